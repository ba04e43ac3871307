/**
 * The address of what a hit says: its provision, and in browsers that know text directives its best sentence.
 *
 *     /documents/zhongwei-2023/#sec_3__sub_5__item_11:~:text=用足用好自治区跨境电商政策，…
 */
import {bestSentence} from './excerpt.ts'
import type {Hit} from './hit.ts'
import {toDirective} from './text-directive.ts'

/** Characters of a passage that is met nowhere else. */
const distinct = 12

/** `withText`: the browser knows text directives; others would look for a provision of that name. */
export function passageLink(hit: Pick<Hit, 'record' | 'document' | 'text'>, withText: boolean): string {
  const passage = withText ? toPassage(hit) : ''
  const fragment = hit.record.address + (passage && `:~:text=${toDirective(passage)}`)
  return `/documents/${hit.document.id}/${fragment && `#${fragment}`}`
}

/**
 * The best sentence, with what follows it in its line where it is too short to be met nowhere else; of a table the
 * cell. Empty where no text is marked, or nothing is distinct.
 */
function toPassage({record, text}: Pick<Hit, 'record' | 'text'>): string {
  if (text.length === 0) return ''
  const best = bestSentence(record.text, text)
  const line = record.text.indexOf('\n', best.start)
  const lineEnd = line < 0 ? record.text.length : line
  const end = best.end - best.start < distinct ? lineEnd : best.end
  const said = record.text.slice(best.start, end).trim()
  const passage = isRow(said)
    ? toCell(record.text, text.find((mark) => mark.start >= best.start)!.start)
    : said
  return passage.length < distinct ? '' : passage
}

/** Cells of a row are parted by a space. */
function isRow(line: string): boolean {
  return / .* /.test(line)
}

function toCell(text: string, at: number): string {
  const start = text.slice(0, at).search(/(?<![^ \n])[^ \n]*$/)
  const length = text.slice(at).search(/[ \n]|$/)
  return text.slice(start, at + length)
}
