/**
 * A figure as numbers that can be reckoned with: in its bare unit, with what its printing leaves open.
 *
 *     突破120亿美元      120 → 1.2e10 美元, 1.195e10 … without end
 */
import type {Figure} from '../../policy.ts'
import {bareUnit, convert} from './convert.ts'
import {type Interval, toInterval} from './interval.ts'

export interface Quantity extends Interval {
  value: number
  /** Multiplier taken off: 美元. */
  unit: string
}

/** `null` where the number is struck out. */
export function toQuantity({value: figure}: Figure): Quantity | null {
  const {value, valueMax, valueText, unit, comparator} = figure
  if (value === null) return null
  const bare = bareUnit(unit)
  const factor = convert(unit, bare) ?? 1
  const {low, high} =
    valueMax === null ? toInterval(value, valueText, comparator) : {low: value, high: valueMax}
  return {value: value * factor, low: low * factor, high: high * factor, unit: bare}
}

/** Quantities added up; bounds add up, too. */
export function addQuantities([first, ...others]: readonly [Quantity, ...Quantity[]]): Quantity {
  return others.reduce(
    ({unit, ...sum}, {value, low, high}) => ({
      unit,
      value: sum.value + value,
      low: sum.low + low,
      high: sum.high + high
    }),
    first
  )
}

/** Tells whether some number fits both. */
export function overlap(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high
}

/** A number of a bare unit in another of its kind, at most four digits after the point: 1.5e10 美元 → 150 (亿美元). */
export function inUnit(value: number, unit: string): number {
  const factor = convert(bareUnit(unit), unit) ?? 1
  return Number((value * factor).toFixed(4))
}
