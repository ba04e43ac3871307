/** The data of two releases held against each other. */
import {isLink} from '../data/data-version.ts'
import type {DataRow, DataTable} from '../data/table.ts'
import {
  type ChangedEntry,
  type Changes,
  type ComparedTable,
  comparedTables,
  type Entry,
  type TableChanges
} from './changes.ts'
import {matchRows, type Sign} from './match-rows.ts'
import {changedCells, isPlace, plainRow} from './plain-cells.ts'

/** A table of a release, made just now or read from an archived one. */
export type ReleasedTable = Pick<DataTable, 'name' | 'rows'>

export interface Released {
  tables: readonly ReleasedTable[]
  /** The hash of the source of each document, by its id. */
  sources: Readonly<Record<string, string>>
}

/** What a row is found again by where something in it changed, from the surest sign to the least sure. */
const signs: Record<ComparedTable, readonly (readonly string[])[]> = {
  documents: [['id']],
  measures: [
    ['document', 'id', 'head'],
    ['document', 'head'],
    ['document', 'id']
  ],
  figures: [
    ['document', 'section', 'quote', 'indicator', 'year'],
    ['document', 'quote', 'indicator', 'year'],
    ['document', 'section', 'quote'],
    ['document', 'section', 'indicator', 'change', 'year', 'status'],
    ['document', 'section', 'indicator', 'change', 'status']
  ]
}

/** Without these a row has too little to be told by. */
const tellingColumns = new Set(['head', 'quote', 'indicator'])

/** Columns that say where a row stands on the site: alone they are a move. */
const addressColumns = new Set(['id', 'section', 'measure', 'label'])

/**
 * Columns that say nothing of what a row says: figures are numbered through their document, so their ids move with
 * every figure before them, and the rule that read one may get another name.
 */
const silentColumns: Record<ComparedTable, readonly string[]> = {
  documents: [],
  measures: [],
  figures: ['id', 'rule']
}

/** What became of the documents, measures and figures of `was`. Linear. */
export function compareReleases(was: Released, is: Released): Changes {
  const [olds, news] = [was, is].map((side) => new Map(side.tables.map(({name, rows}) => [name, rows])))
  const tables = comparedTables.map((table) =>
    compareTable(table, olds!.get(table) ?? [], news!.get(table) ?? [])
  )
  const names = [...new Set([...news!.keys(), ...olds!.keys()])]
  return {
    tables,
    texts: compareTexts(tables, was.sources, is.sources),
    counts: names.map((table) => ({
      table,
      was: olds!.get(table)?.length ?? null,
      is: news!.get(table)?.length ?? null
    }))
  }
}

function compareTable(table: ComparedTable, was: readonly DataRow[], is: readonly DataRow[]): TableChanges {
  const [olds, news] = [columnsOf(was), columnsOf(is)]
  const columns = [...olds].filter((column) => {
    return news.has(column) && !isPlace(column) && !isLink(column) && !silentColumns[table].includes(column)
  })
  const known = signs[table].map((sign) => toSign(sign))
  const {pairs, added, gone} = matchRows(was, is, (row) => plainRow(row, columns), known)
  const changed = pairs.flatMap((pair): ChangedEntry[] => {
    const fields = changedCells(pair.was, pair.is, columns)
    return fields.length === 0 ? [] : [{...toEntry(table, pair.is), fields}]
  })
  const isMove = ({fields}: ChangedEntry) => fields.every(({field}) => addressColumns.has(field))
  const both = was.length > 0 && is.length > 0
  return {
    table,
    columns: {
      added: both ? [...news].filter((column) => !olds.has(column)) : [],
      gone: both ? [...olds].filter((column) => !news.has(column)) : []
    },
    added: added.map((row) => toEntry(table, row)),
    gone: gone.map((row) => toEntry(table, row)),
    changed: changed.filter((entry) => !isMove(entry)),
    moved: changed.filter(isMove)
  }
}

function columnsOf(rows: readonly DataRow[]): Set<string> {
  const columns = new Set<string>()
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column)
  return columns
}

function toSign(columns: readonly string[]): Sign {
  return (row) => {
    const telling = columns.every((column) => !tellingColumns.has(column) || (row[column] ?? '') !== '')
    return telling ? plainRow(row, columns) : null
  }
}

function toEntry(table: ComparedTable, row: DataRow): Entry {
  const words = {documents: row['title'], measures: row['head'], figures: row['quote']}[table]
  return {
    document: String(row[table === 'documents' ? 'id' : 'document']),
    section: table === 'documents' ? null : toText(row[table === 'measures' ? 'id' : 'section']),
    words: toText(words) ?? '',
    indicator: toText(row['indicator']) ?? '',
    year: typeof row['year'] === 'number' ? row['year'] : null
  }
}

function toText(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null
}

/** Whether the texts in which something changed are the same to the letter. */
function compareTexts(
  tables: readonly TableChanges[],
  was: Released['sources'],
  is: Released['sources']
): Changes['texts'] {
  const touched = tables.flatMap(({added, gone, changed, moved}) => [...added, ...gone, ...changed, ...moved])
  const ids = [...new Set(touched.map(({document}) => document))].sort()
  return ids.flatMap((document) => {
    const [old, today] = [was, is].map((sources) => sources[document])
    return old && today ? [{document, same: old === today}] : []
  })
}
