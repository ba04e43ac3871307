/**
 * Audit: a sum over years against the yearly path that base and rate describe.
 *
 *     累计对外直接投资8.6亿美元，年均增长10%以上      2015年 1.3亿美元
 *         1.3 × (1.1 + 1.1^2 + … + 1.1^5) = 8.73
 *
 * Only targets have such a path; what happened went its own way.
 */
import type {Figure, Policy} from '../../policy.ts'
import type {Audit} from '../links.ts'
import {convert} from './convert.ts'
import {type Endpoint, findGrowthTerms, isAnnualGrowth, type UnitLexicon} from './growth-terms.ts'
import {type Interval, toInterval} from './interval.ts'
import {overlap} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {toScopeKey} from './same-subject.ts'
import {tellFigure} from './tell.ts'
import {toAudit} from './to-audit.ts'

/** One audit for each sum whose base and yearly rate are printed; the first of several that say the same. */
export function auditPaths(policy: Policy, lexicon: UnitLexicon): Audit[] {
  const rates = policy.figures.filter(
    (figure) => isAnnualGrowth(figure) && figure.value.status === 'target' && figure.value.value !== null
  )
  const sums = policy.figures.filter(
    ({value}) =>
      value.cumulative && value.status === 'target' && value.value !== null && value.change !== 'growth'
  )
  const told = new Set<string>()
  return sums.flatMap((sum) => {
    const {indicator, year, value, unit, scope} = sum.value
    const key = [indicator, year, value, unit].join('\n')
    const rate = rates.find(
      (each) =>
        each.value.indicator === indicator &&
        each.value.year === year &&
        toScopeKey(each.value.scope) === toScopeKey(scope)
    )
    const terms = rate && !told.has(key) ? findGrowthTerms(policy, rate, lexicon) : null
    if (!rate || !terms?.first?.figure || terms.years === null) return []
    told.add(key)
    return auditPath(policy, sum, rate, {first: terms.first, years: terms.years})
  })
}

function auditPath(
  policy: Policy,
  sum: Figure,
  rate: Figure,
  {first, years}: {first: Endpoint; years: number}
): Audit[] {
  const factor = convert(first.unit, sum.value.unit)
  if (factor === null || years < 2) return []
  const {value: percent, valueText, comparator} = rate.value
  const base = toInterval(first.value * factor, first.text, first.comparator)
  const rates = toInterval(percent!, valueText, comparator)
  const stated = toInterval(sum.value.value!, sum.value.valueText, sum.value.comparator)
  const computed = add(first.value * factor, percent!, years)
  // 以上 of a rate would leave the sum open: the printed rate is what the path is drawn with.
  const path: Interval = {
    low: add(base.low, Math.max(rates.low, percent! - 0.5), years),
    high: add(base.high, Math.min(rates.high, percent! + 0.5), years)
  }
  const held = overlap(stated, path)
  const {unit} = sum.value
  return [
    toAudit('path', policy, [sum, first.figure!, rate], {
      verdict: held ? 'within-tolerance' : 'not-assessable',
      stated: tellFigure(sum),
      computed: `${computed.toFixed(2)}${unit}`,
      working: `${Number((first.value * factor).toPrecision(12))} × ((1 + ${valueText}%) + … + (1 + ${valueText}%)^${years})`,
      reason: held ? auditReasons.samePath : auditReasons.anyPath
    })
  ]
}

/** Sum of the years after the base. */
function add(base: number, percent: number, years: number): number {
  let sum = 0
  for (let year = 1; year <= years; year++) sum += base * (1 + percent / 100) ** year
  return sum
}
