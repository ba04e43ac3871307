/**
 * The documents in time, as a chart; `null` where fewer than two have a date or a period: a sentence says that.
 */
import {max, min} from 'd3-array'
import type {Metadata} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {timelineWords} from '../../ui-strings/timeline.ts'
import {date} from '../../ui-strings.ts'
import {collectionSource} from '../charts/collection-source.ts'
import type {ChartCell, ChartFigure} from '../charts/figure.ts'
import {timeline} from '../charts/timeline.ts'
import {timelineLegend} from '../charts/timeline-legend.ts'
import {sortByTime} from '../sort-by-time.ts'
import {isDated, type TimelineDocument, toTimelineRows} from './timeline-rows.ts'

/** Rows that can be taken in; of more documents the latest of those that have a date or a period. */
export const mostTimelineRows = 40

export function timelineFigure(policies: readonly Policy[]): ChartFigure | null {
  const rows = toTimelineRows(policies)
  if (rows.filter(isDated).length < 2) return null
  const drawn = toDrawn(rows)
  const rest = rows.length - drawn.length
  const {unit, legend, columns} = timelineWords
  return {
    id: 'timeline',
    page: '/documents/',
    title: toTitle(rows),
    unit,
    legend: timelineLegend(legend),
    source: collectionSource(policies),
    note: rest > 0 ? timelineWords.rest(rest, mostTimelineRows) : null,
    widths: {wide: 1184, middle: 912, column: 648, narrow: 328},
    draw: (width) => timeline(drawn, width),
    table: {
      columns: [
        {name: columns.document},
        {name: columns.level},
        {name: columns.issued},
        {name: columns.start, numeric: true},
        {name: columns.end, numeric: true}
      ],
      rows: rows.map(toCells)
    }
  }
}

function toDrawn(rows: readonly TimelineDocument[]): TimelineDocument[] {
  if (rows.length <= mostTimelineRows) return [...rows]
  const dated = rows.filter(isDated).map(({policy}) => policy)
  const latest = new Set(sortByTime(dated).slice(-mostTimelineRows))
  return rows.filter(({policy}) => latest.has(policy))
}

function toTitle(rows: readonly TimelineDocument[]): string {
  const periods = rows.flatMap(({period}) => period ?? [])
  if (periods.length > 0) {
    const [first, last] = [min(periods, ({start}) => start)!, max(periods, ({end}) => end)!]
    return timelineWords.title(rows.length, periods.length, first, last)
  }
  const dates = rows.flatMap(({issued}) => issued ?? [])
  const [first, last] = [min(dates)!.slice(0, 4), max(dates)!.slice(0, 4)]
  return timelineWords.titleOfDates(rows.length, dates.length, first, last)
}

function toCells({policy, group, issued, period}: TimelineDocument): ChartCell[] {
  const {id, metadata} = policy
  const said = (field: keyof Metadata, words: string | null) =>
    words && metadata.editorial.includes(field) ? `${words}${timelineWords.supplied}` : words
  return [
    {text: metadata.shortTitle, href: `/documents/${id}/`},
    group,
    said('issued', issued && date(issued)),
    said('period', period && String(period.start)),
    said('period', period && String(period.end))
  ]
}
