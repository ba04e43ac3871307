import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ContentError, toProjectPath} from '../../../src/corpus/content-error.ts'
import {addFrozen, readFrozen} from '../../../src/corpus/published/frozen-addresses.ts'
import {archivedZip, readArchive} from '../../../src/corpus/published/read-archive.ts'
import {readPublished} from '../../../src/corpus/published/read-published.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import type {ReleasedTable} from '../../../src/exports/changes/compare-releases.ts'
import {type ReleaseRecord, releaseName} from '../../../src/exports/changes/release-record.ts'
import {tablesOfZip} from '../../../src/exports/changes/tables-of-zip.ts'
import {toRecord} from '../../../src/exports/changes/to-record.ts'
import {PlainError} from '../report-failure.ts'
import {writeTogether} from './write-together.ts'

/** The data as they are today. */
export interface Edition {
  tables: readonly ReleasedTable[]
  version: string
  /** The bytes of /data/cemai-data.zip. */
  zip: Uint8Array
  /** The hash of the source of each document, by its id. */
  sources: Readonly<Record<string, string>>
  addresses: readonly string[]
}

/**
 * Puts a release into the folders: the zip into `archive`, its record and the addresses it promises into
 * `content`; all of them or nothing. Throws a PlainError where there is nothing to release or it would put
 * itself in the place of another one, a ContentError or an ArchiveError where earlier ones are not in order.
 */
export function makeRelease(
  edition: Edition,
  date: string,
  {content, archive}: {content: string; archive: string}
): ReleaseRecord {
  const {releases, problems} = readPublished(content)
  if (problems.length > 0) throw new ContentError(problems)
  const last = releases.at(-1) ?? null
  const release = releaseName(date, edition.version)
  const zipFile = archivedZip(archive, release)
  refuse(edition.version, date, last)
  if (existsSync(dirname(zipFile)))
    throw new PlainError(`${toProjectPath(dirname(zipFile))} 已经有了，发布过的不覆盖。`)

  const list = join(content, 'addresses.txt')
  const addresses = addFrozen(existsSync(list) ? readFileSync(list, 'utf8') : '', release, edition.addresses)
  const record = toRecord(
    {
      ...edition,
      date,
      zip: {sha256: sha256(edition.zip), bytes: edition.zip.length},
      addresses: closeOf(addresses)
    },
    last && {record: last, tables: tablesOfZip(readArchive([last], archive, true).get(last.release)!)}
  )
  writeTogether([
    {file: zipFile, content: edition.zip},
    {file: list, content: addresses},
    {file: join(content, 'releases', `${release}.json`), content: `${JSON.stringify(record, null, 1)}\n`}
  ])
  return record
}

function refuse(version: string, date: string, last: ReleaseRecord | null): void {
  if (!last) return
  if (last.version === version) throw new PlainError(`数据与上一版 ${last.release} 一样，没有可发布的。`)
  if (date < last.date) throw new PlainError(`日期 ${date} 早于上一版 ${last.release}。`)
}

function closeOf(list: string): ReleaseRecord['addresses'] {
  const known = readFrozen(list)
  if ('reason' in known) throw new Error(known.reason)
  const count = known.blocks.reduce((sum, {addresses}) => sum + addresses.length, 0)
  return {count, sha256: known.blocks.at(-1)!.sha256}
}
