/**
 * What kind of document it is, and which years it plans.
 *
 *     ……实施方案（2023—2027年）           by the last word of its title
 *     ……制定本行动计划。                  or as it speaks of itself
 *     我代表市人民政府向大会报告工作
 */
import {readNumeral} from '../1-text/numerals.ts'
import type {Period, PolicyKind} from '../metadata.ts'
import type {Printed} from './printed.ts'

export function readKind(title: string | null, {genres, opening, lines}: Printed): PolicyKind {
  const named = title === null ? null : genres.kindOf(title)
  if (named !== null && named !== 'treaty') return named
  if (/我代表[^。；我]{2,40}(?:报告|汇报)/.test(opening)) return 'report'
  const own = /制[定订](?:本)?(?<name>[^，。；]{2,12}?)(?:如下)?[。，：]/.exec(opening)?.groups?.['name']
  const made = own === undefined ? null : genres.kindOf(own)
  if (made !== null && made !== 'treaty') return made
  if (/报告(?:政府)?工作|工作报告/.test(opening)) return 'report'
  if (lines('salutation').some((line) => line.startsWith('同志'))) return 'speech'
  if (/提出(?:以下|如下)[^。，：]{0,6}意见/.test(opening)) return 'implementation'
  return /(?:通知|公告|通告)如下/.test(opening) ? 'notice' : 'other'
}

/**
 * The years a document plans, as its title says them, else as a report heads its programme, else as long as it is
 * in force.
 *
 *     （2023—2027年） → 2023 … 2027      “十三五” → 2016 … 2020, counted from the first plan of 1953
 *     数字山东2021行动方案 → 2021          三、2026年重点工作 → 2026, in a report
 *     有效期至2027年12月31日 → the year it was issued … 2027
 */
export function readPeriod(
  title: string | null,
  kind: PolicyKind,
  text: string,
  issued: string | null
): Period | null {
  const words = title ?? ''
  const years = /(\d{4})年?[—-](\d{4})年?/.exec(words)
  if (years && Number(years[1]) <= Number(years[2])) return {start: Number(years[1]), end: Number(years[2])}
  const start = planStart(words)
  if (start !== null) return {start, end: start + 4}
  const single = singleYear.exec(words)?.[1] ?? (kind === 'report' ? programme.exec(text)?.[1] : undefined)
  if (single && kind !== 'law') return {start: Number(single), end: Number(single)}
  const last = /有效期(?:限)?至(\d{4})年/.exec(text)?.[1]
  const first = issued?.slice(0, 4)
  return last && first && Number(first) <= Number(last) ? {start: Number(first), end: Number(last)} : null
}

/**
 * The plan that an untitled text says it is: 根据《……关于制定国民经济和社会发展第十个五年计划的建议》编制. `null` where
 * it does not say.
 */
export function readFoundation(text: string): {kind: PolicyKind; period: Period} | null {
  const [, proposal] =
    /根据《([^《》]{0,60}制定[^《》]{0,60}建议)》[，,]?(?:[^。]{0,6}编制|制[定订])/.exec(
      text.slice(0, opening)
    ) ?? []
  const start = proposal ? planStart(proposal) : null
  return start === null ? null : {kind: 'plan', period: {start, end: start + 4}}
}

const opening = 3000

/** One year that a title plans; not （2018年修订）, not 2030年前. */
const singleYear = /^(?:\D|\d{1,3}(?!\d))*((?:19|20)\d{2})(?!年?(?:前|版|修订|修正|以来)|\d)\D*$/
/** A line that heads the programme of a report: 三、2026年重点工作, and not 一、2025年工作回顾 */
const programme =
  /(?:^|\n)[^\n，。]{0,12}?((?:19|20)\d{2})年(?![^\n]{0,30}(?:回顾|总结|完成情况))[^\n，。]{0,16}(?:工作|任务|安排|部署)[^\n，。]{0,12}(?=\n)/

const short = /“?(?<short>十?[一二三四五六七八九]|十)五”?(?=[^“”]*(?:规划|计划|纲要|方案|报告|要点)|[^“”]*$)/
const long = /第(?<long>[一二三四五六七八九十]{1,3})个五年/

/** “十四五” → 2021, 第一个五年计划 → 1953: the third began in 1966, and every fifth year since another one. */
function planStart(title: string): number | null {
  const groups = (long.exec(title) ?? short.exec(title))?.groups
  const number = groups ? readNumeral((groups['long'] ?? groups['short'])!) : null
  if (number === null) return null
  return number < 3 ? 1953 + (number - 1) * 5 : 1966 + (number - 3) * 5
}
