/**
 * A title with the places where it may break: after punctuation, and inside a long clause between words.
 *
 *     中卫市外资三年外贸五年倍增|计划|实施|方案|（2023—2027年）
 *
 * The bracket at its end is set smaller. The rest of the page keeps words together (word-break: keep-all).
 */
import type {ElementContent, Root} from 'hast'
import {h} from 'hastscript'

/** Characters of the widest clause that is kept whole: a line of a title on a phone, a line of the contents. */
const longestOfTitle = 13
const longestOfHeading = 6
const segmenter = new Intl.Segmenter('zh-CN', {granularity: 'word'})

export function titleWords(title: string): Root {
  const bracket = /（[^（）]*）$/.exec(title)?.[0] ?? ''
  const main = title.slice(0, title.length - bracket.length)
  if (!main) return h(null, breakable(title, longestOfTitle))
  const end = bracket ? [h('wbr'), h('span.title-end', keepUnits(bracket))] : []
  return h(null, [...breakable(main, longestOfTitle), ...end])
}

/** The same for a heading or a line of the contents, which have less room: `一、|发展|目标`. */
export function headingWords(heading: string): Root {
  return h(null, breakable(heading, longestOfHeading))
}

/** Words of a heading with their marks; what the marks hold breaks likewise. */
export function breakContent(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((each) => {
    if (each.type === 'text') return breakable(each.value, longestOfHeading)
    return each.type === 'element' ? [{...each, children: breakContent(each.children)}] : [each]
  })
}

/** A number and its measure word stay on one line: the space of `52 项` becomes one that does not break. */
export function keepUnits(words: string): string {
  return words.replace(/(?<=\d) (?=\p{Script=Han})/gu, '\u00a0')
}

function breakable(title: string, longest: number): ElementContent[] {
  const content: ElementContent[] = []
  for (const piece of pieces(keepUnits(title), longest)) {
    if (content.length > 0) content.push(h('wbr'))
    content.push({type: 'text', value: piece})
  }
  return content
}

/** What must stay on one line: clauses, or words of a clause that is too long. */
function pieces(title: string, longest: number): string[] {
  const clauses = title.match(/[^，、：；。”》）]*[，、：；。”》）]+|[^，、：；。”》）]+$/g) ?? [title]
  const found: string[] = []
  for (const clause of clauses) {
    const parts = clause.length > longest ? words(clause) : [clause]
    const isMarker = found.length === 1 && found[0]!.length < 4
    if (isMarker) found[0] += parts.shift()!
    found.push(...parts)
  }
  return found
}

/**
 * Never inside “ ”, never before the 的 了 里 or the 型 of 开放型, never between a number, its 万 or 亿 and its unit,
 * never a lone character.
 */
function words(clause: string): string[] {
  const found: string[] = []
  let quoted = false
  for (const {segment} of segmenter.segment(clause)) {
    const last = found.at(-1)
    const joins =
      quoted ||
      /^[的了里）”》，、：；。]/.test(segment) ||
      /^[型性化式率额]$/.test(segment) ||
      (last !== undefined && /(?:[\d\u00a0]|\d\u00a0?[千万亿]+)$/.test(last)) ||
      (last !== undefined && /[“《（［]$/.test(last))
    if (last !== undefined && (joins || last.length < 2)) found[found.length - 1] = last + segment
    else found.push(segment)
    if (segment.includes('“')) quoted = true
    if (segment.includes('”')) quoted = false
  }
  const isLone = found.length > 1 && /^.[，、：；。”》）］]*$/u.test(found.at(-1)!)
  if (isLone) found.splice(-2, 2, found.slice(-2).join(''))
  return found
}
