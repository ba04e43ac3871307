import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {readSources, siteIdentity} from '../../src/corpus.ts'
import {type ByteTable, toByteTable} from './byte-table.ts'
import {PlainError} from './report-failure.ts'

/**
 * Builds the site into a folder of its own and puts it in the place of `target` only when it is whole:
 * whatever fails, the last good site stays as it was. Throws a ContentError, a SettingError or a
 * PlainError.
 */
export async function buildSite(target = resolve('dist')): Promise<ByteTable> {
  const {documents} = readSources()
  // What is wrong with the settings is told before anything is built.
  siteIdentity()
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const {build} = await import('astro')
  mkdirSync(resolve('.cache'), {recursive: true})
  const work = mkdtempSync(resolve('.cache', 'site-'))
  try {
    const fresh = join(work, 'fresh')
    await build({outDir: fresh, logLevel: process.stderr.isTTY ? 'info' : 'warn'})
    const table = toByteTable(fresh)
    const expected = ['/', ...documents.map(({id}) => `/documents/${id}/`)]
    const missing = expected.filter((page) => !table.pages.includes(page))
    if (missing.length > 0) throw new PlainError(`少了这些页：${missing.join('、')}`)
    swap(fresh, target, join(work, 'last'))
    return table
  } finally {
    rmSync(work, {recursive: true, force: true})
  }
}

/** Two renames; should the second one fail, the first is taken back. */
function swap(fresh: string, target: string, last: string): void {
  const hadOne = existsSync(target)
  if (hadOne) renameSync(target, last)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (hadOne) renameSync(last, target)
    throw error
  }
}
