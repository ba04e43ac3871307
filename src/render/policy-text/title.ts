/**
 * A title with the places where it may break: after punctuation, and inside a long clause between words.
 *
 *     中卫市外资三年外贸五年倍增|计划|实施|方案|（2023—2027年）
 *
 * The bracket at its end is set smaller. The rest of the page keeps words together (word-break: keep-all).
 */
import type {ElementContent, Root} from 'hast'
import {h} from 'hastscript'

const longestClause = 13
const segmenter = new Intl.Segmenter('zh-CN', {granularity: 'word'})

export function titleWords(title: string): Root {
  const bracket = /（[^（）]*）$/.exec(title)?.[0] ?? ''
  const main = title.slice(0, title.length - bracket.length)
  if (!main) return h(null, breakable(title))
  const end = bracket ? [h('wbr'), h('span.title-end', bracket)] : []
  return h(null, [...breakable(main), ...end])
}

function breakable(title: string): ElementContent[] {
  const content: ElementContent[] = []
  for (const piece of pieces(title)) {
    if (content.length > 0) content.push(h('wbr'))
    content.push({type: 'text', value: piece})
  }
  return content
}

/** What must stay on one line: clauses, or words of a clause that is too long for a phone. */
function pieces(title: string): string[] {
  const clauses = title.match(/[^，、：；。”》）]*[，、：；。”》）]+|[^，、：；。”》）]+$/g) ?? [title]
  return clauses.flatMap((clause) => (clause.length > longestClause ? words(clause) : [clause]))
}

/** Never inside “ ”, never before 的 了 里, never after a digit, never a lone character first. */
function words(clause: string): string[] {
  const found: string[] = []
  let quoted = false
  for (const {segment} of segmenter.segment(clause)) {
    const last = found.at(-1)
    const joins =
      quoted ||
      /^[的了里）”》，、：；。]/.test(segment) ||
      (last !== undefined && /\d$/.test(last)) ||
      (last !== undefined && /[“《（]$/.test(last))
    if (last !== undefined && (joins || last.length < 2)) found[found.length - 1] = last + segment
    else found.push(segment)
    if (segment.includes('“')) quoted = true
    if (segment.includes('”')) quoted = false
  }
  return found
}
