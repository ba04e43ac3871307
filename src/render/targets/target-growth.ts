import type {TargetRow} from './target-rows.ts'

/**
 * Annual growth from base to target, as 14.87%: the audit's where there is one, else
 * (target ÷ base)^(1 ÷ years) − 1. `null` where base, target or years are missing, or the target is a sum.
 */
export function toGrowth({audit, base, figure, kind}: TargetRow): string | null {
  if (audit?.kind === 'growth' && audit.verdict !== 'not-assessable') return audit.computed
  const {value, valueMax, year, cumulative} = figure.value
  if (kind !== 'level' || cumulative || valueMax !== null) return null
  if (!base?.value || !base.year || !value || !year) return null
  const years = year - base.year
  if (years < 1 || base.value <= 0 || value <= 0) return null
  return `${((value / base.value) ** (1 / years) * 100 - 100).toFixed(2)}%`
}
