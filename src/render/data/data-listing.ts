/** The tables as the page of the data lists them: in groups, each with its files and how large they are. */
import type {DataTable} from '../../exports/data/table.ts'
import {dataWords, fileSize} from '../../ui-strings/data/page.ts'

export interface ListedTable {
  name: string
  title: string
  description: string
  rows: number
  files: {word: string; href: string; size: string}[]
}

type Group = keyof typeof dataWords.groups

/** Tables that are not of one document alone. */
const groupOf: Readonly<Record<string, Group>> = {
  alignments: 'between',
  silent: 'between',
  added: 'between',
  reuse: 'between',
  missing: 'between',
  conflicts: 'between',
  indicators: 'numbers',
  series: 'numbers',
  audits: 'numbers'
}

/** `sizeOf`: bytes of a file by its path below /data/. */
export function listTables(
  tables: readonly DataTable[],
  sizeOf: (path: string) => number
): {title: string; tables: ListedTable[]}[] {
  const groups = Map.groupBy(tables, ({name}) => groupOf[name] ?? 'text')
  return [...groups].map(([group, inside]) => {
    return {title: dataWords.groups[group], tables: inside.map((table) => toListed(table, sizeOf))}
  })
}

export function toListed(
  {name, title, description, rows}: DataTable,
  sizeOf: (path: string) => number
): ListedTable {
  const files = Object.entries(dataWords.formats).map(([ending, word]) => {
    const path = `${name}.${ending}`
    return {word, href: `/data/${path}`, size: fileSize(sizeOf(path))}
  })
  return {name, title, description, rows: rows.length, files}
}
