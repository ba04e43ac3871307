/**
 * All files of the data, by their path below /data/: each made once, for the site, the zip and its sums.
 *
 *     figures.csv  figures.json  figures.parquet  schemas/figures.json … schema.json  datapackage.json
 */
import {type PublishedSite, siteAddress} from '../site-address.ts'
import {tableKinds} from './data-tables.ts'
import type {DataTable} from './table.ts'
import {toDataCsv} from './to-data-csv.ts'
import {toDataJson} from './to-data-json.ts'
import {toDataPackage} from './to-data-package.ts'
import {toParquet} from './to-parquet.ts'
import {linksSchema, parseSchema, tableSchema} from './to-schemas.ts'

export type DataFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

export interface DataFacts {
  version: string
  site: PublishedSite
  created: string | null
  /** Hexadecimal digits of the hash of bytes. */
  sha256(bytes: Uint8Array): string
}

const encoder = new TextEncoder()

export function toDataFiles(tables: readonly DataTable[], facts: DataFacts): DataFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const write = (path: string, words: string) => files.set(path, encoder.encode(words))
  for (const table of tables) {
    write(`${table.name}.csv`, toDataCsv(table))
    write(`${table.name}.json`, toDataJson(table))
    files.set(`${table.name}.parquet`, toParquet(table))
  }
  for (const kind of tableKinds) {
    const table = tables.find(({name}) => name === kind.name)
    if (table) write(`schemas/${kind.name}.json`, toJson(tableSchema(kind, table)))
  }
  write('schema.json', toJson(parseSchema()))
  write('schemas/links.json', toJson(linksSchema()))
  write('datapackage.json', toJson(toPackage(tables, files, facts)))
  return files
}

function toPackage(
  tables: readonly DataTable[],
  files: DataFiles,
  {version, site, created, sha256}: DataFacts
) {
  const documents = tables.find(({name}) => name === 'documents')?.rows ?? []
  return toDataPackage(tables, {
    version,
    created,
    homepage: site.root ? siteAddress('/data/', site.root) : null,
    licence: site.licence,
    publisher: site.publisher ?? site.title,
    sources: documents.map(({title, shortTitle, source, sourceUrl}) => ({
      title: [title ?? shortTitle, source].filter(Boolean).join('：'),
      path: typeof sourceUrl === 'string' ? sourceUrl : null
    })),
    fileOf(path) {
      const bytes = files.get(path)!
      return {bytes: bytes.length, sha256: sha256(bytes)}
    }
  })
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
