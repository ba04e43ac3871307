/**
 * Audit: a target below what was reached already.
 *
 *     “十二五”期间，对外直接投资规模达到26.26亿美元
 *     “十三五”累计对外直接投资8.6亿美元，年均增长10%以上
 *                          ^^^ a third of what was reached, though it is to grow
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import type {Audit} from '../links.ts'
import {isAnnualGrowth} from './growth-terms.ts'
import {toQuantity} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {isElsewhere, toFormKey, toIndicatorKey, toScopeKey} from './same-subject.ts'
import {tellFigure, tellNumber} from './tell.ts'
import {toAudit} from './to-audit.ts'

type SetbackLexicon = Pick<Lexicon, 'figures' | 'indicators'>

const down = /[降减压]|控制在|不超过|不高于|缩/

/** One audit for each target that lies below the last value reached; indicators that are to fall aside. */
export function auditSetbacks(policy: Policy, {figures: {falling}, indicators}: SetbackLexicon): Audit[] {
  const elsewhere = isElsewhere(policy)
  const named = new Map(indicators.map(({name, dimension}) => [name, dimension]))
  const levels = policy.figures.filter((figure) => {
    const {indicator, value, change, year} = figure.value
    return (
      named.has(indicator) &&
      named.get(indicator) !== 'ratio' &&
      value !== null &&
      year !== null &&
      (change === 'level' || change === null) &&
      !falling.some((word) => indicator.includes(word)) &&
      !elsewhere(figure)
    )
  })
  const subjects = Map.groupBy(levels, (figure) => {
    const {indicator, scope} = figure.value
    return [toIndicatorKey(indicator), toScopeKey(scope), toFormKey(figure), toQuantity(figure)!.unit].join(
      '\n'
    )
  })
  return [...subjects.values()].flatMap((same) => auditSubject(policy, same))
}

function auditSubject(policy: Policy, same: readonly Figure[]): Audit[] {
  const reached = latest(same.filter(({value}) => value.status === 'achieved'))
  if (!reached) return []
  const below = same.find(
    (figure) =>
      figure.value.status === 'target' &&
      figure.value.year! > reached.value.year! &&
      !['<=', '<'].includes(figure.value.comparator) &&
      !down.test(figure.quote) &&
      toQuantity(figure)!.high < toQuantity(reached)!.low
  )
  if (!below) return []
  const growing = growthOf(policy, below)
  // The tasks of a year are not a level: 改造老旧小区300个 after 682 says nothing.
  if (growing.length === 0 && policy.metadata.kind === 'report') return []
  const share = (toQuantity(below)!.value / toQuantity(reached)!.value) * 100
  return [
    toAudit('setback', policy, [below, reached, ...growing], {
      verdict: growing.length > 0 ? 'inconsistent' : 'not-assessable',
      stated: [tellFigure(below), ...growing.map((rate) => `年均增长${tellNumber(rate)}`)].join('，'),
      computed: `${tellReached(reached)}，目标为它的${share.toFixed(1)}%`,
      working: `${below.value.valueText} / ${reached.value.valueText}`,
      reason: auditReasons.otherBasis
    })
  ]
}

/** A sum of several years was not reached in the last of them. */
function tellReached(reached: Figure): string {
  const {year, cumulative} = reached.value
  return `${cumulative ? `到${year}年累计达到` : `${year}年已达到`}${tellNumber(reached)}`
}

function latest(figures: readonly Figure[]): Figure | null {
  return figures.toSorted((one, other) => other.value.year! - one.value.year!)[0] ?? null
}

/** A rate that says the same thing is to grow. */
function growthOf({figures}: Policy, {value: target}: Figure): Figure[] {
  const rate = figures.find(
    (figure) =>
      isAnnualGrowth(figure) &&
      figure.value.indicator === target.indicator &&
      figure.value.year === target.year &&
      figure.value.status === 'target' &&
      figure.value.value! > 0
  )
  return rate ? [rate] : []
}
