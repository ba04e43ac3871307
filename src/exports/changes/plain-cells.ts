/** Cells of two releases held against each other: where a thing stands in its text says nothing about it. */
import type {DataCell, DataRow} from '../data/table.ts'

/** Places in a text: they move with every character before them. */
const places = new Set(['start', 'end', 'valueStart', 'valueEnd', 'line', 'column'])

export function isPlace(column: string): boolean {
  return places.has(column)
}

/**
 * A cell as text that is the same for the same content: keys sorted, places in nested objects left out, those
 * of a `period`, which are years, kept.
 */
export function plainCell(cell: unknown, name = ''): string {
  if (Array.isArray(cell)) return `[${cell.map((item) => plainCell(item, name)).join()}]`
  if (cell === null || cell === undefined) return 'null'
  if (typeof cell !== 'object') return JSON.stringify(cell)
  const entries = Object.entries(cell)
    .filter(([key]) => name === 'period' || !isPlace(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${plainCell(value, key)}`).join()}}`
}

/** The cells of `columns` together, as one key. */
export function plainRow(row: DataRow, columns: readonly string[]): string {
  return columns.map((column) => plainCell(row[column], column)).join('\n')
}

export interface CellChange {
  /** The column. */
  field: string
  was: DataCell
  is: DataCell
}

export function changedCells(was: DataRow, is: DataRow, columns: readonly string[]): CellChange[] {
  return columns.flatMap((field) =>
    plainCell(was[field], field) === plainCell(is[field], field)
      ? []
      : [{field, was: was[field] ?? null, is: is[field] ?? null}]
  )
}
