/**
 * Times a figure may stand in, and the numerals that belong to them.
 *
 *     到2025年，全市实际使用外资总额由2022年的1.08亿美元增长到…
 *     ^^^^^^^                  ^^^^^^^
 *     point 2025               base 2022
 *     “十二五”期间，…            较“十一五”末增长10%
 *     ^^^^^^^^^ span 2011–2015   ^^^^^^^^^^ base 2010
 */
import {matchesOf} from '../../1-text/matches.ts'
import {readNumeral} from '../../1-text/numerals.ts'
import type {Spot} from '../../2-tree/nodes.ts'

export interface Time extends Spot {
  /** `null` where it is struck out or cannot be told. */
  year: number | null
  /** First year of a span. */
  from: number | null
  /** `point`: in or by that year; `span`: over it; `base`: what is compared with; `mark`: a date that governs nothing. */
  role: 'point' | 'span' | 'base' | 'mark'
}

const edges = '年?底|年末|末|年初|初|期末|中期|前|以前|之前'
const pattern = new RegExp(
  [
    `(?<!\\d)(?<!\\d\\.(?!(?:19|20)\\d{2}年))(?<year>(?:19|20)\\d{2})(?:年?(?:[-—–~～至到]{1,2})(?<to>(?:19|20)\\d{2}))?(?:年度|年)(?:${edges})?(?:\\d{1,2}(?:[-—至]\\d{1,2})?月(?:份|底|末|初|[上中下]旬)?(?:\\d{1,2}日)?)?(?<since>以来|起|开始)?(?<during>期间|间)?`,
    `(?<han>[一二][〇零○九][〇零○一二三四五六七八九]{2})年(?:${edges})?`,
    `(?<struck>[*＊×X]{1,4})年(?!版|保持|连续|持续)(?:${edges})?(?:\\d{1,2}(?:[-—至]\\d{1,2})?月)?`,
    `[“"‘'](?<quoted>二?十[一二三四五六七八九]?|[六七八九])五[”"’'](?:规划)?(?<edge>期末|末期?|初期?)?(?<after>以来)?(?:期间|时期)?`,
    `(?<plan>二?十[一二三四五六七八九]?|[六七八九])五(?:规划)?(?:(?<planEdge>期末|末)|(?<planAfter>以来)|期间|时期)`,
    `(?<relative>(?<![\\d年每次当到])(?:年底|年末|年内)(?:前|之前|以前)?|去年|(?<!以)上年|上一年|今年|本年度?|明年|前年)(?:底|末)?(?:同期)?`,
    `(?<ahead>(?:未来|今后)[二三四五两2345]年)(?:内)?`,
    `(?:未来|今后|过去|最近|[近这]|(?<!提)前|后(?![^，,。；]{1,6}内))[\\d一二三四五六七八九十几]{1,3}(?:多|余)?(?:个月|个?年|天|日|周)(?:来|间|内|里)?`,
    // 每5年修订1次 says how often.
    `每[\\d一二三四五六七八九十]{1,3}(?:个月|个?年)(?![^，,。；]{0,6}[\\d一两二三]次)`,
    `[\\d一二三四五六七八九十]{1,3}(?:多|余)?年(?:来|间|以来)`,
    `前?[一二三四]季度末?|[上下]半年`,
    `(?<![:：\\d])(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}(?:[-—至]\\d{1,2})?月(?:份|底|末|初|[上中下]旬)?(?![免的之]))|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,3}周年`
  ].join('|'),
  'g'
)

/** One of these is in every time; most sentences have none. */
const hint = /[年月日天周季五]|\d[-./]\d/

/** Times of a text in order, not overlapping. `now` is the year its 今年 means, if known. Linear. */
export function findTimes(text: string, now: number | null): Time[] {
  const times: Time[] = []
  if (!hint.test(text)) return times
  for (const {0: raw, index, groups} of matchesOf(text, pattern)) {
    const read = readTime(groups!, now)
    const before = text.slice(Math.max(0, index - 3), index)
    const after = text.slice(index + raw.length, index + raw.length + 14)
    // 按2000年价格计算 says in which money, not when.
    const priced = before.endsWith('按') && /^(?:不变)?价/.test(after)
    const role = read.role === 'mark' || priced ? 'mark' : isBase(before, after) ? 'base' : read.role
    times.push({start: index, end: index + raw.length, ...read, role})
  }
  return times
}

type Groups = Record<string, string | undefined>

function readTime(groups: Groups, now: number | null): Omit<Time, 'start' | 'end'> {
  const {year, to, since, during, han, struck, relative, ahead} = groups
  if (year && since) return {year: null, from: Number(year), role: 'mark'}
  if (year && to) return {year: Number(to), from: Number(year), role: 'span'}
  if (year) return {year: Number(year), from: null, role: during ? 'mark' : 'point'}
  if (han) return {year: readNumeral(han.replaceAll('○', '〇')), from: null, role: 'point'}
  if (struck) return {year: null, from: null, role: 'point'}
  const plan = groups['quoted'] ?? groups['plan']
  if (plan) return readPlan(plan, groups)
  // 今后五年 may begin this year or the next.
  if (ahead) return {year: null, from: null, role: 'span'}
  if (relative) return {year: relativeYear(relative, now), from: null, role: 'point'}
  return {year: null, from: null, role: 'mark'}
}

/** 十三五 is 2016–2020; the first five-year plan began in 1953, and since 六五 (1981) they follow on. */
function readPlan(plan: string, groups: Groups): Omit<Time, 'start' | 'end'> {
  const from = 1981 + ((readNumeral(plan) ?? 6) - 6) * 5
  if (groups['after'] ?? groups['planAfter']) return {year: null, from, role: 'mark'}
  const edge = groups['edge'] ?? groups['planEdge']
  if (edge?.startsWith('初')) return {year: from, from: null, role: 'point'}
  return {year: from + 4, from, role: edge ? 'point' : 'span'}
}

function relativeYear(word: string, now: number | null): number | null {
  if (now === null) return null
  if (word === '明年') return now + 1
  if (word === '前年') return now - 2
  return /^[今本年]/.test(word) ? now : now - 1
}

/** 较2022年底, 比“十一五”, 由2022年的, 与上年相比, 是“十一五”的4倍 */
function isBase(before: string, after: string): boolean {
  if (/[较比由从同]$/.test(before)) return true
  if (/与$/.test(before)) return /^(?:同期)?相比/.test(after)
  return /[是为]$/.test(before) && /^的?[\d.一二两三四五六七八九十]{1,5}(?:多|余)?倍/.test(after)
}
