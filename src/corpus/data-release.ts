/** The data of a build: tables, version and files, made once for all pages that show or hand them out. */
import {aboutFile, corpus, published, receivedFile} from '../corpus.ts'
import {releaseName} from '../exports/changes/release-record.ts'
import {toCff} from '../exports/cite/cff.ts'
import {toGbt7714In2025} from '../exports/cite/gbt7714-2025.ts'
import {type Release, toDatasetReference} from '../exports/cite/reference.ts'
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
  /** What these data are cited as. */
  release: Release
  tables: readonly DataTable[]
  /** By their path below /data/, the zip among them. */
  files: DataFiles
}

export const zipName = 'cemai-data.zip'

const made = new Map<string, DataRelease>()

/** `day`: of the release these data are about to become; its zip is what the site makes once its record is there. */
export function dataRelease(site: PublishedSite, day: string | null = null): DataRelease {
  const key = `${site.root?.href} ${day}`
  const data = made.get(key) ?? make(site, day)
  made.set(key, data)
  return data
}

function make(site: PublishedSite, day: string | null): DataRelease {
  const read = corpus()
  const tables = toDataTables(read, site.root)
  const version = dataVersion(tables, sha256)
  const files = toDataFiles(tables, {version, site, created: createdAt(), sha256})
  const release = day === null ? knownRelease(version) : {version: releaseName(day, version), released: day}
  const reference = toDatasetReference(release, site)
  const zipped = new Map([
    ...files,
    toEntry(
      'README.md',
      toReadme(tables, version, {citation: toGbt7714In2025(reference), licence: site.licence})
    ),
    toEntry('CITATION.cff', toCff(reference, site.licence)),
    ...texts(read.policies.map(({id}) => id))
  ])
  return {version, release, tables, files: new Map([...files, [zipName, toDataZip(zipped, sha256)]])}
}

/** The last release of the same data, else these data as they are. */
function knownRelease(version: string): Release {
  const record = published().releases.findLast((each) => each.version === version)
  return record ? {version: record.release, released: record.date} : {version, released: null}
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
