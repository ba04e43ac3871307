/**
 * Our search page over any collection, as the build would lay it; and the engine alone as modules a browser
 * loads, so that its answers can be timed without the page around it.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deflateRawSync} from 'node:zlib'
import {type SearchFiles, toSearchFiles} from '../../../src/search/shards/build-files.ts'
import {searchPage} from '../../../src/search/show/page-size.ts'
import {buildSite} from '../build-site.ts'
import type {Collection, Vocabulary} from './collection.ts'
import {toSearchIndex} from './site-index.ts'

/** What a page does in the browser to be ready, and to answer: the first ten with marks and excerpts. */
export const readyInPage = `
  const {openEngine} = await import('/engine/src/search/open-engine.js')
  const {toExcerpt} = await import('/engine/src/search/show/excerpt.js')
  const engine = await openEngine('/search.bin')
  return async (query) => {
    const {hits} = await engine.search({query, filters: {}, sort: 'relevance', synonyms: true, limit: 10})
    return hits.map(({record, text}) => toExcerpt(record.text, text))
  }`

/** Of what was sent, what is search: the scripts of the page and the index. */
export function isSearch(path: string): boolean {
  return path.endsWith('.js') || path.endsWith('.bin')
}

/** Takes over `folder`; builds the site once where it has not been built. */
export async function writeOurSite(collection: Collection, words: Vocabulary, folder: string): Promise<void> {
  const built = resolve('dist')
  if (!existsSync(built)) await buildSite(built)
  rmSync(folder, {recursive: true, force: true})
  cpSync(join(built, '_astro'), join(folder, '_astro'), {recursive: true})
  const {index, names} = toSearchIndex(collection, words)
  const files = await toSearchFiles(index, names, {deflate: (bytes) => new Uint8Array(deflateRawSync(bytes))})
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  write('search.bin', files.main)
  for (const [name, bytes] of files.files) write(`search/${files.folder}${name}`, bytes)
  write('search/index.html', toPage(readFileSync(join(built, 'search/index.html'), 'utf8'), files))
  for (const part of ['open-engine.ts', 'show/excerpt.ts'])
    writeModule(resolve('src/search', part), folder, new Set())
  write('index.html', '<!doctype html><link rel="icon" href="data:,">\n')
}

/** The page as the build would make it for as many records. */
function toPage(page: string, {records, isSharded}: SearchFiles): string {
  const own = searchPage(records, isSharded)
  return page.replace(
    /data-page="\d+"(?: data-worker(?:="")?)?/,
    `data-page="${own.pageSize}"${own.inWorker ? ' data-worker' : ''}`
  )
}

/** A module without its types, and what it imports. */
function writeModule(file: string, folder: string, written: Set<string>): void {
  if (written.has(file)) return
  written.add(file)
  const source = readFileSync(file, 'utf8')
  const bare = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source
  const target = toTarget(file, folder)
  const code = bare.replace(/(\b(?:from|import)\s*\(?\s*')([^']+)(')/g, (_, before, name, after) => {
    const imported = name.startsWith('.')
      ? resolve(dirname(file), name)
      : fileURLToPath(import.meta.resolve(name))
    writeModule(imported, folder, written)
    return `${before}/${relative(folder, toTarget(imported, folder)).replaceAll('\\', '/')}${after}`
  })
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, code)
}

function toTarget(file: string, folder: string): string {
  return join(folder, 'engine', relative(resolve('.'), file)).replace(/\.(ts|mjs)$/, '.js')
}
