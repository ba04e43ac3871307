/**
 * Audit: what was planned for a year against what was reached in it.
 *
 *     货物贸易进出口总额   规划 112亿美元   实际 80.1亿美元      71.5%
 *
 * A plan that was missed is a fact, no contradiction.
 */
import type {Figure, Policy} from '../../policy.ts'
import type {Audit} from '../links.ts'
import {overlap, toQuantity} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {isElsewhere, toFormKey, toIndicatorKey, toScopeKey} from './same-subject.ts'
import {tellNumber} from './tell.ts'
import {toAudit} from './to-audit.ts'

/** One audit for each indicator and past year with one planned and one reached value. */
export function auditAttainment(policy: Policy): Audit[] {
  const {period, issued} = policy.metadata
  const now = period?.start ?? (issued === null ? null : Number(issued.slice(0, 4)))
  if (now === null) return []
  const elsewhere = isElsewhere(policy)
  const levels = policy.figures.filter(
    (figure) =>
      figure.value.value !== null &&
      figure.value.year !== null &&
      figure.value.year < now &&
      figure.value.indicator !== '' &&
      !['growth', 'multiple'].includes(figure.value.change ?? '') &&
      !elsewhere(figure)
  )
  const subjects = Map.groupBy(levels, (figure) => {
    const {indicator, year, scope} = figure.value
    return [
      toIndicatorKey(indicator),
      year,
      toScopeKey(scope),
      toFormKey(figure),
      toQuantity(figure)!.unit
    ].join('\n')
  })
  return [...subjects.values()].flatMap((same) => {
    const planned = same.filter(({value}) => value.status === 'target')
    const reached = same.filter(({value}) => value.status === 'achieved')
    return isOne(planned) && isOne(reached) ? [toAttainment(policy, planned[0]!, reached[0]!)] : []
  })
}

/** One value, however often it is said. */
function isOne(figures: readonly Figure[]): boolean {
  return new Set(figures.map((figure) => toQuantity(figure)!.value)).size === 1
}

function toAttainment(policy: Policy, planned: Figure, reached: Figure): Audit {
  const [goal, result] = [toQuantity(planned)!, toQuantity(reached)!]
  const short = !overlap(goal, result) && result.value < goal.value
  const {indicator, year} = planned.value
  return toAudit('attainment', policy, [planned, reached], {
    verdict: 'consistent',
    stated: `${indicator}${year}年规划${tellNumber(planned)}`,
    computed: `实际${tellNumber(reached)}，为规划的${((result.value / goal.value) * 100).toFixed(1)}%`,
    working: `${reached.value.valueText} / ${planned.value.valueText}`,
    reason: short ? auditReasons.notReached : null
  })
}
