/**
 * Chart: from a baseline to a target, on an axis that begins at 0.
 *
 *     |--------●--------->○ ›     hollow: 预期性; chevron: 以上, 突破; ~: 左右; bar: a range
 *     0     80.1        120
 *
 * What the text does not say is not drawn: without a base no base dot, masked no target dot.
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {dumbbellWords} from '../../ui-strings/charts.ts'
import {type DumbbellOptions, type DumbbellRow, type PlacedDumbbell, placeDumbbell} from './place-dumbbell.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export type {DumbbellOptions, DumbbellRow} from './place-dumbbell.ts'

export function dumbbell(row: DumbbellRow, options: DumbbellOptions): Element {
  const placed = placeDumbbell(row, options)
  return svgRoot(
    {
      chart: 'dumbbell',
      width: options.width,
      height: options.height,
      title: toTitle(row),
      description: dumbbellWords.description(`${placed.max}${row.unit}`),
      hidden: options.hidden ?? false
    },
    ...renderAxis(placed, options),
    ...renderDumbbell(placed, row),
    ...renderLabels(placed)
  )
}

/** Dots, the line between them and signs, without axis and words. */
export function renderDumbbell(placed: PlacedDumbbell, row: DumbbellRow): ElementContent[] {
  return [...renderConnector(placed), ...renderBase(placed), ...renderTarget(placed, row)]
}

function toTitle({indicator, unit, base, target, targetMax, comparator, expected}: DumbbellRow): string {
  const {from, to, range, masked, noBase} = dumbbellWords
  const goal =
    target === null ? masked : targetMax === null ? to(target, unit) : range(target, targetMax, unit)
  const qualities = [dumbbellWords.comparator[comparator], expected ? dumbbellWords.expected : '']
  return [
    `${indicator}：${base === null ? noBase : from(base, unit)}${goal}`,
    ...qualities.filter(Boolean)
  ].join('，')
}

function renderAxis({start, zero, end, y}: PlacedDumbbell, {track}: DumbbellOptions): ElementContent[] {
  if (track) {
    return [
      s('rect', {className: 'dumbbell-track', x: start, y: y - 3, width: round(end - start), height: 6})
    ]
  }
  return [
    s('path', {className: 'dumbbell-axis', d: `M${start} ${y}H${end}`}),
    s('path', {className: 'dumbbell-zero', d: `M${zero} ${y - 4}v8`})
  ]
}

/** The head points the way the number goes, and stops before the target's dot. */
function renderConnector({connector, y}: PlacedDumbbell): ElementContent[] {
  if (!connector) return []
  const {from, to, step, head} = connector
  const back = round(to - 5 * step)
  const arrow = head ? `M${back} ${y - 4}L${to} ${y}L${back} ${y + 4}` : ''
  return [s('path', {className: 'dumbbell-connector', d: `M${from} ${y}H${to}${arrow}`})]
}

function renderBase({base, y, radius}: PlacedDumbbell): ElementContent[] {
  return base === null ? [] : [s('circle', {className: 'dumbbell-base', cx: base, cy: y, r: radius})]
}

function renderTarget(
  {target, targetMax, sign, y, radius}: PlacedDumbbell,
  row: DumbbellRow
): ElementContent[] {
  if (target === null) return []
  const dot = row.expected ? 'dumbbell-expected' : 'dumbbell-target'
  const shape =
    targetMax === null
      ? s('circle', {className: dot, cx: target, cy: y, r: radius})
      : s('rect', {
          className: 'dumbbell-range',
          x: target,
          y: y - 4,
          width: round(targetMax - target),
          height: 8
        })
  if (!sign) return [shape]
  const {x, step} = sign
  const path =
    sign.kind === 'chevron'
      ? `M${x} ${y - 4}L${round(x + 5 * step)} ${y}L${x} ${y + 4}`
      : `M${x} ${y + 1}q1.75 -3.5 3.5 -1t3.5 -1`
  return [shape, s('path', {className: `dumbbell-${sign.kind}`, d: path})]
}

function renderLabels({labels}: PlacedDumbbell): ElementContent[] {
  return labels.map(({x, y, text, strong}) =>
    s('text', {className: strong ? 'chart-value' : 'chart-text', x, y, textAnchor: 'middle'}, text)
  )
}
