/**
 * Audit: what named firms or projects come to, against the total of the same passage.
 *
 *     对外直接投资规模达到26.26亿美元……金川公司投资18.23亿美元……酒钢集团投资1.67亿美元……白银公司投资7.19亿美元
 *
 * No period is given for the parts, so that nothing follows; but that they exceed the total is worth seeing.
 */
import type {Figure, Policy} from '../../policy.ts'
import type {Audit} from '../links.ts'
import {addQuantities, inUnit, type Quantity, toQuantity} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {tellFigure} from './tell.ts'
import {toAudit} from './to-audit.ts'

/** The last words of an indicator say what is counted: 金川公司|投资. */
const kindLength = 2
const money = /元$/

/** One audit for each section in which two parts or more exceed a total of their kind said before them. */
export function auditNamedParts(policy: Policy): Audit[] {
  const amounts = policy.figures.filter(
    (figure) =>
      money.test(figure.value.unit) && toQuantity(figure) !== null && figure.value.change === 'level'
  )
  const bySection = Map.groupBy(amounts, ({section}) => section)
  return [...bySection].flatMap(([section, own]) => (section === null ? [] : auditSection(policy, own)))
}

function auditSection(policy: Policy, amounts: readonly Figure[]): Audit[] {
  return amounts.flatMap((total, index) => {
    if (!total.value.cumulative || total.value.status !== 'achieved') return []
    const parts = amounts.slice(index + 1).filter((part) => isPart(part, total))
    if (parts.length < 2) return []
    const [whole, sum] = [
      toQuantity(total)!,
      addQuantities(parts.map((part) => toQuantity(part)!) as [Quantity, ...Quantity[]])
    ]
    if (sum.low <= whole.high) return []
    const {unit} = total.value
    const numbers = parts.map((part) => inUnit(toQuantity(part)!.value, unit))
    return [
      toAudit('sum', policy, [total, ...parts], {
        verdict: 'not-assessable',
        stated: tellFigure(total),
        computed: `${parts.length}项合计${inUnit(sum.value, unit)}${unit}`,
        working: `${numbers.join(' + ')} = ${inUnit(sum.value, unit)}`,
        reason: auditReasons.noPeriod
      })
    ]
  })
}

/** A part ends in the kind of what the total counts, and names somebody or some place before it. */
function isPart(part: Figure, total: Figure): boolean {
  const {indicator, cumulative, status} = part.value
  const kind = indicator.slice(-kindLength)
  return (
    (!cumulative &&
      status !== 'target' &&
      kind.length === kindLength &&
      total.value.indicator.includes(kind) &&
      toQuantity(part)!.unit === toQuantity(total)!.unit) ||
    isProject(part, total)
  )
}

/** 投资2.16亿美元建设……项目: an amount that names its project behind it. */
function isProject(part: Figure, total: Figure): boolean {
  return (
    part.value.status === 'context' &&
    part.value.indicator === total.value.indicator &&
    toQuantity(part)!.unit === toQuantity(total)!.unit
  )
}
