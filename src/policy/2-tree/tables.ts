/**
 * Tables from lines in columns.
 *
 *     主要指标 ⇥ 单　位 ⇥ 规划目标 ⇥ 实际完成
 *              ⇥        ⇥ 金　额 ⇥ 年均增长 ⇥ 金　额 ⇥ 年均增长
 *     对外直接投资额 ⇥ 亿美元 ⇥ 3.1 ⇥ 25% ⇥ 1.3[26.26] ⇥ 5.4%
 *
 * Rows before the first one that holds a number after its first cell, or counts itself in it, are its head;
 * a year is no such number: 2020年 heads a column.
 */
import type {Line} from '../1-text/lines.ts'
import {type PolicyText, toSource} from '../1-text/text.ts'
import {type Separator, splitCells} from './columns.ts'
import {toLeaves, toSpace} from './leaves.ts'
import type {Cell, Row, Table} from './nodes.ts'

/** A table of lines that columns.ts found, in order; the separator of each beside it. */
export function toTable(text: PolicyText, lines: readonly {line: Line; separator: Separator}[]): Table {
  const rows: Row[] = []
  let head = true
  // |------|------| draws a line under the head: space, where anything else is there.
  const written = lines.filter(({line, separator}) => separator !== 'bar' || !/^[|\s:—-]+$/.test(line.text))
  for (const {line, separator} of written.length > 0 ? written : lines) {
    const cells = splitCells(line.text, separator).map(({start, end}) => line.text.slice(start, end))
    head &&= cells.length > 1 && !/^\s*\d+\s*$/.test(cells[0]!) && !cells.slice(1).some(hasValue)
    rows.push(toRow(text, line, separator, head))
  }
  const children: Table['children'] = []
  for (const row of rows) {
    const before = children.at(-1)
    if (before && before.end < row.start) children.push(toSpace(text.source, before.end, row.start))
    children.push(row)
  }
  return {type: 'table', start: rows[0]!.start, end: rows.at(-1)!.end, children}
}

function hasValue(cell: string): boolean {
  return /\d/.test(cell.replace(/(?:19|20)\d{2}\s*年?/g, ''))
}

function toRow(text: PolicyText, line: Line, separator: Separator, head: boolean): Row {
  const {repaired} = text
  let {start, end} = line
  if (separator === 'tab') {
    while (repaired[start - 1] === '\t') start--
    while (repaired[end] === '\t') end++
  }
  const spot = toSource(text, start, end)
  const children: Row['children'] = []
  let at = spot.start
  for (const range of splitCells(repaired.slice(start, end), separator)) {
    const cell = toCell(text, start + range.start, start + range.end, spot.end)
    if (cell.start > at) children.push(toSpace(text.source, at, cell.start))
    children.push(cell)
    at = cell.end
  }
  if (at < spot.end) children.push(toSpace(text.source, at, spot.end))
  return {type: 'row', head, ...spot, children}
}

/** An empty cell stands where its words would; it never reaches over the end of its row. */
function toCell(text: PolicyText, start: number, end: number, last: number): Cell {
  if (end > start)
    return {type: 'cell', ...toSource(text, start, end), children: toLeaves(text, 'text', start, end)}
  const at = Math.min(toSource(text, start, end).start, last)
  return {type: 'cell', start: at, end: at, children: []}
}
