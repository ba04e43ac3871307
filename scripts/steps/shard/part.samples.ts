/** Parts made up for tests. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {BuildIdentity} from './build-identity.ts'
import {type FiledPart, type Part, partFile, siteFolder} from './part.ts'
import {sumFiles} from './sum-files.ts'

export const identity: BuildIdentity = {
  content: 'c',
  reading: 'r',
  program: 'p',
  settings: 's',
  node: 'v26.0.0'
}

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-parts-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Lays a part down in `folder`; `files`: what is in each by its path. */
export function layPart(
  folder: string,
  part: Pick<Part, 'shard' | 'of'> & Partial<Part>,
  files: Record<string, string>
): FiledPart {
  mkdirSync(join(folder, siteFolder), {recursive: true})
  for (const [path, words] of Object.entries(files)) {
    const file = join(folder, siteFolder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, words)
  }
  const pages = {own: 1, all: part.of, sha256: '0'.repeat(64)}
  const whole: Part = {
    format: 1,
    build: identity,
    required: ['/'],
    pages,
    files: sumFiles(join(folder, siteFolder)),
    ...part
  }
  writeFileSync(join(folder, partFile), JSON.stringify(whole))
  return {folder, part: whole}
}
