/**
 * Audit: days and periods that cannot be.
 *
 *     2023年2月30日      自2025年1月1日起至2024年12月31日      （2027—2023年）      “十四五”时期（2021—2026年）
 *           ^^^^^^                      ^^^^^^^^^^^               ^^^^^^^^^                     ^^^^^^^^^
 */

import {matchesOf} from '../../1-text/matches.ts'
import {readNumeral} from '../../1-text/numerals.ts'
import {toSource} from '../../1-text/text.ts'
import type {Policy} from '../../policy.ts'
import type {Audit} from '../links.ts'

const day = /(?<![\d—-])(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g
const span =
  /(?<![\d年月])(?<from>(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:起)?(?:至|到|—|－|-|–|~)(?<to>(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?)/g
const years = /(?<![\d年])(?<from>(?:19|20)\d{2})(?:—|－|-|–|~|至)(?<to>(?:19|20)\d{2})年/g
const plan =
  /[“"](?<name>二?十[一二三四五六七八九]?)五[”"](?:时期|期间|规划)?[（(](?<from>20\d{2})(?:年)?(?:—|－|-|–|~|至)+(?<to>20\d{2})(?:年)?[）)]/g

/** Linear in the text; what cannot be is inconsistent, what can is not told. */
export function auditDates(policy: Policy): Audit[] {
  const {repaired} = policy.text
  return [
    ...matchesOf(repaired, day).flatMap((match) => {
      const {year, month, day: number} = match.groups!
      const last = daysOf(Number(year), Number(month))
      if (last > 0 && Number(number) >= 1 && Number(number) <= last) return []
      return [
        toDateAudit(policy, match, last > 0 ? `${year}年${Number(month)}月有${last}天` : '一年有12个月')
      ]
    }),
    ...[...matchesOf(repaired, span), ...matchesOf(repaired, years)].flatMap((match) => {
      const {from, to} = match.groups!
      return toOrder(to!) < toOrder(from!) ? [toDateAudit(policy, match, `${to}在${from}之前`)] : []
    }),
    ...matchesOf(repaired, plan).flatMap((match) => {
      const {name, from, to} = match.groups!
      const first = firstYearOf(name!)
      if (first === Number(from) && first + 4 === Number(to)) return []
      return [toDateAudit(policy, match, `“${name}五”是${first}—${first + 4}年`)]
    })
  ].sort((one, other) => one.spots[0]!.start - other.spots[0]!.start)
}

/** 十三 → 2016: since the sixth (1981) five-year plans follow on. */
function firstYearOf(name: string): number {
  return 1981 + (readNumeral(name)! - 6) * 5
}

/** Days of a month; 0 for a month there is not. */
function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 2025年1月1日 → 20250101, 2025年 → 20250000; missing parts come first. */
function toOrder(said: string): number {
  const [year, month = 0, date = 0] = (said.match(/\d+/g) ?? []).map(Number)
  return year! * 10_000 + month * 100 + date
}

function toDateAudit({id, text}: Policy, match: RegExpExecArray, computed: string): Audit {
  const spot = toSource(text, match.index, match.index + match[0].length)
  return {
    kind: 'date',
    verdict: 'inconsistent',
    documents: [id],
    figures: [],
    stated: match[0],
    computed,
    working: match[0],
    reason: null,
    spots: [{document: id, ...spot}]
  }
}
