/** The data of a build: tables, version and files, made once for all pages that show or hand them out. */
import {aboutFile, corpus, receivedFile} from '../corpus.ts'
import {toCff} from '../exports/cite/cff.ts'
import {toGbt7714In2025} from '../exports/cite/gbt7714-2025.ts'
import {toDatasetReference} from '../exports/cite/reference.ts'
import {toDataTables} from '../exports/data/data-tables.ts'
import {dataVersion} from '../exports/data/data-version.ts'
import type {DataTable} from '../exports/data/table.ts'
import {type DataFiles, toDataFiles} from '../exports/data/to-data-files.ts'
import {toDataZip} from '../exports/data/to-data-zip.ts'
import {toReadme} from '../exports/data/to-readme.ts'
import type {PublishedSite} from '../exports/site-address.ts'
import {sha256} from './sha256.ts'

export interface DataRelease {
  version: string
  tables: readonly DataTable[]
  /** By their path below /data/, the zip among them. */
  files: DataFiles
}

export const zipName = 'cemai-data.zip'

const made = new Map<string, DataRelease>()

export function dataRelease(site: PublishedSite): DataRelease {
  const key = site.root?.href ?? ''
  const release = made.get(key) ?? make(site)
  made.set(key, release)
  return release
}

function make(site: PublishedSite): DataRelease {
  const read = corpus()
  const tables = toDataTables(read, site.root)
  const version = dataVersion(tables, sha256)
  const files = toDataFiles(tables, {version, site, created: createdAt(), sha256})
  const reference = toDatasetReference({version, released: null}, site)
  const zipped = new Map([
    ...files,
    toEntry(
      'README.md',
      toReadme(tables, version, {citation: toGbt7714In2025(reference), licence: site.licence})
    ),
    toEntry('CITATION.cff', toCff(reference, site.licence)),
    ...texts(read.policies.map(({id}) => id))
  ])
  return {version, tables, files: new Map([...files, [zipName, toDataZip(zipped, sha256)]])}
}

/** The day a build is said to be of, as reproducible builds say it; a clock is not asked. */
function createdAt(): string | null {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'])
  return seconds ? new Date(seconds * 1000).toISOString() : null
}

/** Texts as received, each with what is said about it, under one ending however their files spell it. */
function texts(ids: readonly string[]): [string, Uint8Array<ArrayBuffer>][] {
  return ids.flatMap((id) => [
    [`documents/${id}.txt`, receivedFile(id).bytes],
    [`documents/${id}.yaml`, aboutFile(id)]
  ])
}

function toEntry(path: string, words: string): [string, Uint8Array<ArrayBuffer>] {
  return [path, new TextEncoder().encode(words)]
}
