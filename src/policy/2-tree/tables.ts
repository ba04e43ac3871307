/**
 * Tables laid out with tabs.
 *
 *     主要指标 ⇥ 单　位 ⇥ 规划目标 ⇥ 实际完成
 *              ⇥        ⇥ 金　额 ⇥ 年均增长 ⇥ 金　额 ⇥ 年均增长
 *     对外直接投资额 ⇥ 亿美元 ⇥ 3.1 ⇥ 25% ⇥ 1.3[26.26] ⇥ 5.4%
 *
 * Rows before the first one that holds a number after its first cell are its head.
 */
import type {Line} from '../1-text/lines.ts'
import {type PolicyText, toSource} from '../1-text/text.ts'
import {toLeaves, toSpace} from './leaves.ts'
import type {Cell, Row, Table} from './nodes.ts'

/** A line that is laid out in columns. */
export function isTableLine(line: Line): boolean {
  return line.text.includes('\t')
}

export function toTable(text: PolicyText, lines: readonly Line[]): Table {
  const rows: Row[] = []
  let head = true
  for (const line of lines) {
    head &&= !line.text
      .split('\t')
      .slice(1)
      .some((cell) => /\d/.test(cell))
    rows.push(toRow(text, line, head))
  }
  const children: Table['children'] = []
  for (const row of rows) {
    const before = children.at(-1)
    if (before && before.end < row.start) children.push(toSpace(text.source, before.end, row.start))
    children.push(row)
  }
  return {type: 'table', start: rows[0]!.start, end: rows.at(-1)!.end, children}
}

function toRow(text: PolicyText, line: Line, head: boolean): Row {
  const {repaired} = text
  let {start, end} = line
  while (repaired[start - 1] === '\t') start--
  while (repaired[end] === '\t') end++
  const spot = toSource(text, start, end)
  const children: Row['children'] = []
  let at = start
  for (const cell of repaired.slice(start, end).split('\t')) {
    children.push(toCell(text, at, at + cell.length))
    at += cell.length
    if (at < end) children.push(toSpace(text.source, text.origin?.[at] ?? at, (text.origin?.[at] ?? at) + 1))
    at++
  }
  return {type: 'row', head, ...spot, children}
}

function toCell(text: PolicyText, start: number, end: number): Cell {
  const spot = toSource(text, start, end)
  return {type: 'cell', ...spot, children: end > start ? toLeaves(text, 'text', start, end) : []}
}
