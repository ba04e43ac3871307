/**
 * From where a figure is measured, and over which time.
 *
 *     由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%   base 2022, 1.08; base 2022
 *     “十二五”期间…完成14.99亿美元                          cumulative
 */
import type {Change} from './changes.ts'
import type {Clause} from './clauses.ts'
import type {Left} from './left.ts'
import type {Governing} from './survey.ts'
import type {Time} from './times.ts'
import type {FigureValue} from './value.ts'
import type {YearScene} from './years.ts'

export interface BaseClues {
  clause: Clause
  left: Left
  change: Change
  time: Governing | null
  year: number | null
  /** The other end, where this one closes a pair. */
  opener: FigureValue | null
  /** The figure before it is a total of several years, in the same sentence. */
  after: boolean
  /** Where the figure before it started. */
  baseYear: number | null
}

export type Base = Pick<FigureValue, 'baseYear' | 'baseValue'>

export function toBase(clues: BaseClues, {metadata}: YearScene): Base {
  const {clause, left, change, time, year, opener, baseYear} = clues
  const {quantity} = clause
  if (opener) {
    return {baseYear: opener.year, baseValue: opener.unit === quantity.unit ? opener.value : null}
  }
  const since = (from: number | null): Base => ({baseYear: from, baseValue: null})
  if (left.base && !left.opensPair) return since(left.base.year)
  if (left.tags.has('yoy')) return since(year === null ? null : year - 1)
  const doubled = change === 'multiple' && quantity.fraction
  if ((change !== 'growth' && !doubled) || year === null) return since(null)
  if (baseYear !== null) return since(baseYear)
  if (!left.tags.has('annual') && !doubled) return since(null)
  const {period} = metadata
  const from =
    time?.year === year && time.from !== null ? time.from : period?.end === year ? period.start : null
  return since(from === null ? null : from - 1)
}

const additive: ReadonlySet<string> = new Set([
  'money',
  'count',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'transport'
])

const incoming = /(?:引进|引育|招引)$/
const steady = /(?:保持|稳定|维持|控制)(?:在)?$/

/** 累计 is said, or the whole span of a plan is: “十二五”期间…完成14.99亿美元; a total may be compared: 是“十一五”的4倍. */
export function isCumulative(text: string, clues: BaseClues, {metadata}: YearScene): boolean {
  const {clause, left, change, time, after} = clues
  const {quantity, from} = clause
  if (change === 'multiple' || change === 'growth') {
    return after && left.words === '' && left.base?.from != null && !/[末底初]$/.test(spoken(text, left.base))
  }
  if (change !== 'level' && change !== 'increase') return false
  if (/累计|累积/.test(text.slice(from, quantity.start))) return true
  if (left.tags.has('annual') || left.tags.has('every')) return false
  if (quantity.fraction || quantity.dimension === null || !additive.has(quantity.dimension)) return false
  if (steady.test(text.slice(from, quantity.start))) return false
  // In a plan 引进20家 comes on top however early its span was said; 达到6亿美元 may be one year's.
  const gained = change === 'increase' && (left.tags.has('gain') || (left.tags.size === 0 && after))
  const planned = time !== null && time.year === metadata.period?.end
  const comes = gained || incoming.test(text.slice(from, quantity.start))
  const flows = time?.own === true || (planned && comes)
  return flows && time?.span === true && time.from !== null && !left.opensPair && !left.closesPair
}

function spoken(text: string, {start, end}: Time): string {
  return text.slice(start, end)
}
