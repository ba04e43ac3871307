/**
 * Lines of pages → paragraphs, where the pages show which are which.
 *
 *     |　　到2025年，进出口总额达到|      full to the right, and the next begins at the left edge: one paragraph
 *     |50亿元。                  |      short: its end
 *     |　　二是……                |      indented: the next one
 *
 * Only in a document whose paragraphs are indented (GB/T 9704: two characters); of any other the lines stay lines,
 * and 1-text looks at their words.
 */
import {beginsBlock} from '../../../policy/1-text/begins-block.ts'
import type {Row} from './to-rows.ts'

/** In sizes of type: how far right a paragraph begins, and how much a full line may leave free. */
const [leastIndent, mostIndent, slack] = [1.5, 2.7, 1.6]
/** Of the lines behind a short one, so many are indented where indents mean anything. */
const habit = 0.7
const fewestIndented = 4
const edgeShare = 0.04

interface Measured extends Row {
  indented: boolean
  atEdge: boolean
  full: boolean
}

/** `joined`: the lines of paragraphs were put together. `starts`: where each page begins in `text`. */
export function toParagraphs(pages: readonly Row[][]): {text: string; starts: number[]; joined: boolean} {
  // Left and right pages of a book have margins of their own.
  const edges = [0, 1].map((side) => leftEdge(pages.filter((_, at) => at % 2 === side).flat()))
  const measured = pages.map((rows, at) => measure(rows, edges[at % 2]!))
  const all = measured.flat()
  // A numbered heading may stand at the edge in any document.
  const starts = all.filter(({text}, at) => at > 0 && !all[at - 1]!.full && !beginsBlock(text))
  const indented = starts.filter((row) => row.indented).length
  const joined =
    indented >= fewestIndented &&
    indented >= starts.filter(({indented, atEdge}) => indented || atEdge).length * habit
  return {...(joined ? writeParagraphs(measured) : writeLines(measured)), joined}
}

interface Written {
  text: string
  starts: number[]
}

/** A blank line between pages. */
function writeLines(pages: readonly Row[][]): Written {
  let text = ''
  const starts: (number | null)[] = []
  for (const rows of pages) {
    if (rows.length > 0 && text !== '') text += '\n'
    starts.push(rows.length > 0 ? text.length : null)
    text += rows.map((row) => `${row.text}\n`).join('')
  }
  return {text, starts: fillStarts(starts, text.length)}
}

/** A page may begin in the middle of a paragraph. */
function writeParagraphs(pages: readonly Measured[][]): Written {
  let text = ''
  let before: Measured | null = null
  const starts: (number | null)[] = []
  for (const rows of pages) {
    let start: number | null = null
    for (const row of rows) {
      const isJoined = before !== null && goesOn(before, row)
      if (before) text += isJoined ? gap(before.text, row.text) : '\n'
      start ??= text.length
      text += row.indented && !isJoined ? `　　${row.text}` : row.text
      before = row
    }
    starts.push(start)
  }
  if (before) text += '\n'
  return {text, starts: fillStarts(starts, text.length)}
}

/** A page without words begins where the next one does. */
function fillStarts(starts: readonly (number | null)[], end: number): number[] {
  let next = end
  return starts
    .toReversed()
    .map((start) => (next = start ?? next))
    .reverse()
}

function measure(rows: readonly Row[], left: number): Measured[] {
  const ends = rows.map((row) => row.right).sort((one, other) => other - one)
  const right = ends[Math.floor(rows.length / 10)] ?? 0
  return rows.map((row) => {
    const indent = (row.x - left) / row.size
    return {
      ...row,
      indented: indent > leastIndent && indent < mostIndent,
      atEdge: Math.abs(indent) < 0.7,
      full: right - row.right < row.size * slack
    }
  })
}

function goesOn(line: Measured, next: Measured): boolean {
  if (!line.full || !next.atEdge || / {2}/.test(line.text) || / {2}/.test(next.text)) return false
  if (Math.abs(line.size - next.size) > line.size * 0.15) return false
  return !(/[。；！？]$/.test(line.text) && beginsBlock(next.text))
}

/** Two Latin words stay apart. */
function gap(before: string, next: string): string {
  return /[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(next) ? ' ' : ''
}

/** The leftmost place, to four points, where more than a stray line begins. */
function leftEdge(rows: readonly Row[]): number {
  const places = [...Map.groupBy(rows, ({x}) => Math.round(x / 4)).values()]
  const often = places.filter(({length}) => length >= rows.length * edgeShare)
  return Math.min(...(often.length > 0 ? often : places).flat().map(({x}) => x))
}
