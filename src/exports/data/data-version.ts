/**
 * Which data it is: the same rows give the same eight digits, wherever the site stands and whenever it was built.
 *
 *     b5d4045c
 */
import type {DataTable} from './table.ts'

/** `sha256`: hexadecimal digits of the hash of bytes. */
export function dataVersion(tables: readonly DataTable[], sha256: (bytes: Uint8Array) => string): string {
  const said = tables.map(({name, columns, rows}) => {
    const names = columns.map(({name}) => name).filter((name) => !isLink(name))
    return [name, names, rows.map((row) => names.map((name) => row[name]))]
  })
  return sha256(new TextEncoder().encode(JSON.stringify(said))).slice(0, 8)
}

/** Addresses begin differently where the site stands elsewhere; they are no news. */
export function isLink(column: string): boolean {
  return /(?:^|\.)link$/.test(column)
}
