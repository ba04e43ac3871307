/**
 * What can open a line of the body: one ordered table, the whole grammar of provisions on one screen.
 *
 * Earlier rows win. `rank` orders nesting: a section holds what ranks higher than itself.
 */
import {toOrdinal} from '../1-text/ordinals.ts'
import type {SectionKind} from './nodes.ts'

export interface Construct {
  name: string
  kind: SectionKind
  /** First part of an address: `sec` in `sec_3`. */
  prefix: string
  rank: number
  /** Matches the marker at the beginning of a trimmed line; `number` is what is printed. */
  pattern: RegExp
  /** `path`: addresses lead through the sections around; `document`: articles are counted through. */
  counted?: 'document'
}

const han = '[〇零一二三四五六七八九十百]+'
const number = `(?<number>${han}|\\d{1,3})`

export const constructs: readonly Construct[] = [
  // 第一编 总则
  {name: 'part', kind: 'part', prefix: 'part', rank: 1, pattern: new RegExp(`^第${number}编[\\s　]*`)},
  // 第三章 重点任务
  {name: 'chapter', kind: 'chapter', prefix: 'chp', rank: 2, pattern: new RegExp(`^第${number}章[\\s　]*`)},
  // 第二节 优化布局
  {name: 'division', kind: 'section', prefix: 'sec', rank: 3, pattern: new RegExp(`^第${number}节[\\s　]*`)},
  // 第十条　国家鼓励……: a space or the end follows, else it is 第十条规定的…… in running text
  {
    name: 'article',
    kind: 'article',
    prefix: 'art',
    rank: 4,
    pattern: new RegExp(`^第${number}条(?:[\\s　：:]+|$)`),
    counted: 'document'
  },
  // 附件1、附件：实施细则
  {
    name: 'annex',
    kind: 'annex',
    prefix: 'annex',
    rank: 0,
    pattern: /^附\s*件\s*(?<number>[一二三四五六七八九十]|\d{1,2})?\s*[：:.．、]?\s*/
  },
  // 专栏2：“十三五”时期主要目标预期
  {
    name: 'box',
    kind: 'box',
    prefix: 'box',
    rank: 7,
    pattern: new RegExp(`^专栏\\s*${number}?\\s*[：:.．、]?[\\s　]*`)
  },
  // 一、总体要求
  {
    name: 'section',
    kind: 'section',
    prefix: 'sec',
    rank: 5,
    pattern: new RegExp(`^(?<number>${han})[、．.][\\s　]*`)
  },
  // （一）加强组织领导。 (一) …
  {
    name: 'sub',
    kind: 'sub',
    prefix: 'sub',
    rank: 6,
    pattern: new RegExp(`^[（(](?<number>${han})[）)][、.]?[\\s　]*`)
  },
  // 1.促进提质 1．1、 — but not 1.5亿元
  {name: 'item', kind: 'item', prefix: 'item', rank: 7, pattern: /^(?<number>\d{1,3})[.．、](?!\d)[\s　]*/},
  // （1）完善机制
  {name: 'point', kind: 'item', prefix: 'point', rank: 8, pattern: /^[（(](?<number>\d{1,3})[）)][\s　]*/},
  // ①完善机制
  {name: 'dot', kind: 'item', prefix: 'dot', rank: 9, pattern: /^(?<number>[①-⑳])[\s　]*/},
  // ——创新驱动。
  {name: 'dash', kind: 'item', prefix: 'dash', rank: 10, pattern: /^(?:——|－－|--)[\s　]*/},
  // 一是积极申建…… as a line of its own; the same words inside a paragraph are read by enumerations.ts
  {
    name: 'enumerated',
    kind: 'enumerated',
    prefix: 'enum',
    rank: 11,
    pattern: new RegExp(`^(?<number>${han})(?:是|要)`)
  },
  // 首先，…… 其次，…… 第三，……
  {
    name: 'ordinal',
    kind: 'enumerated',
    prefix: 'enum',
    rank: 11,
    pattern: new RegExp(`^(?<number>首先|其次|再次|最后|第${han})(?=[，,、])[，,、]`)
  }
]

export interface Opening {
  construct: Construct
  marker: string
  /** Printed number; `null` where none is printed (`——`, a lone 专栏, 最后). */
  number: number | null
}

/** The construct that opens a trimmed line, or `null` for running text. */
export function findOpening(line: string): Opening | null {
  for (const construct of constructs) {
    const match = construct.pattern.exec(line)
    if (!match) continue
    const printed = match.groups?.['number']
    return {construct, marker: match[0], number: printed ? toOrdinal(printed) : null}
  }
  return null
}
