import {max as greatest} from 'd3-array'
import {convert} from '../../policy/4-links/audits/convert.ts'
import {indicatorWords, type Manner} from '../../ui-strings/indicators.ts'
import {type TargetAxis, timesAxis} from '../targets/target-groups.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import type {Basis} from './indicator-basis.ts'
import type {IndicatorPage} from './indicator-pages.ts'

/** Of sums the years differ, of what is added what it is added to. */
const drawn: readonly Manner[] = ['level', 'annual', 'growth', 'fall', 'multiple']
/** Shares that come near the whole are drawn as parts of it; 5.5% of it would be a dot at its edge. */
const smallShare = 25

/**
 * The axis like numbers share, in the unit most of them are written in, and what is said of it. `null` where
 * nothing is drawn: names outside the word list may mean different things, and one number compares with nothing.
 */
export function toIndicatorAxis(
  rows: readonly TargetRow[],
  basis: Basis,
  {listed}: Pick<IndicatorPage, 'listed'>
): {axis: TargetAxis | null; scale: string} {
  const {unlisted, none, alone, times} = indicatorWords.scale
  const {manner} = basis
  const unit = commonUnit(rows)
  const undrawn = (why: string) => ({axis: null, scale: scaleWords(unit, basis, why)})
  if (!listed) return undrawn(unlisted)
  if (!drawn.includes(manner)) return undrawn(none)
  if (manner === 'multiple') {
    const axis = timesAxis(rows)
    return axis ? {axis, scale: times} : undrawn(none)
  }
  const numbers = rows.filter(({figure}) => figure.value.value !== null)
  if (numbers.length === 0) return undrawn(none)
  if (numbers.length === 1 && !numbers[0]!.base) return undrawn(alone)
  const max = greatest(numbers.flatMap((row) => onAxis(row, unit))) ?? 0
  const track = manner === 'level' && unit === '%' && max > smallShare && max <= 100
  return {axis: {unit, max: track ? 100 : max * 1.125 || 1, track}, scale: unit}
}

/** 亿元，不作图 */
export function scaleWords(unit: string, {manner}: Basis, why = ''): string {
  return [unit, manner === 'over' ? indicatorWords.scale.over : '', why].filter(Boolean).join('，')
}

/** The unit most rows are written in. */
export function commonUnit(rows: readonly {figure: TargetRow['figure']}[]): string {
  const counts = [...Map.groupBy(rows, ({figure}) => figure.value.unit)]
  return counts.reduce((most, each) => (each[1].length > most[1].length ? each : most))[0]
}

/** Every number of a row in the unit of the axis. */
function onAxis({figure: {value}, base}: TargetRow, unit: string): number[] {
  const factor = convert(value.unit, unit)
  const numbers = [value.value, value.valueMax, base?.value ?? null]
  return factor === null ? [] : numbers.flatMap((number) => (number === null ? [] : number * factor))
}
