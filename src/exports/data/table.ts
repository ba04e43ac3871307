/**
 * What the site knows, as tables: every format of the data, the comparison of two releases and the page about
 * them are made from this one shape.
 */

import type {JsonSchema} from './json-schema.ts'

/** Frictionless names of types: string, integer, number, boolean, date; `array` and `object` are JSON in CSV. */
export const columnTypes = ['string', 'integer', 'number', 'boolean', 'date', 'array', 'object'] as const

export interface DataColumn {
  /** camelCase as in the contract, with what is nested joined by a dot: `region.code`. */
  name: string
  /** In Chinese, for the heads people read. */
  title: string
  /** What stands in it, in Chinese, with its unit. */
  description: string
  type: (typeof columnTypes)[number]
  /** Whether every row has it. */
  required: boolean
  /** The only values there are. */
  values?: readonly string[]
  /** JSON Schema of what stands in a list. */
  items?: JsonSchema
}

export type DataCell =
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | Readonly<Record<string, unknown>>

export type DataRow = Readonly<Record<string, DataCell>>

export interface DataTable {
  /** Of its files too: `measures` → /data/measures.csv. */
  name: string
  title: string
  description: string
  columns: readonly DataColumn[]
  /** Columns that together tell a row from all others. */
  primaryKey: readonly string[]
  foreignKeys: readonly {fields: readonly string[]; table: string; to: readonly string[]}[]
  /** In the order of the documents, and within one in the order of its text. */
  rows: readonly DataRow[]
}
