import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {type ReleaseRecord, releaseRecordSchema} from '../../exports/changes/release-record.ts'
import {type ContentProblem, toProjectPath} from '../content-error.ts'
import {readSource} from '../read-document.ts'
import {type FrozenBlock, readFrozen} from './frozen-addresses.ts'
import {type Redirect, redirectsFromTsv} from './redirects.ts'

export interface Published {
  /** The first one first. */
  releases: ReleaseRecord[]
  frozen: FrozenBlock[]
  redirects: Redirect[]
}

/**
 * What was published of a content directory: releases/*.json, addresses.txt, redirects.tsv. A collection that has
 * none of them has promised nothing yet. What is said holds only where `problems` is empty.
 */
export function readPublished(directory: string): Published & {problems: ContentProblem[]} {
  const problems: ContentProblem[] = []
  const tell = (
    file: string,
    {line = 1, column = 1, reason}: {line?: number; column?: number; reason: string}
  ) => problems.push({code: 'published', file: toProjectPath(file), line, column, reason})
  const read = (file: string) => {
    if (!existsSync(file)) return null
    const text = readSource(file)
    if ('source' in text) return text.source
    problems.push(...text.problems)
    return null
  }

  const releases = readReleases(join(directory, 'releases'), read, tell)
  const list = join(directory, 'addresses.txt')
  const text = read(list)
  const known = readFrozen(text ?? '')
  if ('reason' in known) tell(list, known)
  else tellMissing(releases, known.blocks, (reason) => tell(list, {reason}))
  const moves = join(directory, 'redirects.tsv')
  const moved = redirectsFromTsv(read(moves) ?? '')
  if ('problems' in moved) for (const problem of moved.problems) tell(moves, problem)
  return {
    releases,
    frozen: 'blocks' in known ? known.blocks : [],
    redirects: 'value' in moved ? moved.value : [],
    problems
  }
}

type Tell = (file: string, problem: {reason: string}) => void

function readReleases(folder: string, read: (file: string) => string | null, tell: Tell): ReleaseRecord[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []
  const releases = files.flatMap((name) => {
    const file = join(folder, name)
    const record = toRecord(read(file))
    if (!record) tell(file, {reason: '不是一版的记录：由 npm run release 写出，不应改动'})
    else if (name !== `${record.release}.json`) tell(file, {reason: `应名为 ${record.release}.json`})
    return record ?? []
  })
  releases.sort((one, other) => one.number - other.number)
  for (const [index, {number, previous}] of releases.entries()) {
    if (number !== index + 1 || previous !== (releases[index - 1]?.release ?? null))
      tell(folder, {reason: `第 ${number} 版之前缺一版，或有两份：发布过的记录应都在`})
  }
  return releases
}

function toRecord(source: string | null): ReleaseRecord | null {
  try {
    return releaseRecordSchema.safeParse(JSON.parse(source ?? '')).data ?? null
  } catch {
    return null
  }
}

/** Every release closed a block of the list, and no block is without its release. */
function tellMissing(
  releases: readonly ReleaseRecord[],
  blocks: readonly FrozenBlock[],
  tell: (reason: string) => void
): void {
  for (const [index, {release, addresses}] of releases.entries()) {
    const block = blocks[index]
    if (block?.release !== release || block.sha256 !== addresses.sha256)
      tell(`“${release}”公布的网址不在或有改动：公布过的网址只能增加，请恢复原样`)
  }
  for (const {release} of blocks.slice(releases.length)) tell(`“${release}”这一段没有对应的一版`)
}
