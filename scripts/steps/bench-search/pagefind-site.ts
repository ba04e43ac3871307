/**
 * A folder that Pagefind has indexed, every record a page of its own, and one empty page to search from.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {close, createIndex} from 'pagefind'
import type {Collection} from './collection.ts'

/** As many at once as keep its process busy. */
const atOnce = 500

const page =
  '<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Pagefind</title></html>\n'

/** Kept in `cache` for the next run of the same records: it takes minutes. Throws with what Pagefind says. */
export async function toPagefindSite({records}: Collection, cache: string): Promise<string> {
  const digest = createHash('sha256')
  for (const {title, text} of records) digest.update(`${title}\n${text}\n`)
  const folder = join(cache, `pagefind-${records.length}-${digest.digest('hex').slice(0, 12)}`)
  if (existsSync(folder)) return folder
  const fresh = `${folder}.fresh`
  rmSync(fresh, {recursive: true, force: true})
  mkdirSync(fresh, {recursive: true})
  const {index, errors} = await createIndex()
  if (!index) throw new Error(errors.join('\n'))
  for (let from = 0; from < records.length; from += atOnce) {
    const added = records.slice(from, from + atOnce).map(({title, text}, place) => {
      const url = `/r/${from + place}/`
      return index.addCustomRecord({url, content: `${title}\n${text}`, language: 'zh', meta: {title}})
    })
    for (const {errors} of await Promise.all(added)) refuse(errors)
  }
  refuse((await index.writeFiles({outputPath: join(fresh, 'pagefind')})).errors)
  await close()
  writeFileSync(join(fresh, 'index.html'), page)
  renameSync(fresh, folder)
  return folder
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'))
}
