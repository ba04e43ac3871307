/**
 * Lines laid out in columns: by tabs, by bars, or by wide spaces.
 *
 *     主要指标 ⇥ 单　位 ⇥ 规划目标         | 指标 | 单位 |         指标名称      2020年     2025年
 *                                         |------|------|         城镇化率(%)     60         65
 */
import type {Line} from '../1-text/lines.ts'
import {matchesOf} from '../1-text/matches.ts'

/** Characters between two columns; a line of a table has one of them. */
export type Separator = 'tab' | 'bar' | 'spaces'

const spaces = /[ \u3000]{2,}/
/** A table without lines of its own needs so many rows that agree. */
const fewestRows = 3
const longestCell = 40

/** Index of the line and what separates its columns; lines that lie between two rows are rows of one cell. */
export function findTableLines(lines: readonly Line[]): ReadonlyMap<number, Separator> {
  const found = new Map<number, Separator>()
  lines.forEach(({text}, at) => {
    if (isTabbed(text)) found.set(at, 'tab')
    else if (/^\|.*\|$/.test(text)) found.set(at, 'bar')
  })
  addSpaced(lines, found)
  for (const [at, separator] of [...found]) addGroups(lines, found, at, separator)
  return found
}

/** 一、知识产权保护方面（共5项）: rows that are one cell, among rows of more. */
function addGroups(
  lines: readonly Line[],
  found: Map<number, Separator>,
  at: number,
  separator: Separator
): void {
  let last = at
  while (!found.has(last + 1) && isGroup(lines[last + 1]?.text)) last++
  if (last === at || found.get(last + 1) !== separator) return
  for (let between = at + 1; between <= last; between++) found.set(between, separator)
}

function isGroup(text: string | undefined): boolean {
  if (text === undefined || text.length > longestCell || /[。；]/.test(text)) return false
  return /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(text)
}

/** `一、⇥总体要求` is a heading: a lone tab behind a marker lays out nothing. */
function isTabbed(text: string): boolean {
  const tab = text.indexOf('\t')
  if (tab < 0) return false
  return text.includes('\t', tab + 1) || !/^[^\t]{1,6}[、.．)）章节条：:]\t/.test(text)
}

/** Runs of lines that wide spaces cut into the same number of short cells. */
function addSpaced(lines: readonly Line[], found: Map<number, Separator>): void {
  let run: number[] = []
  const close = () => {
    if (run.length >= fewestRows) for (const at of run) found.set(at, 'spaces')
    run = []
  }
  let columns = 0
  lines.forEach(({text}, at) => {
    const cells = found.has(at) || !spaces.test(text) ? [] : text.split(spaces)
    const fits =
      cells.length >= 3 && cells.every((cell) => cell.length <= longestCell && !/[。；]/.test(cell))
    if (!fits || cells.length !== columns) close()
    columns = fits ? cells.length : 0
    if (fits) run.push(at)
  })
  close()
}

/** Half-open ranges of the cells of a row, from the beginning of `row`; empty ones are kept. */
export function splitCells(row: string, separator: Separator): {start: number; end: number}[] {
  const pattern = separator === 'tab' ? /\t/g : separator === 'bar' ? /\|/g : /[ \u3000]{2,}/g
  const cells: {start: number; end: number}[] = []
  let from = 0
  for (const {0: raw, index} of matchesOf(row, pattern)) {
    cells.push({start: from, end: index})
    from = index + raw.length
  }
  cells.push({start: from, end: row.length})
  // A bar on either side closes the row, it opens no cell.
  return separator === 'bar' ? cells.slice(1, -1) : cells
}
