/**
 * Chart: how an indicator went from year to year, and how it was planned to go; an axis that begins at 0.
 *
 *     120 |            规划 112 ●       ⌃○ 突破 120      solid: reached, dashed: planned
 *         |      ●——————●  80.1 - - - - -
 *       0 |______|______|________________|             hollow: 预期性; chevron: 以上, 突破; ~: 左右; bar: a range
 *              2013   2015             2020
 *
 * What is masked or has no year is not drawn.
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {slopeWords} from '../../ui-strings/charts.ts'
import {placeSlope} from './place-slope.ts'
import {round} from './round.ts'
import type {SlopeData} from './slope-data.ts'
import {dotRadius, type PlacedMark, type PlacedSlope} from './slope-parts.ts'
import {svgRoot} from './svg-root.ts'

export function slope(data: SlopeData, {width}: {width: number}): Element {
  const placed = placeSlope(data, width)
  return svgRoot(
    {
      chart: 'slope',
      width,
      height: placed.height,
      title: data.title,
      description: slopeWords.description(data.unit)
    },
    ...renderAxes(placed),
    ...renderLines(placed),
    ...placed.marks.flatMap(renderMark),
    ...placed.labels.map(({x, y, text, anchor, kind}) =>
      s('text', {className: `chart-${kind}`, x, y, textAnchor: anchor}, text)
    )
  )
}

function renderAxes({plot, zero, grid, years}: PlacedSlope): ElementContent[] {
  const {left, right, bottom} = plot
  const number = (y: number, text: string) =>
    s('text', {className: 'chart-text', x: round(left - 8), y: round(y + 4.5), textAnchor: 'end'}, text)
  const strokes = years.map(({x}) => `M${x} ${bottom}v4`).join('')
  return [
    ...grid.map(({y}) => s('path', {className: 'slope-grid', d: `M${left} ${y}H${right}`})),
    s('path', {className: 'slope-axis', d: `M${left} ${zero}H${right}${strokes}`}),
    ...grid.map(({y, text}) => number(y, text)),
    number(zero, '0'),
    ...years.flatMap(({x, text}) =>
      text ? [s('text', {className: 'chart-text', x, y: bottom + 20, textAnchor: 'middle'}, text)] : []
    )
  ]
}

function renderLines({segments, leaders}: PlacedSlope): ElementContent[] {
  return [
    ...leaders.map(({x1, y1, x2, y2}) =>
      s('path', {className: 'slope-leader', d: `M${x1} ${y1}L${x2} ${y2}`})
    ),
    ...segments.map(({kind, x1, y1, x2, y2}) =>
      s('path', {className: `slope-${kind}`, d: `M${x1} ${y1}L${x2} ${y2}`})
    )
  ]
}

const dots = {reached: 'slope-dot-reached', planned: 'slope-dot-planned', expected: 'slope-dot-expected'}

function renderMark(mark: PlacedMark): ElementContent[] {
  const {kind, x, y, top, point} = mark
  const system = kind === 'reached' ? 'reached' : 'planned'
  const shape =
    top === null
      ? s('circle', {className: dots[kind], cx: x, cy: y, r: dotRadius, dataValue: point.words})
      : s('rect', {
          className: `slope-range-${system}`,
          x: round(x - 4),
          y: top,
          width: 8,
          height: round(Math.max(y - top, 1)),
          dataValue: point.words
        })
  const sign = toSign(mark)
  return sign ? [shape, s('path', {className: `slope-sign-${system}`, d: sign})] : [shape]
}

/** 以上 and 突破 open upwards, 以内 downwards, 左右 is a wave above. */
function toSign({x, y, top, sign}: PlacedMark): string | null {
  const above = round((top ?? y) - dotRadius - 4)
  const below = round(y + dotRadius + 4)
  if (sign === 'up') return `M${round(x - 4)} ${above}L${x} ${round(above - 4)}L${round(x + 4)} ${above}`
  if (sign === 'down') return `M${round(x - 4)} ${below}L${x} ${round(below + 4)}L${round(x + 4)} ${below}`
  return sign === 'about' ? `M${round(x - 3.5)} ${above}q1.75 -3.5 3.5 -1t3.5 -1` : null
}
