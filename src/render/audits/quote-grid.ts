/**
 * The cells of a quoted row as a small table: what can be compared stands one above the other.
 *
 *     对外承包工程营业额　亿美元
 *                 金额   年均增长
 *     规划目标     4.4        18%
 *     实际完成     2.9       5.7%
 *
 * Heads of one tier are rows of a single column.
 */
import type {AuditQuote, QuotePiece} from './audit-quotes.ts'

type Cell = AuditQuote['cells'][number]

export interface QuoteGrid {
  /** Name and unit. */
  labels: QuotePiece[][]
  /** One nameless column where the heads have one tier. */
  columns: string[]
  /** In the order of the columns; empty where there is no such cell. */
  rows: {head: string; cells: QuotePiece[][]}[]
}

export function toQuoteGrid(cells: AuditQuote['cells']): QuoteGrid {
  const values = cells.filter(isValue).map((cell) => ({...split(cell.head), pieces: cell.pieces}))
  const columns = [...new Set(values.map(({column}) => column))]
  const rows = [...Map.groupBy(values, ({row}) => row)].map(([head, own]) => ({
    head,
    cells: columns.map((column) => own.find((each) => each.column === column)?.pieces ?? [])
  }))
  return {labels: cells.filter((cell) => !isValue(cell)).map(({pieces}) => pieces), columns, rows}
}

/** 4.4, ≥5%, or what is audited; near miss: 亿美元, 约束性. */
function isValue({pieces}: Cell): boolean {
  return pieces.some(({spot}) => spot !== null) || /^[-−≥≤<>]?\d/.test(pieces[0]?.text ?? '')
}

function split(head: string): {row: string; column: string} {
  const at = head.lastIndexOf('·')
  return at < 0 ? {row: head, column: ''} : {row: head.slice(0, at), column: head.slice(at + 1)}
}
