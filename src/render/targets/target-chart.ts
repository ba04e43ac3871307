import type {Element} from 'hast'
import {dumbbell} from '../charts/dumbbell.ts'
import type {TargetGroup} from './target-groups.ts'
import type {TargetRow} from './target-rows.ts'

export const chartWidth = 168

const size = {width: chartWidth, height: 24, hidden: true}

/**
 * The mini chart of a row, on the axis of its group: times the base for levels, 0–100 % for shares.
 * `null` where the text gives too little to draw; its words then stand in the cell.
 */
export function targetChart(row: TargetRow, {kind, max}: TargetGroup): Element | null {
  const {value, valueMax, comparator, indicator, unit} = row.figure.value
  if (max === null || value === null) return null
  const about = {indicator, comparator, expected: row.expected}
  if (kind === 'share') {
    if (unit !== '%' || value < 0 || (valueMax ?? value) > max) return null
    const base = row.base?.value ?? null
    return dumbbell({...about, unit, base, target: value, targetMax: valueMax}, {...size, max, track: true})
  }
  const base = row.base?.value
  if (!base || base < 0 || value < 0) return null
  const times = {base: 1, target: value / base, targetMax: valueMax === null ? null : valueMax / base}
  return dumbbell({...about, unit: '倍', ...times}, {...size, max})
}
