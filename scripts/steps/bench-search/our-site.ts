/**
 * Our search page over any collection, as the build would lay it; and the engine alone as modules a browser
 * loads, so that its answers can be timed without the page around it.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildSite} from '../build-site.ts'
import type {Collection, Vocabulary} from './collection.ts'
import {toSearchIndex} from './site-index.ts'

/** What a page does in the browser to be ready, and to answer: the first ten with marks and excerpts. */
export const readyInPage = `
  const {createEngine} = await import('/engine/src/search/engine.js')
  const {toExcerpt} = await import('/engine/src/search/excerpt.js')
  const engine = createEngine(await (await fetch('/search.json')).json())
  return async (query) => {
    const {hits} = await engine.search({query, filters: {}, sort: 'relevance', synonyms: true})
    return hits.slice(0, 10).map(({entry, text}) => toExcerpt(entry.record.text, text))
  }`

/** Of what was sent, what is search: the scripts of the page and the index. */
export function isSearch(path: string): boolean {
  return path.endsWith('.js') || path === '/search.json'
}

/** Takes over `folder`; builds the site once where it has not been built. */
export async function writeOurSite(collection: Collection, words: Vocabulary, folder: string): Promise<void> {
  const built = resolve('dist')
  if (!existsSync(built)) await buildSite(built)
  rmSync(folder, {recursive: true, force: true})
  for (const part of ['search', '_astro']) cpSync(join(built, part), join(folder, part), {recursive: true})
  writeFileSync(join(folder, 'search.json'), JSON.stringify(toSearchIndex(collection, words)))
  for (const part of ['engine.ts', 'excerpt.ts']) writeModule(resolve('src/search', part), folder, new Set())
  writeFileSync(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,">\n')
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
