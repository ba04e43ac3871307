import {max as greatest} from 'd3-array'
import {convert} from '../../policy/4-links/audits/convert.ts'
import type {Form, SeriesGroup} from '../../policy/4-links/links.ts'
import {indicatorWords} from '../../ui-strings/indicators.ts'
import {type TargetAxis, timesAxis} from '../targets/target-groups.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import type {IndicatorPage} from './indicator-pages.ts'

/** Of what is added it matters what it is added to. */
const drawn: readonly Form[] = ['level', 'share', 'growth', 'fall', 'times']
/** Shares that come near the whole are drawn as parts of it; 5.5% of it would be a dot at its edge. */
const smallShare = 25

/**
 * The axis a group shares, in the unit most of it is written in, and what is said of it. `null` where nothing
 * is drawn: links call its numbers not comparable, or there is one, which compares with nothing.
 */
export function toIndicatorAxis(
  rows: readonly TargetRow[],
  group: SeriesGroup,
  {listed}: Pick<IndicatorPage, 'listed'>
): {axis: TargetAxis | null; scale: string} {
  const {unlisted, none, alone, times} = indicatorWords.scale
  const {
    unit,
    basis: {form}
  } = group
  const undrawn = (why: string) => ({axis: null, scale: scaleWords(group, why)})
  if (!listed) return undrawn(unlisted)
  if (!group.comparable || !drawn.includes(form)) return undrawn(none)
  if (form === 'times') {
    const axis = timesAxis(rows)
    return axis ? {axis, scale: times} : undrawn(none)
  }
  const numbers = rows.filter(({figure}) => figure.value.value !== null)
  if (numbers.length === 0) return undrawn(none)
  if (numbers.length === 1 && !numbers[0]!.base) return undrawn(alone)
  const max = greatest(numbers.flatMap((row) => onAxis(row, unit))) ?? 0
  const track = form === 'share' && unit === '%' && max > smallShare && max <= 100
  return {axis: {unit, max: track ? 100 : max * 1.125 || 1, track}, scale: unit}
}

/** 亿元，不作图 */
export function scaleWords({unit, basis}: SeriesGroup, why = ''): string {
  return [unit, basis.span === 'several' ? indicatorWords.scale.several : '', why].filter(Boolean).join('，')
}

/** Every number of a row in the unit of the axis. */
function onAxis({figure: {value}, base}: TargetRow, unit: string): number[] {
  const factor = convert(value.unit, unit, value.indicator)
  const numbers = [value.value, value.valueMax, base?.value ?? null]
  return factor === null ? [] : numbers.flatMap((number) => (number === null ? [] : number * factor))
}
