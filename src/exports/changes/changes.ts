/** What is different between two releases of the data: the shape that is kept beside each release. */
import {z} from 'zod'
import type {DataCell} from '../data/table.ts'

/** Told row by row; all other tables are counted. */
export const comparedTables = ['documents', 'measures', 'figures'] as const

export type ComparedTable = (typeof comparedTables)[number]

const entry = z.object({
  document: z.string(),
  /** Address of the provision; `null` for documents, and outside all provisions. */
  section: z.string().nullable(),
  /** Title of a document, head of a measure, quote of a figure. */
  words: z.string(),
  /** Of figures; empty where none was read, and for documents and measures. */
  indicator: z.string(),
  year: z.int().nullable()
})

const cell = z.json() as z.ZodType<DataCell>
const cellChange = z.object({field: z.string(), was: cell, is: cell})
const changedEntry = entry.extend({fields: z.array(cellChange).min(1)})

const tableChanges = z.object({
  table: z.enum(comparedTables),
  /** Columns only one of the two releases has; they are not compared. */
  columns: z.object({added: z.array(z.string()), gone: z.array(z.string())}),
  added: z.array(entry),
  gone: z.array(entry),
  changed: z.array(changedEntry),
  /** Nothing but the address is another one. */
  moved: z.array(changedEntry)
})

export const changesSchema = z.object({
  tables: z.array(tableChanges),
  /**
   * Documents of both releases in which anything changed: whether their source is the same to the letter, so
   * that only the reading is another one.
   */
  texts: z.array(z.object({document: z.string(), same: z.boolean()})),
  /** Rows of every table in the two releases; `null` where a release has no such table. */
  counts: z.array(z.object({table: z.string(), was: z.int().nullable(), is: z.int().nullable()}))
})

export type Changes = z.output<typeof changesSchema>
export type TableChanges = z.output<typeof tableChanges>
export type Entry = z.output<typeof entry>
export type ChangedEntry = z.output<typeof changedEntry>
