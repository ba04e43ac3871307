/**
 * What can open a line of the body: one ordered table, the whole grammar of provisions on one screen.
 *
 * Earlier rows win. `rank` orders nesting: a section holds what ranks higher than itself. Rows that `need`
 * something are shapes that running text has too: openings.ts asks the lines around for evidence.
 */
import {toOrdinal} from '../1-text/ordinals.ts'
import type {SectionKind} from './nodes.ts'

export interface Construct {
  /** Constructs that count on from each other share a name. */
  name: string
  kind: SectionKind
  /** First part of an address: `sec` in `sec_3`. */
  prefix: string
  rank: number
  /** Matches the marker at the beginning of a trimmed line; `number` is what is printed. */
  pattern: RegExp
  /** `path`: addresses lead through the sections around; `document`: articles are counted through. */
  counted?: 'document'
  /**
   * `short`: the rest of the line is no sentence. `sequence`: it counts on from the one before, or from one
   * with a second to come. `parent`: what stands before its last number is the number of the section around.
   */
  needs?: 'short' | 'sequence' | 'parent'
}

const han = '[〇○零一二三四五六七八九十百]{1,6}'
const number = `(?<number>${han}|\\d{1,3})`
const part = (units: string) =>
  new RegExp(`^[【[]?第\\s?${number}\\s?(?:${units})(?!是|为)[】\\]]?[：:\\s　]*`)

/** ——创新驱动。 ———立足扩大内需 --智能化 */
export const dash: Construct = {
  name: 'dash',
  kind: 'item',
  prefix: 'dash',
  rank: 10,
  pattern: /^(?:[—―─–]{1,4}|－－|--)[\s　]*(?=[^\s\d—―])/
}

