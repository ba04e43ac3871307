/** A site built of hostile documents: every file of it parsed, every text found as text. */
import {spawnSync} from 'node:child_process'
import {globSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {basename, extname, join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {isDocumentId} from '../../corpus/document-id.ts'
import {readCsv} from '../data/read-csv.ts'
import {type Placed, writeHostileCollection} from './hostile-collection.ts'
import {injectedIn} from './injected.ts'
import {elementsOf, parsePage, wordsIn} from './parse-html.ts'
import {isFormula} from './read-alone.ts'
import {bare} from './texts.ts'
import {illFormed} from './well-formed.ts'

mkdirSync('.cache', {recursive: true})
const work = mkdtempSync(resolve('.cache', 'hostile-'))
const site = join(work, 'site')
let placed: Placed[]
let files: string[]
const read = (file: string) => readFileSync(join(site, file), 'utf8')
const ofKind = (...kinds: string[]) => files.filter((file) => kinds.includes(extname(file)))

beforeAll(async () => {
  const content = join(work, 'content')
  placed = await writeHostileCollection(content)
  const build = `(await import('./scripts/steps/build-site.ts')).buildSite(process.argv[1])`
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', build, site], {
    env: {...process.env, NODE_ENV: 'production', CONTENT_DIR: content, SITE_URL: 'https://example.org'},
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  files = globSync('**/*', {cwd: site, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort()
}, 600_000)

afterAll(() => rmSync(work, {recursive: true, force: true}))

test('of each format more than 250 texts are in it', () => {
  const counts = Map.groupBy(placed, ({format}) => format)
  for (const format of ['txt', 'md', 'html', 'docx', 'yaml'] as const)
    expect(new Set(counts.get(format)!.map(({text}) => text)).size, format).toBeGreaterThan(250)
})

test('its pages hold no script, handler, element, address or id but ours', () => {
  const pages = ofKind('.html')
  const host = /^https:\/\/example\.org\/[^\s<>"\\]*$/
  const elsewhere = {
    has: (address: string) => host.test(address) || address === 'http://purl.org/dc/elements/1.1/'
  }
  expect(pages.length).toBeGreaterThan(200)
  expect(
    pages.flatMap((page) => injectedIn(parsePage(read(page)), {elsewhere}).map((each) => `${page}: ${each}`))
  ).toEqual([])
})

test('where documents are listed by their ids, no part of the page could be taken for one', () => {
  const documents = new Set(placed.map(({id}) => id))
  const lists = ofKind('.html').filter((page) =>
    /^(?:measures|targets|report|citations|units\/.+)\/index\.html$/.test(page)
  )
  const odd = lists.flatMap((page) => {
    const ids = elementsOf(parsePage(read(page))).map(({properties}) => String(properties['id'] ?? ''))
    return ids.some((id) => documents.has(id))
      ? ids.filter((id) => isPart(id, documents)).map((id) => `${page}#${id}`)
      : []
  })
  expect(odd).toEqual([])
})

const isPart = (id: string, documents: ReadonlySet<string>) =>
  isDocumentId(id) && !documents.has(id) && ![...documents].some((document) => id.startsWith(`${document}-`))

test('each text arrives as text: on the page of its document, or what its file says somewhere on the site', () => {
  const words = (pattern: string) =>
    bare(
      globSync(pattern, {cwd: site})
        .map((page) => wordsIn(parsePage(read(page))))
        .join('\n')
    )
  const own = new Map(
    [...new Set(placed.map(({id}) => id))].map((id) => [id, words(`documents/${id}/{,source/}index.html`)])
  )
  const lost = placed.filter(
    ({format, isWords, id, text}) => isWords && format !== 'yaml' && !own.get(id)!.includes(bare(text))
  )
  expect(lost).toEqual([])
  const titles = placed.filter(({format}, at) => format === 'yaml' && placed[at - 1]?.format !== 'yaml')
  expect(titles.length).toBe(own.size)
  expect(titles.filter(({id, text}) => !own.get(id)!.includes(bare(text)))).toEqual([])
})

test('no character that nobody sees is on a page, but as its number', () => {
  const odd = /[\0-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\u200b\u3164\u{e0000}-\u{e007f}]/u
  expect(ofKind('.html', '.svg', '.csv', '.atom', '.xml').filter((file) => odd.test(read(file)))).toEqual([])
})

test('drawings, feeds, the site map and Akoma Ntoso are well-formed, and drawings hold no script', async () => {
  const names = ofKind('.svg', '.xml', '.atom')
  expect(names.length).toBeGreaterThan(60)
  expect(await illFormed(names.map((name) => ({name, xml: read(name)})))).toEqual([])
  expect(names.flatMap((name) => runningIn(read(name)).map((tag) => `${name}: ${tag}`))).toEqual([])
  expect(runningIn('<svg><a href="javascript:1" /><g onload="1" />" onload="</svg>')).toHaveLength(2)
})

/** Tags that would run or fetch something: words and values in quotes may say what they like. */
function runningIn(xml: string): string[] {
  const tags = xml.match(/<[^">]*(?:"[^"]*"[^">]*)*>/g) ?? []
  return tags.filter(
    (tag) =>
      /^<(?:script|foreignObject|iframe|image)\b|\son\w+=|\sxlink:/.test(tag.replace(/"[^"]*"/g, '""')) ||
      /\s(?:href|src)="\s*(?:javascript|data|vbscript):/i.test(tag)
  )
}

test('no cell of a table is reckoned, and data are JSON', () => {
  const cells = ofKind('.csv').flatMap((file) => readCsv(readFileSync(join(site, file))).flat())
  expect(cells.length).toBeGreaterThan(10_000)
  expect(cells.filter(isFormula)).toEqual([])
  for (const file of ofKind('.json')) expect(() => JSON.parse(read(file)), file).not.toThrow()
})

test('references stay one entry', () => {
  for (const file of ofKind('.ris')) expect(read(file).match(/^ER {2}- /gm), file).toHaveLength(1)
  for (const file of ofKind('.bib')) expect(read(file).match(/^@\w+\{/gm), file).toHaveLength(1)
})

test('names of files are letters, digits, points and hyphens, and no name Windows keeps', () => {
  const parts = files.flatMap((file) => file.split('/'))
  expect(parts.filter((part) => !/^[\p{L}\p{N}_~.@-]+$/u.test(part) || /^\.\.?$/.test(part))).toEqual([])
  expect(files.filter((file) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(basename(file)))).toEqual([])
})
