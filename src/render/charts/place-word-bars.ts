/**
 * How often words stand in one document and in the others, in pixels, from 0 on one scale.
 *
 *     跨境电商  |█|██████████████  24.1
 *     出口      |███|████████      18.0
 */
import {max} from 'd3-array'
import {scaleLinear} from 'd3-scale'
import {breakName} from './break-name.ts'
import {round} from './round.ts'
import {textWidth} from './text-width.ts'

export interface WordBarRow {
  word: string
  /** Times per ten thousand characters, in the document and in the others together. */
  here: number
  elsewhere: number
}

export interface PlacedWordBar {
  row: WordBarRow
  lines: string[]
  top: number
  height: number
  /** Middle of the bar, and where it ends. */
  y: number
  end: number
  /** Of the others. */
  tick: number
  /** Where the number stands. */
  label: number
}

export interface PlacedWordBars {
  height: number
  zero: number
  max: number
  bars: PlacedWordBar[]
}

export const lineHeight = 18
const rowPadding = 8
const gap = 8
/** Of the width, at most, for the words. */
const columnShare = 0.36
/** A bar shows however short it is. */
const thinnest = 2

export function placeWordBars(
  rows: readonly WordBarRow[],
  width: number,
  toLabel: (row: WordBarRow) => string
): PlacedWordBars {
  const widest = max(rows, ({word}) => textWidth(word)) ?? 0
  const column = Math.min(Math.ceil(widest), Math.round(width * columnShare))
  const room = max(rows, (row) => textWidth(toLabel(row))) ?? 0
  const top = max(rows, ({here, elsewhere}) => Math.max(here, elsewhere)) ?? 0
  const zero = column + gap
  const toX = scaleLinear([0, top || 1], [zero, width - room - gap])
  let y = 0
  const bars = rows.map((row): PlacedWordBar => {
    const lines = breakName(row.word, column, 2)
    const height = lines.length * lineHeight + rowPadding
    const end = round(Math.max(toX(row.here), zero + thinnest))
    const tick = round(toX(row.elsewhere))
    const placed = {
      row,
      lines,
      top: y,
      height,
      y: y + height / 2,
      end,
      tick,
      label: round(Math.max(end, tick) + gap)
    }
    y += height
    return placed
  })
  return {height: y, zero, max: top, bars}
}
