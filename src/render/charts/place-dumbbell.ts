import {scaleLinear} from 'd3-scale'
import type {FigureValue} from '../../policy/3-facts/figure/value.ts'
import {round} from './round.ts'
import {textWidth} from './text-width.ts'

export interface DumbbellRow {
  indicator: string
  unit: string
  /** Numbers in `unit`; `null` where the text gives none or masks it. */
  base: number | null
  target: number | null
  /** Upper end of a range. */
  targetMax: number | null
  comparator: FigureValue['comparator']
  /** 预期性: only if the text says so. */
  expected: boolean
}

export interface DumbbellOptions {
  width: number
  /** 14 beside the text, 24 in a table, 48 alone. */
  height: number
  /** Where the axis ends, in the row's unit; an eighth beyond its greatest number where left out. Never cuts a number off. */
  max?: number
  /** An axis with a known end, as 0–100 %: a bar to be filled rather than a line. */
  track?: boolean
  /** Numbers above the dots, 0 below the axis: needs 48 px. */
  labels?: boolean
  /** The words beside it say the same. */
  hidden?: boolean
}

export interface PlacedLabelText {
  x: number
  y: number
  text: string
  strong: boolean
}

export interface PlacedDumbbell {
  max: number
  /** Ends of the axis, and where 0 is: at its start unless a number is negative. */
  start: number
  zero: number
  end: number
  y: number
  radius: number
  base: number | null
  target: number | null
  targetMax: number | null
  /** From dot to dot; `step` is 1 to the right and -1 to the left, `head` where there is room for it. */
  connector: {from: number; to: number; step: 1 | -1; head: boolean} | null
  sign: {kind: 'chevron' | 'about'; x: number; step: 1 | -1} | null
  labels: PlacedLabelText[]
}

type Dots = Pick<PlacedDumbbell, 'zero' | 'base' | 'target' | 'y'>

/** Room at both ends of the axis for half a dot. */
export const dumbbellMargin = 6

export function placeDumbbell(row: DumbbellRow, options: DumbbellOptions): PlacedDumbbell {
  const {base, target, targetMax} = row
  const radius = options.height >= 48 ? 5 : options.height >= 24 ? 4.5 : 4
  const values = [base ?? 0, target ?? 0, targetMax ?? 0]
  const greatest = Math.max(...values)
  const max = Math.max(options.max ?? greatest * 1.125, greatest) || 1
  const min = Math.min(0, ...values) * 1.125
  const toX = scaleLinear([min, max], [dumbbellMargin, options.width - dumbbellMargin])
  const x = (value: number | null) => (value === null ? null : round(toX(value)))
  const y = options.labels ? options.height - 20 : options.height / 2
  const placed = {
    max: round(max),
    start: dumbbellMargin,
    zero: round(toX(0)),
    end: options.width - dumbbellMargin,
    y,
    radius,
    base: x(base),
    target: x(target),
    targetMax: x(targetMax)
  }
  return {
    ...placed,
    connector: placeConnector(placed.base, placed.target, radius),
    sign: placeSign(placed.targetMax ?? placed.target, row.comparator, radius),
    labels: options.labels ? placeLabels(row, placed) : []
  }
}

function placeConnector(
  base: number | null,
  target: number | null,
  radius: number
): PlacedDumbbell['connector'] {
  if (base === null || target === null) return null
  const step = target >= base ? 1 : -1
  const length = Math.abs(target - base) - 2 * radius
  if (length < 1) return null
  return {
    from: round(base + step * radius),
    to: round(target - step * (radius + 2.5)),
    step,
    head: length >= 6
  }
}

/** 以上 and 突破 open away from 0, 以内 towards it, 左右 stands beside. */
function placeSign(
  at: number | null,
  comparator: DumbbellRow['comparator'],
  radius: number
): PlacedDumbbell['sign'] {
  if (at === null || comparator === '=') return null
  if (comparator === '~') return {kind: 'about', x: round(at + radius + 3.5), step: 1}
  const step = comparator === '>' || comparator === '>=' ? 1 : -1
  return {kind: 'chevron', x: round(at + step * (radius + 4)), step}
}

function placeLabels(row: DumbbellRow, {zero, base, target, y}: Dots): PlacedLabelText[] {
  const labels: PlacedLabelText[] = [{x: zero, y: y + 18, text: '0', strong: false}]
  if (base !== null) labels.push({x: base, y: y - 11, text: String(row.base), strong: false})
  if (target !== null) labels.push({x: target, y: y - 11, text: toRange(row), strong: true})
  if (base !== null && target !== null) pushApart(labels[1]!, labels[2]!)
  return labels
}

/** Two numbers above neighbouring dots keep 8 px between them. */
function pushApart(one: PlacedLabelText, other: PlacedLabelText): void {
  const least = (textWidth(one.text) + textWidth(other.text)) / 2 + 8
  const missing = least - Math.abs(other.x - one.x)
  if (missing <= 0) return
  const step = other.x >= one.x ? 1 : -1
  one.x = round(one.x - (step * missing) / 2)
  other.x = round(other.x + (step * missing) / 2)
}

function toRange({target, targetMax}: DumbbellRow): string {
  return targetMax === null ? String(target) : `${target}—${targetMax}`
}