export const constructs: readonly Construct[] = [
  // 附件1、附件：实施细则、附 件、附表1; which of them begins an annex is for annexes.ts to say
  {
    name: 'annex',
    kind: 'annex',
    prefix: 'annex',
    rank: 0,
    pattern:
      /^附\s*[件录表]\s*(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})?(?:\s*[：:.．、]\s*|[\s　]+|(?=$))/
  },
  // 第一编 总则、【第一篇】、第一部分
  {name: 'part', kind: 'part', prefix: 'part', rank: 1, pattern: part('[编篇卷]|部分'), needs: 'short'},
  // 第三章 重点任务
  {name: 'chapter', kind: 'chapter', prefix: 'chp', rank: 2, pattern: part('章'), needs: 'short'},
  // 第二节 优化布局
  {name: 'division', kind: 'section', prefix: 'sec', rank: 3, pattern: part('节'), needs: 'short'},
  // 第十条　国家鼓励……: a space or the end follows
  {
    name: 'article',
    kind: 'article',
    prefix: 'art',
    rank: 4,
    pattern: new RegExp(
      `^第\\s?${number}\\s?条(?:之[一二三四五六七八九十])?(?:[\\s　：:]+|(?=【|（[^（）\\d]{2,12}）[\\s　])|$)`
    ),
    counted: 'document'
  },
  // 第七条奖励资金用于…… and not 第十条规定的……: without the space only in its turn
  {
    name: 'article',
    kind: 'article',
    prefix: 'art',
    rank: 4,
    pattern: new RegExp(`^第${number}条(?![规的、，和至第之或与及中款所]|（[一二三四五六七八九十]+）)`),
    counted: 'document',
    needs: 'sequence'
  },
  // 第一款 ……
  {
    name: 'clause',
    kind: 'item',
    prefix: 'clause',
    rank: 4.5,
    pattern: new RegExp(`^第${number}款[\\s　：:]+`)
  },
  // 专栏2：“十三五”时期主要目标预期
  {
    name: 'box',
    kind: 'box',
    prefix: 'box',
    rank: 6.8,
    pattern: new RegExp(
      `^[【[]?专\\s?栏(?:\\s*${number}\\s*[】\\]]?\\s*[：:.．、]?[\\s　]*|\\s*[】\\]：:]+[\\s　]*|(?=$))`
    )
  },
  // 一、总体要求, and not 一、二、三产业
  {
    name: 'section',
    kind: 'section',
    prefix: 'sec',
    rank: 5,
    pattern: new RegExp(`^(?<number>${han})\\s?[、.．](?!${han}(?:[、，]|产|次))[\\s　]*`)
  },
  // 一 总体要求: a number that lost its stop
  {
    name: 'section',
    kind: 'section',
    prefix: 'sec',
    rank: 5,
    pattern:
      /^(?<number>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])[\s　]+(?=[“《\p{Script=Han}])/u,
    needs: 'sequence'
  },
  // 行动一：绿色建筑提升行动, 任务二 壮大主体: above （一）
  {
    name: 'task',
    kind: 'sub',
    prefix: 'task',
    rank: 5.5,
    pattern:
      /^(?:行动|任务|工程|专题|举措|措施)(?<number>[一二三四五六七八九十]{1,3})[\s　]*[：:、\s　][\s　]*/,
    needs: 'sequence'
  },
  // （一）加强组织领导。 (一) ㈠ 〔一〕
  {
    name: 'sub',
    kind: 'sub',
    prefix: 'sub',
    rank: 6,
    pattern: new RegExp(`^[（(〔〈]\\s?(?<number>${han})\\s?[)）〕〉][、.]?[\\s　]*`)
  },
  {name: 'sub', kind: 'sub', prefix: 'sub', rank: 6, pattern: /^(?<number>[㈠-㈩])[、.]?[\s　]*/},
  // 1.2.1　国家级（Ⅰ级）: below 1.2
  ...[2, 3, 4].map(
    (levels): Construct => ({
      name: `decimal-${levels}`,
      kind: 'item',
      prefix: 'item',
      rank: 7 + (levels - 1) * 0.2,
      pattern: new RegExp(
        `^(?<number>\\d{1,2}(?:[.．]\\d{1,2}){${levels - 1}})(?![.．]?\\d)[.．、]?[\\s　]*(?=[^\\s\\d%])`
      ),
      needs: 'parent'
    })
  ),
  // 1.促进提质 1．1、 — but not 1.5亿元
  {
    name: 'item',
    kind: 'item',
    prefix: 'item',
    rank: 7,
    pattern: /^(?<number>\d{1,3})\s?[.．、﹒](?!\d)[\s　]*/
  },
  {name: 'item', kind: 'item', prefix: 'item', rank: 7, pattern: /^(?<number>[⒈-⒛])[\s　]*/},
  // 4.2022年启动……, 2.5G网络: a stop before digits
  {
    name: 'item',
    kind: 'item',
    prefix: 'item',
    rank: 7,
    pattern: /^(?<number>\d{1,2})[.．、](?=\d{4}年|[3-6]G|\d\+\d)/,
    needs: 'sequence'
  },
  // 01关键核心技术
  {
    name: 'entry',
    kind: 'item',
    prefix: 'item',
    rank: 7,
    pattern: /^(?<number>0\d|[1-9]\d)[\s　]*(?=[\p{Script=Han}A-Z])/u,
    needs: 'sequence'
  },
  // 1　总则; 4“走出去”迈上新台阶: a number that lost its stop
  {
    name: 'item',
    kind: 'item',
    prefix: 'item',
    rank: 7,
    pattern: /^(?<number>\d{1,2})[\s　]*(?=[“"《\p{Script=Han}])/u,
    needs: 'sequence'
  },
  // （1）完善机制 ⑴
  {
    name: 'point',
    kind: 'item',
    prefix: 'point',
    rank: 8,
    pattern: /^(?:[（(]\s?(?<number>\d{1,3})\s?[）)])[\s　]*/
  },
  {name: 'point', kind: 'item', prefix: 'point', rank: 8, pattern: /^(?<number>[⑴-⒇])[\s　]*/},
  // 1）完善机制
  {name: 'half', kind: 'item', prefix: 'half', rank: 8.5, pattern: /^(?<number>\d{1,2})[）)][\s　]*/},
  // ①完善机制
  {name: 'dot', kind: 'item', prefix: 'dot', rank: 9, pattern: /^(?<number>[①-⑳㉑-㉟❶-❿])[\s　]*/},
  dash
]

/** 一是, 首先: at the beginning of a line or inside a paragraph; enumerations.ts finds them. */
export const enumerated: Construct = {
  name: 'enumerated',
  kind: 'enumerated',
  prefix: 'enum',
  rank: 11,
  pattern: /^$/
}

/** 附则 alone on its line, where all around it is numbered: as high as the highest of those. */
export const unnumbered: Construct = {
  name: 'section',
  kind: 'section',
  prefix: 'sec',
  rank: 5,
  pattern: /^$/
}

export interface Opening {
  construct: Construct
  marker: string
  /** Printed number; `null` where none is printed (`——`, a lone 专栏, 最后). */
  number: number | null
}

/** Every construct whose shape opens a trimmed line, in the order of the table. */
export function findOpenings(line: string): Opening[] {
  if (!mayOpen.test(line)) return []
  return constructs.flatMap((construct) => {
    const match = construct.pattern.exec(line)
    if (!match) return []
    const printed = match.groups?.['number']
    return [{construct, marker: match[0], number: printed ? toOrdinal(printed) : null}]
  })
}

/** One look at the first sign spares most lines the whole table. */
const mayOpen = /^[附第专行任工举措【[（(〔〈〇○零一二三四五六七八九十百\d①-⒛㈠-㈩㉑-㉟❶-❿—―─–－-]/
