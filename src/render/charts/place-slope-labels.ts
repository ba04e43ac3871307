/**
 * The numbers of a slope. Those at its right end stand beside their dots, one under the other; each of the others
 * takes the first free place around its dot: above, below, right, left. One without a free place is left out.
 */
import {max} from 'd3-array'
import {type Box, contains, crosses, overlaps, type Segment} from './boxes.ts'
import {breakName} from './break-name.ts'
import {round} from './round.ts'
import type {SlopeData, SlopeLine} from './slope-data.ts'
import {
  dotRadius,
  type PlacedLabels,
  type PlacedLine,
  type PlacedMark,
  type PlacedSlope
} from './slope-parts.ts'
import {spreadApart} from './spread-apart.ts'
import {textWidth} from './text-width.ts'

type Frame = Omit<PlacedSlope, keyof PlacedLabels | 'years'>

/** Pixels. */
const lineHeight = 16
const gap = 10
const leader = 16
const endShare = 0.4

interface Words {
  text: string
  kind: PlacedLine['kind']
}

/** Room to the right of the last year. */
export function toEndWidth(data: SlopeData, width: number): number {
  const last = max(
    data.lines.flatMap(({reached, planned}) => [...reached, ...planned]),
    ({year}) => year
  )
  const ends = data.lines.flatMap((line) =>
    [...line.reached, ...line.planned]
      .filter(({year}) => year === last)
      .map((point) => toWords({point, line}, data, width))
  )
  const widest = max(ends, toWidth) ?? 0
  return Math.max(widest + gap + (ends.length > 1 ? leader : 0), 20)
}

export function placeSlopeLabels(frame: Frame, data: SlopeData): PlacedLabels {
  const {marks, plot, width} = frame
  const atEnd = marks.filter(({x}) => marks.length > 1 && x >= plot.right - 0.5)
  const column = placeColumn(atEnd, frame, data)
  const taken = [...column.boxes, ...marks.flatMap(toObstacles), ...gridBoxes(frame)]
  const lines = [...frame.segments, ...column.leaders]
  const labels = [...column.labels]
  const named = new Set(column.named)
  const room = {left: 0, top: 0, right: width, bottom: frame.zero - 1}
  const bounds = frame.zero < plot.bottom ? {...room, bottom: plot.bottom} : room
  for (const mark of byWeight(marks.filter((each) => !column.placed.has(each)))) {
    const words = toWords(mark, data, width)
    const box = toCandidates(mark, words).find(
      (each) =>
        contains(bounds, each) &&
        !taken.some((other) => overlaps(each, other)) &&
        !lines.some((line) => crosses(line, each))
    )
    if (!box) continue
    taken.push(box)
    labels.push(...toLines(words, box, 'middle'))
    if (isEnd(mark)) named.add(mark.line)
  }
  const unnamed = data.lines.flatMap((line) => (line.name && !named.has(line) ? [line.name] : []))
  return {labels, leaders: column.leaders, unnamed}
}

/** The name of its line, where several have one, and the number. */
function toWords(mark: Pick<PlacedMark, 'point' | 'line'>, data: SlopeData, width: number): Words[] {
  const {point, line} = mark
  const isStrong = isEnd(mark) || (data.lines.length === 1 && point === latest(line.reached))
  const value: Words = {text: point.label, kind: isStrong ? 'value' : 'text'}
  if (line.name === null || !isEnd(mark)) return [value]
  const names = breakName(line.name, width * endShare - gap - leader, 2)
  return [...names.map((text): Words => ({text, kind: 'name'})), value]
}

/** The last point of its line; of two in one year what was reached. */
function isEnd({point, line}: Pick<PlacedMark, 'point' | 'line'>): boolean {
  const [reached, planned] = [latest(line.reached), latest(line.planned)]
  const end = planned && (!reached || planned.year > reached.year) ? planned : reached
  return point === end
}

function latest<Point extends {year: number}>(points: readonly Point[]): Point | undefined {
  return points.toSorted((one, other) => other.year - one.year)[0]
}

interface Column {
  placed: Set<PlacedMark>
  boxes: Box[]
  labels: PlacedLine[]
  leaders: Segment[]
  named: SlopeLine[]
}

