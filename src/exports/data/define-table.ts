/**
 * The factory: the schema of a row, words for its columns and where rows come from become a table. A table is
 * then one file in tables/ and one line in data-tables.ts.
 */
import {z} from 'zod'
import type {ColumnWords, TableWords} from '../../ui-strings/data/shared.ts'
import {cellAt} from './cell-at.ts'
import type {DataSource} from './data-source.ts'
import type {DataColumn, DataRow, DataTable} from './table.ts'
import {toColumns} from './to-columns.ts'

/** `region.code` of `{region: {code: string} | null}`: a column without words does not compile. */
type Flat<Row> = {
  [Key in keyof Row & string]: NonNullable<Row[Key]> extends readonly unknown[]
    ? Key
    : NonNullable<Row[Key]> extends Readonly<Record<string, unknown>>
      ? `${Key}.${Flat<NonNullable<Row[Key]>>}`
      : Key
}[keyof Row & string]

interface TableDefinition<Row extends z.ZodObject> {
  name: string
  /** Of a row as JSON, in the order of the columns. */
  row: Row
  words: TableWords<Flat<z.output<Row>>>
  primaryKey: readonly Flat<z.output<Row>>[]
  foreignKeys?: readonly {fields: readonly Flat<z.output<Row>>[]; table: string; to: readonly string[]}[]
  toRows(source: DataSource): z.input<Row>[]
}

export interface TableKind {
  name: string
  row: z.ZodObject
  columns: readonly DataColumn[]
  toTable(source: DataSource): DataTable
}

export function defineTable<Row extends z.ZodObject>(definition: TableDefinition<Row>): TableKind {
  const {name, row, words, primaryKey, foreignKeys = [], toRows} = definition
  const {title, description} = words
  const said: Readonly<Record<string, ColumnWords>> = words.columns
  const columns = toColumns(z.toJSONSchema(row), said)
  const paths = columns.map(({name}) => ({name, path: name.split('.')}))
  const toRow = (nested: unknown): DataRow =>
    Object.fromEntries(paths.map(({name, path}) => [name, cellAt(nested, path)]))
  return {
    name,
    row,
    columns,
    toTable: (source) => {
      const rows = toRows(source).map(toRow)
      return {name, title, description, columns, primaryKey, foreignKeys, rows}
    }
  }
}
