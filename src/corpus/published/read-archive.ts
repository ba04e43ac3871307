/**
 * The zip of every release, as it was published: handed over from site to site, never made again.
 *
 *     content/archive/20261126-ab12cd34/data.zip
 */
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {ReleaseRecord} from '../../exports/changes/release-record.ts'
import {contentDirectory} from '../content-directory.ts'
import {toProjectPath} from '../content-error.ts'
import {sha256} from '../sha256.ts'

/** What a person has to put in order in the folder of archived releases. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

/** ARCHIVE_DIR, else archive/ of the content: releases belong to the collection. */
export function archiveDirectory(): string {
  return resolve(process.env['ARCHIVE_DIR'] || join(contentDirectory(), 'archive'))
}

export function archivedZip(directory: string, release: string): string {
  return join(directory, release, 'data.zip')
}

/**
 * The zips that are at hand, by release. Throws an ArchiveError where one is not what was published, and, where
 * ARCHIVE_DIR says that the site is to be published with it, where one is missing.
 */
export function readArchive(
  releases: readonly ReleaseRecord[],
  directory = archiveDirectory(),
  whole = Boolean(process.env['ARCHIVE_DIR'])
): Map<string, Uint8Array> {
  const zips = new Map<string, Uint8Array>()
  const faults: string[] = []
  for (const {release, zip} of releases) {
    const file = archivedZip(directory, release)
    if (!existsSync(file)) {
      if (whole) faults.push(`${toProjectPath(file)} 不在：请从已公布的网站取回 /archive/${release}/data.zip`)
      continue
    }
    const bytes = readFileSync(file)
    if (sha256(bytes) === zip.sha256) zips.set(release, bytes)
    else
      faults.push(
        `${toProjectPath(file)} 与发布时的不同（应为 ${zip.bytes} 字节，sha256 ${zip.sha256}）：请从已公布的网站取回原件`
      )
  }
  if (faults.length > 0) throw new ArchiveError(`存档有 ${faults.length} 处不对：\n${faults.join('\n')}`)
  return zips
}
