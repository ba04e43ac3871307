/**
 * Documents on real years, in pixels: a row for each, under the name of its group.
 *
 *               2016    2020    2024
 *     省
 *     甘肃规划    •━━━━━━━━   2016—2020
 *     市
 *     中卫方案                 ━•━━━━━━━   2023—2027
 *     金昌报告  成文日期、规划期未载
 */
import {max, min} from 'd3-array'
import {type ScaleLinear, scaleLinear} from 'd3-scale'
import type {Period} from '../../policy/metadata.ts'
import {timelineWords} from '../../ui-strings/timeline.ts'
import {breakName} from './break-name.ts'
import {round} from './round.ts'
import {textWidth} from './text-width.ts'

export interface TimelineRow {
  name: string
  /** Rows of one group stand together. */
  group: string
  /** 2016-08-30 */
  issued: string | null
  period: Period | null
  /** What of it is not known, in words; empty where nothing is missed. */
  missing: string
}

export interface PlacedTimelineRow {
  row: TimelineRow
  lines: string[]
  /** Baseline of the name's first line. */
  nameY: number
  /** Middle of its marks, and the whole of its room. */
  y: number
  top: number
  height: number
  period: {x: number; width: number} | null
  issued: number | null
  words: {text: string; x: number} | null
}

export interface PlacedTimeline {
  height: number
  /** Of the plot: from the first tick's line to the last. */
  left: number
  right: number
  top: number
  from: number
  to: number
  ticks: {year: number; x: number}[]
  /** Where the lines of the ticks run: never through a name. */
  grid: {from: number; to: number}[]
  groups: {name: string; y: number; line: number}[]
  rows: PlacedTimelineRow[]
}

const axisHeight = 24
const groupHeight = 30
export const lineHeight = 18
const rowPadding = 10
const gap = 8
/** Digits of some faces are a little wider. */
const slack = 3
/** Half a year's number, which stands around its tick. */
const halfYear = 16
const mostTicks = 4
const steps = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100]

/** Names stand above their marks on a phone. */
const narrow = 480

/** Throws where no row has a date or a period: there is no axis for them. */
export function placeTimeline(rows: readonly TimelineRow[], width: number): PlacedTimeline {
  const isNarrow = width < narrow
  const column = isNarrow ? 0 : Math.round(Math.min(Math.max(width * 0.22, 150), 220))
  const wordsOf = (row: TimelineRow) => toWords(row, !isNarrow)
  const marked = rows.filter(isMarked)
  if (marked.length === 0) throw new Error('A timeline without a date or a period')
  const reserve = max(marked, (row) => (wordsOf(row) ? textWidth(wordsOf(row)) + gap + slack : 0))!
  const [from, to] = toRange(marked)
  const left = column + halfYear
  const toX = scaleLinear([from, to], [left, width - Math.max(reserve, halfYear)])
  let y = axisHeight
  const groups: PlacedTimeline['groups'] = []
  const placed: PlacedTimelineRow[] = []
  for (const [name, own] of Map.groupBy(rows, ({group}) => group)) {
    groups.push({name, y: y + 20, line: y + 2})
    y += groupHeight
    for (const row of own) {
      const place = placeRow(row, {
        toX,
        top: y,
        column: isNarrow ? width : column,
        isNarrow,
        words: wordsOf(row)
      })
      placed.push(place)
      y += place.height
    }
  }
  const ticks = toTicks(from, to).map((year) => ({year, x: round(toX(year))}))
  const height = y + 4
  const grid = isNarrow ? besideMarks(placed) : [{from: axisHeight - 4, to: height}]
  return {height, left, right: round(toX(to)), top: axisHeight, from, to, ticks, grid, groups, rows: placed}
}

/** A stub at the axis, and a stretch in each row that has marks. */
function besideMarks(rows: readonly PlacedTimelineRow[]): PlacedTimeline['grid'] {
  const stretches = rows
    .filter(({row}) => isMarked(row))
    .map(({y}) => ({from: round(y - lineHeight / 2), to: round(y + lineHeight / 2)}))
  return [{from: axisHeight - 4, to: axisHeight + 2}, ...stretches]
}

interface RowPlace {
  toX: ScaleLinear<number, number>
  top: number
  column: number
  isNarrow: boolean
  words: string
}

function placeRow(row: TimelineRow, {toX, top, column, isNarrow, words}: RowPlace): PlacedTimelineRow {
  const lines = breakName(row.name, column, 2)
  const names = lines.length * lineHeight
  const nameWidth = max(lines, (line) => textWidth(line))! + 2 * gap
  // What has no marks says so behind its name where both fit.
  const isBeside = isNarrow && !isMarked(row) && nameWidth + textWidth(words) <= column
  const isBelow = isNarrow && !isBeside
  const height = isBelow ? names + lineHeight + rowPadding : names + rowPadding
  const y = isBelow ? top + names + rowPadding / 2 + lineHeight / 2 : top + height / 2
  const {issued, period} = row
  const at = issued === null ? null : round(toX(toYears(issued)))
  const start = period && round(toX(period.start))
  const bar = period && {x: start!, width: round(toX(period.end + 1) - start!)}
  const end = max([...(at === null ? [] : [at + 5]), ...(bar ? [bar.x + bar.width] : [])])
  const x = isBeside ? round(nameWidth) : round((end ?? toX.range()[0]!) + gap)
  return {
    row,
    lines,
    nameY: (isNarrow ? top + rowPadding / 2 : top + (height - names) / 2) + 13.5,
    y,
    top,
    height,
    period: bar,
    issued: at,
    words: words ? {text: words, x} : null
  }
}

function isMarked({issued, period}: TimelineRow): boolean {
  return issued !== null || period !== null
}

/** 2016—2020　成文日期未载; where there is little room only what is missing. */
function toWords({period, missing}: TimelineRow, withYears: boolean): string {
  const years = withYears && period ? timelineWords.years(period.start, period.end) : ''
  return [years, missing].filter(Boolean).join('　')
}

/** Whole years around all of it: a period ends with its last year. */
function toRange(rows: readonly TimelineRow[]): [number, number] {
  const dates = rows.flatMap(({issued}) => (issued === null ? [] : toYears(issued)))
  const periods = rows.flatMap(({period}) => period ?? [])
  const from = Math.floor(min([...dates, ...periods.map(({start}) => start)])!)
  const to = Math.ceil(max([...dates, ...periods.map(({end}) => end + 1)])!)
  return [from, Math.max(to, from + 1)]
}

/** 2016-07-01 → 2016.5 */
function toYears(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const start = Date.UTC(year, 0, 1)
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start)
}

/** Round years, as many as keep apart. */
function toTicks(from: number, to: number): number[] {
  for (const step of steps) {
    const first = Math.ceil(from / step) * step
    const ticks = Array.from(
      {length: Math.max(Math.floor((to - first) / step) + 1, 0)},
      (_, at) => first + at * step
    )
    if (ticks.length <= mostTicks) return ticks
  }
  return [from, to]
}
