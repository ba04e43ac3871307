import type {DataCell} from './table.ts'

/**
 * What stands in a row as JSON at the way of a column; what is not told is null in every table, also where the
 * contract has an empty string for it.
 *
 *     {region: {code: '620000'}}, ['region', 'code']  →  620000
 */
export function cellAt(row: unknown, path: readonly string[]): DataCell {
  let value = row
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key]
  return value === '' || value === undefined ? null : (value as DataCell)
}
