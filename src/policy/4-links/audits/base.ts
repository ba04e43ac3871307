/**
 * Audit: two yearly rates over the same years lead back to one base, which is not printed.
 *
 *     对外承包工程营业额   规划 4.4，年均 18%   实际 2.9，年均 5.7%
 *                        4.4 / 1.18^5 = 1.92        2.9 / 1.057^5 = 2.2
 */
import type {Figure, Policy} from '../../policy.ts'
import type {Audit, Verdict} from '../links.ts'
import {findGrowthTerms, type GrowthTerms, isAnnualGrowth, type UnitLexicon} from './growth-terms.ts'
import {type Interval, toInterval} from './interval.ts'
import {overlap} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {toScopeKey} from './same-subject.ts'
import {tellFigure, tellNumber} from './tell.ts'
import {toAudit} from './to-audit.ts'

interface Implied extends Interval {
  rate: Figure
  last: Figure
  value: number
  working: string
}

/** One audit for each base that two or more rates lead back to; linear in rates, but for what each looks up. */
export function auditBases(policy: Policy, lexicon: UnitLexicon): Audit[] {
  const implied = policy.figures.filter(isAnnualGrowth).flatMap((rate) => {
    const terms = findGrowthTerms(policy, rate, lexicon)
    return terms && !terms.first && !terms.multiple ? (toImplied(rate, terms) ?? []) : []
  })
  const bases = Map.groupBy(implied, ({rate: {value}, last}) =>
    [
      value.indicator,
      value.year! - value.baseYear!,
      value.baseYear,
      toScopeKey(value.scope),
      last.value.unit
    ].join('\n')
  )
  return [...bases.values()].flatMap((same) => auditBase(policy, same))
}

function toImplied(rate: Figure, {last, years}: GrowthTerms): Implied | null {
  if (!last?.figure || years === null) return null
  const {value, valueText, comparator, baseYear, year} = rate.value
  if (value === null || baseYear === null || year === null) return null
  const rates = toInterval(value, valueText, comparator)
  const ends = toInterval(last.value, last.text, last.comparator)
  const back = (level: number, percent: number) => level / (1 + percent / 100) ** years
  const base = back(last.value, value)
  return {
    rate,
    last: last.figure,
    value: base,
    low: back(ends.low, rates.high),
    high: back(ends.high, rates.low),
    working: `${last.text} / (1 + ${valueText}%)^${years} = ${base.toFixed(2)}`
  }
}

function auditBase(policy: Policy, same: readonly Implied[]): Audit[] {
  const [first] = same
  const second = same.find(({last}) => last.value.status !== first?.last.value.status)
  if (!first || !second) return []
  const {unit, baseYear} = {...first.last.value, baseYear: first.rate.value.baseYear}
  const near = Math.abs(first.value - second.value) <= 0.005 * first.value
  const verdict: Verdict = near ? 'consistent' : overlap(first, second) ? 'within-tolerance' : 'inconsistent'
  return [
    toAudit('base', policy, [first.last, first.rate, second.last, second.rate], {
      verdict,
      stated: `${tellFigure(first.last)}、年均增长${tellNumber(first.rate)}`,
      computed: `${baseYear}年的基数：${first.value.toFixed(2)}${unit}，${second.value.toFixed(2)}${unit}`,
      working: `${first.working}；${second.working}`,
      reason:
        verdict === 'within-tolerance'
          ? auditReasons.rounding
          : verdict === 'inconsistent'
            ? auditReasons.openBase
            : null
    })
  ]
}