function placeColumn(marks: readonly PlacedMark[], {plot, zero, width}: Frame, data: SlopeData): Column {
  const column: Column = {placed: new Set(), boxes: [], labels: [], leaders: [], named: []}
  const entries = marks.map((mark) => ({mark, words: toWords(mark, data, width)}))
  const middles = spreadApart(
    entries.map(({mark, words}) => ({y: toMiddle(mark), height: words.length * lineHeight})),
    2,
    Math.max(zero, plot.bottom) - 2
  )
  if (!middles) return column
  const isMoved = entries.some(({mark}, index) => Math.abs(middles[index]! - toMiddle(mark)) > 5)
  for (const [index, {mark, words}] of entries.entries()) {
    const left = mark.x + gap + (isMoved ? leader : 0)
    const top = middles[index]! - (words.length * lineHeight) / 2
    const box = {left, top, right: left + toWidth(words), bottom: top + words.length * lineHeight}
    if (box.right > width + 0.5) continue
    column.placed.add(mark)
    column.boxes.push(box)
    column.labels.push(...toLines(words, box, 'start'))
    if (isEnd(mark)) column.named.push(mark.line)
    if (isMoved)
      column.leaders.push({x1: mark.x + 7, y1: toMiddle(mark), x2: left - 4, y2: round(middles[index]!)})
  }
  return column
}

/** Of a range the middle of its bar. */
function toMiddle({y, top}: PlacedMark): number {
  return top === null ? y : (y + top) / 2
}

/** Bold digits are a little wider. */
function toWidth(words: readonly Words[]): number {
  return max(words, ({text, kind}) => textWidth(text) * (kind === 'value' ? 1.1 : 1)) ?? 0
}

function toLines(words: readonly Words[], box: Box, anchor: 'start' | 'middle'): PlacedLine[] {
  const x = round(anchor === 'start' ? box.left : (box.left + box.right) / 2)
  return words.map(({text, kind}, index) => ({
    x,
    y: round(box.top + 12.5 + index * lineHeight),
    text,
    anchor,
    kind
  }))
}

/** The dot or the bar, and the sign above or below it. */
export function toObstacles({x, y, top, sign}: PlacedMark): Box[] {
  const reach = dotRadius + 1.5
  const dot = {left: x - reach, top: (top ?? y) - reach, right: x + reach, bottom: y + reach}
  if (sign === null) return [dot]
  return [
    dot,
    sign === 'down'
      ? {...dot, top: dot.bottom, bottom: dot.bottom + 8}
      : {...dot, top: dot.top - 8, bottom: dot.top}
  ]
}

/** The numbers of the axis at its left. */
function gridBoxes({grid, plot, zero}: Frame): Box[] {
  return [...grid, {y: zero, text: '0'}].map(({y, text}) => ({
    left: plot.left - 8 - textWidth(text),
    top: y - 8,
    right: plot.left,
    bottom: y + 8
  }))
}

/** Ends first, then targets, then what was reached; later ones before earlier ones. */
function byWeight(marks: readonly PlacedMark[]): PlacedMark[] {
  const rank = (mark: PlacedMark) => (isEnd(mark) ? 0 : mark.kind === 'reached' ? 2 : 1)
  return marks.toSorted((one, other) => rank(one) - rank(other) || other.point.year - one.point.year)
}

/** Above, below, right, left, then the corners, then the same a little further off. */
function toCandidates(mark: PlacedMark, words: readonly Words[]): Box[] {
  const [width, height] = [toWidth(words), words.length * lineHeight]
  const boxes = toObstacles(mark)
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom))
  ]
  const reach = dotRadius + 4
  const middle = toMiddle(mark)
  const at = (left: number, y: number): Box => ({left, top: y, right: left + width, bottom: y + height})
  return [0, 8, 16].flatMap((far) => {
    const [above, below] = [top - height - far, bottom + far]
    const [left, right, centre] = [mark.x - width, mark.x, mark.x - width / 2]
    return [
      at(centre, above),
      at(centre, below),
      at(right + reach + far, middle - height / 2),
      at(left - reach - far, middle - height / 2),
      at(right - 6, above),
      at(left + 6, above),
      at(right - 6, below),
      at(left + 6, below)
    ]
  })
}
