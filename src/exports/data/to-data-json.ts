/**
 * Rows as JSON: one object each, nested as in the contract. What nothing at all is told of is null as a whole.
 *
 *     {'region.code': '620000', 'region.name': '甘肃省'}  →  {"region": {"code": "620000", "name": "甘肃省"}}
 */
import type {DataRow, DataTable} from './table.ts'

/** A line for each row, so that two versions can be told apart line by line. */
export function toDataJson({rows}: Pick<DataTable, 'rows'>): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(toNested(row))).join(',\n')}\n]\n`
}

type Nested = {[key: string]: unknown}

export function toNested(row: DataRow): Nested {
  const nested: Nested = {}
  for (const [name, cell] of Object.entries(row)) {
    const path = name.split('.')
    const last = path.pop()!
    let inner = nested
    for (const key of path) {
      inner[key] ??= {}
      inner = inner[key] as Nested
    }
    inner[last] = cell
  }
  const insides = new Set(
    Object.keys(row).flatMap((name) => (name.includes('.') ? [name.split('.')[0]!] : []))
  )
  for (const key of insides) if (isUntold(nested[key])) nested[key] = null
  return nested
}

function isUntold(value: unknown): boolean {
  return Object.values(value as Nested).every((each) => each === null)
}
