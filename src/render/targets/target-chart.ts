import type {Element} from 'hast'
import {convert} from '../../policy/4-links/audits/convert.ts'
import {dumbbell} from '../charts/dumbbell.ts'
import type {TargetAxis} from './target-groups.ts'
import type {TargetRow} from './target-rows.ts'

export const chartWidth = 168

const size = {width: chartWidth, height: 24, hidden: true}

/**
 * The mini chart of a row on the axis of its group. `null` where the text gives too little to draw, or a
 * number that has no place on the axis; its words then stand in the cell.
 */
export function targetChart(row: TargetRow, axis: TargetAxis | null): Element | null {
  const {value, comparator, indicator} = row.figure.value
  const factor = axis && toFactor(row, axis)
  if (!axis || factor === null || value === null) return null
  const on = (number: number | null | undefined) => (number == null ? null : number * factor)
  const [base, target, targetMax] = [on(row.base?.value), value * factor, on(row.figure.value.valueMax)]
  if (target < 0 || (base ?? 0) < 0 || (axis.track && (targetMax ?? target) > axis.max)) return null
  const drawn = {indicator, comparator, expected: row.expected, unit: axis.unit, base, target, targetMax}
  return dumbbell(drawn, {...size, max: axis.max, track: axis.track})
}

/** What the numbers of a row are multiplied by; `null` where they cannot stand on the axis. */
function toFactor({base, figure}: TargetRow, axis: TargetAxis): number | null {
  if (axis.unit === '倍') return base?.value ? 1 / base.value : null
  return convert(figure.value.unit, axis.unit, figure.value.indicator)
}
