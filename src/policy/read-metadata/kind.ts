/**
 * What kind of document it is, and which years it plans.
 *
 *     ……实施方案（2023—2027年）           by the last word of its title
 *     ……制定本行动计划。                  or as it speaks of itself
 *     我代表市人民政府向大会报告工作
 */
import type {Period, PolicyKind} from '../metadata.ts'
import type {Printed} from './printed.ts'

export function readKind(title: string | null, {genres, opening, lines}: Printed): PolicyKind {
  const named = title === null ? null : genres.kindOf(title)
  if (named !== null && named !== 'treaty') return named
  const own = /制[定订](?:本)?(?<name>[^，。；]{2,12}?)(?:如下)?[。，：]/.exec(opening)?.groups?.['name']
  const made = own === undefined ? null : genres.kindOf(own)
  if (made !== null && made !== 'treaty') return made
  if (/报告(?:政府)?工作|工作报告/.test(opening)) return 'report'
  if (lines('salutation').some((line) => line.startsWith('同志'))) return 'speech'
  return /提出(?:以下|如下)意见/.test(opening) ? 'implementation' : 'other'
}

/** （2023—2027年） → 2023 … 2027; “十三五” → 2016 … 2020, counted from the first plan of 1953. */
export function readPeriod(title: string | null): Period | null {
  if (title === null) return null
  const years = /(\d{4})年?—(\d{4})年?/.exec(title)
  if (years && Number(years[1]) <= Number(years[2])) return {start: Number(years[1]), end: Number(years[2])}
  const report = /^(\d{4})年.*政府工作报告$/.exec(title)
  if (report) return {start: Number(report[1]), end: Number(report[1])}
  const plan = /“(?:十(?<ones>[一二三四五六七八九])?)五”/.exec(title)
  if (!plan) return null
  const number = 10 + (plan.groups!['ones'] ? '一二三四五六七八九'.indexOf(plan.groups!['ones']) + 1 : 0)
  const start = 2001 + (number - 10) * 5
  return {start, end: start + 4}
}
