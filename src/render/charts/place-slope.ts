/**
 * Where the parts of a slope stand: real time from left to right, numbers upwards from 0.
 */
import {extent, max, min, ticks} from 'd3-array'
import {type ScaleLinear, scaleLinear} from 'd3-scale'
import {count} from '../../ui-strings.ts'
import {placeSlopeLabels, toEndWidth} from './place-slope-labels.ts'
import {round} from './round.ts'
import type {PlannedPoint, ReachedPoint, SlopeData, SlopeLine} from './slope-data.ts'
import type {PlacedMark, PlacedSegment, PlacedSlope} from './slope-parts.ts'
import {textWidth} from './text-width.ts'

/** Pixels. */
const heights = {narrow: 232, wide: 256}
const narrowest = 340
const topRoom = 28
const footRoom = 28

export function placeSlope(data: SlopeData, width: number): PlacedSlope {
  const height = width < narrowest ? heights.narrow : heights.wide
  const points = data.lines.flatMap(({reached, planned}) => [...reached, ...planned])
  const values = points.flatMap(({value, valueMax}) => [value, valueMax ?? value])
  const bottom = Math.min(0, min(values) ?? 0)
  const greatest = Math.max(0, max(values) ?? 0)
  const top = greatest === bottom ? bottom + 1 : greatest
  const steps = toSteps(bottom, top)
  const left = Math.max(...[0, ...steps].map((step) => textWidth(count(step)))) + 8
  const right = Math.max(left + 40, width - toEndWidth(data, width))
  const plot = {left: round(left), top: topRoom, right: round(right), bottom: height - footRoom}
  const toY = scaleLinear([bottom, top], [plot.bottom, plot.top])
  const toX = scaleLinear(toYears(points), [plot.left, plot.right])
  const marks = data.lines.flatMap((line) => placeMarks(line, toX, toY))
  const segments = data.lines.flatMap((line) => placeSegments(line, toX, toY))
  const grid = steps.map((step) => ({y: round(toY(step)), text: count(step)}))
  const placed = {width, height, plot, zero: round(toY(0)), grid, marks, segments}
  return {...placed, years: placeYears(points, toX), ...placeSlopeLabels(placed, data)}
}

/** At most four lines besides that of 0. */
function toSteps(bottom: number, top: number): number[] {
  for (const most of [4, 3, 2, 1]) {
    const steps = ticks(bottom, top, most).filter((step) => step !== 0)
    if (steps.length <= 4) return steps
  }
  return []
}

/** One year alone stands in the middle. */
function toYears(points: readonly ReachedPoint[]): [number, number] {
  const [first = 0, last = 0] = extent(points.flatMap(allYears))
  return first === last ? [first - 1, last + 1] : [first, last]
}

function allYears(point: ReachedPoint | PlannedPoint): number[] {
  return 'from' in point && point.from ? [point.year, point.from.year] : [point.year]
}

type Scale = ScaleLinear<number, number>

function placeMarks(line: SlopeLine, toX: Scale, toY: Scale): PlacedMark[] {
  const place = (point: ReachedPoint, kind: PlacedMark['kind']): PlacedMark => ({
    kind,
    x: round(toX(point.year)),
    y: round(toY(point.value)),
    top: point.valueMax === null ? null : round(toY(point.valueMax)),
    sign: point.sign,
    point,
    line
  })
  return [
    ...line.reached.map((point) => place(point, 'reached')),
    ...line.planned.map((point) => place(point, point.expected ? 'expected' : 'planned'))
  ]
}

function placeSegments({reached, planned}: SlopeLine, toX: Scale, toY: Scale): PlacedSegment[] {
  type End = {year: number; value: number}
  const join = (kind: PlacedSegment['kind'], one: End, other: End): PlacedSegment => ({
    kind,
    x1: round(toX(one.year)),
    y1: round(toY(one.value)),
    x2: round(toX(other.year)),
    y2: round(toY(other.value))
  })
  const course = reached.toSorted((one, other) => one.year - other.year)
  return [
    ...planned.flatMap((point) => (point.from ? [join('planned', point.from, point)] : [])),
    ...course.slice(1).map((point, index) => join('reached', course[index]!, point))
  ]
}

/** Every year has its stroke; of their numbers the first and the last, and those between that keep apart. */
function placeYears(points: readonly ReachedPoint[], toX: Scale): PlacedSlope['years'] {
  const years = [...new Set(points.flatMap(allYears))].sort((one, other) => one - other)
  const apart = textWidth('2020') + 8
  const last = years.at(-1)
  let free = Number.NEGATIVE_INFINITY
  return years.map((year) => {
    const x = round(toX(year))
    const isShown = year === last || (x >= free && toX(last!) - x >= apart)
    if (isShown) free = x + apart
    return {x, text: isShown ? String(year) : null}
  })
}
