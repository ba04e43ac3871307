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

/** `joined`: the lines of paragraphs were put together. */
export function toParagraphs(pages: readonly Row[][]): {pages: string[][]; joined: boolean} {
  // Left and right pages of a book have margins of their own.
  const edges = [0, 1].map((side) => leftEdge(pages.filter((_, at) => at % 2 === side).flat()))
  const measured = pages.map((rows, at) => measure(rows, edges[at % 2]!))
  const all = measured.flat()
  // A numbered heading may stand at the edge in any document.
  const starts = all.filter(({text}, at) => at > 0 && !all[at - 1]!.full && !beginsBlock(text))
  const indented = starts.filter((row) => row.indented).length
  if (
    indented < fewestIndented ||
    indented < starts.filter(({indented, atEdge}) => indented || atEdge).length * habit
  )
    return {pages: pages.map((rows) => rows.map(({text}) => text)), joined: false}
  let before: Measured | null = null
  const made: string[][] = []
  let last: string[] = []
  for (const rows of measured) {
    const paragraphs: string[] = []
    for (const row of rows) {
      if (before && goesOn(before, row)) {
        const lines = paragraphs.length > 0 ? paragraphs : last
        lines[lines.length - 1] += join(before.text, row.text)
      } else paragraphs.push(row.indented ? `　　${row.text}` : row.text)
      before = row
    }
    made.push(paragraphs)
    if (paragraphs.length > 0) last = paragraphs
  }
  return {pages: made, joined: true}
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
function join(before: string, next: string): string {
  return /[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(next) ? ` ${next}` : next
}

/** The leftmost place, to four points, where more than a stray line begins. */
function leftEdge(rows: readonly Row[]): number {
  const places = [...Map.groupBy(rows, ({x}) => Math.round(x / 4)).values()]
  const often = places.filter(({length}) => length >= rows.length * edgeShare)
  return Math.min(...(often.length > 0 ? often : places).flat().map(({x}) => x))
}
