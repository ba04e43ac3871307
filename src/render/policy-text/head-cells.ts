/**
 * Head rows of a table: which cells reach over columns and rows of others.
 *
 *     主要指标  单位  规划目标        实际完成         rowSpan 2, rowSpan 2, colSpan 2, colSpan 2
 *                    金额 年均增长   金额 年均增长
 */
import type {Cell, Row, Table} from '../../policy/2-tree/nodes.ts'

export interface HeadCell {
  cell: Cell
  /** From 0: which cell of its row. */
  at: number
  colSpan: number
  rowSpan: number
  /** Heads cells of the row below. */
  group: boolean
}

export function rowsOf(table: Table): Row[] {
  return table.children.filter((child) => child.type === 'row')
}

export function cellsOf(row: Row): Cell[] {
  return row.children.filter((child) => child.type === 'cell')
}

/** Columns of the widest row. */
export function widthOf(table: Table): number {
  return rowsOf(table).reduce((most, row) => Math.max(most, cellsOf(row).length), 0)
}

/** Cells of the head row `index` of `head`; those that one above reaches over are left out. */
export function toHeadCells(head: readonly Row[], index: number, width: number): HeadCell[] {
  const row = head[index]!
  const next = head[index + 1]
  const cells = cellsOf(row)
  const alone = next ? leadingBlanks(next) : 0
  const grouped = cells.length - alone
  const span = grouped > 0 ? (width - alone) / grouped : 1
  const colSpan = next && Number.isInteger(span) && span > 1 ? span : 1
  const covered = index > 0 ? leadingBlanks(row) : 0
  return cells
    .map((cell, at) => {
      const stands = next !== undefined && at < alone
      const spans = stands ? {colSpan: 1, rowSpan: head.length - index} : {colSpan, rowSpan: 1}
      return {cell, at, ...spans, group: next !== undefined && !stands}
    })
    .slice(covered)
}

function leadingBlanks(row: Row): number {
  const filled = cellsOf(row).findIndex(({start, end}) => end > start)
  return Math.max(filled, 0)
}
