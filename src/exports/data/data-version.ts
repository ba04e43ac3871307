/**
 * Which data it is: the same rows give the same eight digits, wherever the site stands and whenever it was built.
 *
 *     b5d4045c
 */
import type {DataTable} from './table.ts'

/** `sha256`: hexadecimal digits of the hash of a text in UTF-8. */
export function dataVersion(tables: readonly DataTable[], sha256: (text: string) => string): string {
  const said = tables.map(({name, columns, rows}) => {
    const names = columns.map(({name}) => name).filter((name) => !isLink(name))
    return [name, names, rows.map((row) => names.map((name) => row[name]))]
  })
  return sha256(JSON.stringify(said)).slice(0, 8)
}

/** Addresses begin differently where the site stands elsewhere; they are no news. */
export function isLink(column: string): boolean {
  return /(?:^|\.)link$/.test(column)
}
