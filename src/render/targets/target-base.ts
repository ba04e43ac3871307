/**
 * Where a target starts from, in the words of its own document.
 *
 *     由2022年的1.08亿美元增长到2025年的2.16亿美元      given with the target
 *     专栏1　2015年实际　80.1 … 专栏2　2020年　120     written elsewhere: same indicator, unit and base year
 */
import type {Figure, Policy} from '../../policy/policy.ts'

export interface TargetBase {
  /** In the target's unit; 1 for 翻一番; `null` where only the year is given. */
  value: number | null
  year: number | null
  /** Where it is written, if it is a figure of its own. */
  figure: Figure | null
}

/** `null` where the document gives none, or more than one. */
export function toTargetBase(target: Figure, rate: Figure | null, policy: Policy): TargetBase | null {
  const {baseValue, unit, cumulative, change} = target.value
  const year = target.value.baseYear ?? rate?.value.baseYear ?? null
  if (cumulative || change === 'increase') return null
  if (baseValue !== null) return {value: baseValue, year, figure: null}
  if (unit === '倍') return year === null && change !== 'multiple' ? null : {value: 1, year, figure: null}
  const figure = findBase(target, year, policy)
  if (figure) return {value: figure.value.value, year: figure.value.year, figure}
  return null
}

/** One number only: two that differ are no base to count from. */
function findBase(target: Figure, year: number | null, {figures, metadata}: Policy): Figure | null {
  const {indicator, unit, cumulative} = target.value
  const before = year ?? (metadata.period ? metadata.period.start - 1 : null)
  if (!indicator || before === null) return null
  const candidates = figures.filter(
    ({value}) =>
      (value.status === 'baseline' || value.status === 'achieved') &&
      value.indicator === indicator &&
      value.unit === unit &&
      value.year === before &&
      value.cumulative === cumulative &&
      value.value !== null &&
      value.valueMax === null &&
      (value.change === null || value.change === 'level' || value.change === 'share')
  )
  const [first] = candidates
  return first && candidates.every(({value}) => value.value === first.value.value) ? first : null
}
