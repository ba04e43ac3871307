/**
 * Chart: when documents were written, and the years they plan for.
 *
 *     甘肃规划    •━━━━━━━━   2016—2020     bar: 规划期, dot: 成文日期
 *
 * What a document does not say is said in words in its row.
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {timelineWords} from '../../ui-strings/timeline.ts'
import {hitArea, mark} from './mark.ts'
import {
  lineHeight,
  type PlacedTimeline,
  type PlacedTimelineRow,
  placeTimeline,
  type TimelineRow
} from './place-timeline.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export type {TimelineRow} from './place-timeline.ts'

export function timeline(rows: readonly TimelineRow[], width: number): Element {
  const placed = placeTimeline(rows, width)
  const {height, from, to} = placed
  return svgRoot(
    {
      chart: 'timeline',
      width,
      height,
      title: timelineWords.chartTitle(rows.length),
      description: timelineWords.description(from, to)
    },
    ...renderAxis(placed),
    ...renderGroups(placed, width),
    ...placed.rows.flatMap(renderRow)
  )
}

function renderAxis({ticks, top, grid}: PlacedTimeline): ElementContent[] {
  return ticks.flatMap(({year, x}) => [
    s('path', {className: 'chart-grid', d: grid.map(({from, to}) => `M${x} ${from}V${to}`).join('')}),
    s('text', {x, y: top - 9, textAnchor: 'middle'}, String(year))
  ])
}

function renderGroups({groups}: PlacedTimeline, width: number): ElementContent[] {
  return groups.flatMap(({name, y, line}) => [
    s('path', {className: 'chart-rule', d: `M0 ${line}H${width}`}),
    s('text', {x: 0, y}, name)
  ])
}

const thickness = 8
const radius = 4.5

function renderRow({row, lines, nameY, y, period, issued, words}: PlacedTimelineRow): ElementContent[] {
  return [
    s(
      'text',
      {className: 'chart-name'},
      lines.map((line, index) => s('tspan', {x: 0, y: round(nameY + index * lineHeight)}, line))
    ),
    ...(period ? [renderPeriod(row, period, y)] : []),
    ...(issued === null ? [] : [renderDate(row, issued, y)]),
    ...(words ? [s('text', {x: words.x, y: round(y + 4.5)}, words.text)] : [])
  ]
}

function renderPeriod(
  {name, period}: TimelineRow,
  {x, width}: {x: number; width: number},
  y: number
): Element {
  const {start, end} = period!
  return mark(
    timelineWords.value(name, [timelineWords.period(start, end)]),
    hitArea(x, round(y - 12), width, 24),
    s('rect', {className: 'timeline-period', x, y: round(y - thickness / 2), width, height: thickness})
  )
}

function renderDate({name, issued}: TimelineRow, x: number, y: number): Element {
  return mark(
    timelineWords.value(name, [timelineWords.issued(issued!)]),
    hitArea(round(x - 12), round(y - 12), 24, 24),
    s('circle', {className: 'timeline-issued', cx: x, cy: y, r: radius})
  )
}
