/**
 * A table as CSV: names of the columns, then the rows. Null is an empty cell, lists are JSON, and what begins
 * like a formula has an apostrophe before it, as in all files of the site.
 */
import {toCsv} from '../csv.ts'
import type {DataCell, DataTable} from './table.ts'

/** R takes TRUE for a logical and `true` for a word; pandas and Excel take both. */
export const csvTrue = 'TRUE'
export const csvFalse = 'FALSE'

export function toDataCsv({columns, rows}: Pick<DataTable, 'columns' | 'rows'>): string {
  const names = columns.map(({name}) => name)
  return toCsv([names, ...rows.map((row) => names.map((name) => toWords(row[name] ?? null)))])
}

function toWords(cell: DataCell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? csvTrue : csvFalse
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}
