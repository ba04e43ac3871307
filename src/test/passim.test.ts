/**
 * There and back: documents as passim takes them, what passim would write of known overlaps, and reuse links again.
 * passim itself runs on Spark and is not here; its output is made in the form of passim 2.0, shifted words included.
 */
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {PassimDocument} from '../exports/passim/passim-document.ts'
import {toRepaired} from '../policy/1-text/text.ts'
import type {Links, Reuse} from '../policy/4-links/links.ts'
import type {Policy} from '../policy/policy.ts'
import {readCollection} from './collection.ts'
import {type Run, runScript} from './run-script.ts'

const project = mkdtempSync(join(tmpdir(), 'cemai-passim-'))
afterAll(() => rmSync(project, {recursive: true}))
const inProject = (path: string) => join(project, path)
const reuseFile = inProject('content/links/reuse.jsonl')

const {policies, links} = readCollection()
const byId = new Map(policies.map((policy) => [policy.id, policy]))

/** Characters, not code units, before a place of the text that was handed out. */
function toCharacters({text}: PassimDocument, at: number): number {
  return Array.from(text.slice(0, at)).length
}

/** A passage as passim 2.0 writes it: `text` is cut out by a function that counts from 1. */
function toPassage(document: PassimDocument, policy: Policy, {start, end}: Reuse['a'], cluster: number) {
  const begin = toCharacters(document, toRepaired(policy.text, start))
  const stop = toCharacters(document, toRepaired(policy.text, end))
  const from = Math.max(0, begin - 1)
  const text = Array.from(document.text)
    .slice(from, from + stop - begin)
    .join('')
  const src: unknown[] = []
  return {uid: 7, cluster, begin, end: stop, boiler: false, src, size: 2, pboiler: 0, ...document, text}
}

function toOutput(documents: readonly PassimDocument[], reuse: readonly Reuse[]): string[] {
  const handed = new Map(documents.map((document) => [document.id, document]))
  return reuse.flatMap(({a, b}, cluster) =>
    [a, b].map((spot) => {
      const passage = toPassage(handed.get(spot.document)!, byId.get(spot.document)!, spot, cluster)
      return JSON.stringify(passage)
    })
  )
}

/** As Spark lays them down: a folder of parts, one of them packed here, with what it keeps beside them. */
function writeOutput(name: string, lines: readonly string[]): string {
  const folder = inProject(name)
  mkdirSync(join(folder, 'out.json'), {recursive: true})
  mkdirSync(join(folder, 'tmp/pairs.parquet'), {recursive: true})
  writeFileSync(join(folder, 'tmp/pairs.parquet/part-00000.json'), 'no output of passim')
  writeFileSync(join(folder, 'out.json/_SUCCESS'), '')
  const half = Math.ceil(lines.length / 2)
  writeFileSync(join(folder, 'out.json/part-00000-a1.json'), `${lines.slice(0, half).join('\n')}\n`)
  writeFileSync(join(folder, 'out.json/part-00001-a1.json.gz'), gzipSync(`${lines.slice(half).join('\n')}\n`))
  return folder
}

/** What the site is built from, and what is said of it. */
function readSite(): {links: Links; stderr: string} {
  const call = `import {corpus} from './src/corpus.ts'
process.stdout.write(JSON.stringify(corpus().links))`
  const env = {...process.env, CONTENT_DIR: inProject('content')}
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', call], {
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 1024 * 1024
  })
  return {links: JSON.parse(stdout), stderr}
}

const exportTo = (folder: string) => runScript('export.ts', ['--format=passim', `--out=${folder}`], project)
const importFrom = (...paths: string[]) => runScript('import.ts', ['--format=passim', ...paths], project)

let documents: PassimDocument[] = []
let imported: Run
beforeAll(() => {
  mkdirSync(inProject('content'), {recursive: true})
  for (const folder of ['documents', 'lexicon', 'corrections'])
    cpSync(join('content', folder), inProject(`content/${folder}`), {recursive: true})
  exportTo('out')
  const lines = readFileSync(inProject('out/documents.json'), 'utf8').trim().split('\n')
  documents = lines.map((line) => JSON.parse(line))
  imported = importFrom(writeOutput('passim', toOutput(documents, links.reuse)))
}, 120_000)

test('every document is a line with what passim asks for and what comes back with its passages', () => {
  expect(documents.map(({id}) => id)).toEqual(links.reuse.length > 0 ? [...byIdOfCollection()].sort() : [])
  for (const {id, series, text, standing, sha256, collection} of documents) {
    expect([series, text.length > 100, standing.endsWith(` ${id}`)]).toEqual([id, true, true])
    expect([sha256, collection]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), documents[0]!.collection])
  }
})

function byIdOfCollection(): string[] {
  return readdirSync('content/documents').flatMap((name) =>
    name.endsWith('.txt') ? [name.slice(0, -4)] : []
  )
}

test('standard output has the same lines', () => {
  const {status, stdout} = runScript('export.ts', ['--format=passim'], project)
  expect([status, stdout]).toEqual([0, readFileSync(inProject('out/documents.json'), 'utf8')])
})

test('a folder with something in it is left alone', () => {
  const {status, stderr} = exportTo('out')
  expect([status, stderr]).toEqual([1, expect.stringContaining('里面已有内容')])
  expect(readdirSync(inProject('out'))).toEqual(['documents.json'])
})

describe('back again', () => {
  test('every pair is placed, and that is said', () => {
    expect(links.reuse.length).toBeGreaterThan(10)
    expect({status: imported.status, stderr: imported.stderr}).toEqual({status: 0, stderr: ''})
    expect(imported.stdout).toContain(`有 ${links.reuse.length} 对位置，用于 ${documents.length} 份文件`)
  })

  test('the site has the same reuse links, to the last piece, and alignments from them', () => {
    const site = readSite()
    expect(site.links.reuse).toEqual(links.reuse)
    expect(site.links.pairs).toEqual(links.pairs)
  }, 60_000)

  test('the same passages in another order give the same bytes', () => {
    const before = readFileSync(reuseFile, 'utf8')
    importFrom(writeOutput('turned', toOutput(documents, links.reuse).toReversed()))
    expect(readFileSync(reuseFile, 'utf8')).toBe(before)
  }, 60_000)

  test('where passim found nothing there are no links: its word goes before our own search', () => {
    const kept = readFileSync(reuseFile, 'utf8')
    writeFileSync(
      reuseFile,
      kept
        .split('\n')
        .filter((line) => !line.startsWith('{"a"'))
        .join('\n')
    )
    expect(readSite().links.reuse).toEqual([])
    writeFileSync(reuseFile, kept)
  }, 60_000)

  test('links prints them where it is asked of documents of the collection, as they are', () => {
    const kept = readFileSync(reuseFile, 'utf8')
    const asked = ['gansu-2016', 'jinchang-report'].map((id) => inProject(`content/documents/${id}.txt`))
    const reuse = () => JSON.parse(runScript('links.ts', asked, project).stdout).reuse.length
    const own = reuse()
    expect(own).toBeGreaterThan(10)
    const lines = kept.split('\n')
    writeFileSync(reuseFile, lines.filter((line) => !line.startsWith('{"a"')).join('\n'))
    expect(reuse()).toBe(0)
    // One the file does not know: we look ourselves.
    writeFileSync(reuseFile, lines.filter((line) => !/^\{"a"|"document":"jinchang/.test(line)).join('\n'))
    expect(reuse()).toBe(own)
    writeFileSync(reuseFile, kept)
  }, 60_000)

  test('a document that changed has no links, check says which, and the others keep theirs', () => {
    const file = inProject('content/documents/jinchang-report.txt')
    const source = readFileSync(file, 'utf8')
    writeFileSync(file, `${source}\n另记一笔。\n`)
    const {links: now} = readSite()
    const others = links.reuse.filter(({a, b}) => ![a.document, b.document].includes('jinchang-report'))
    expect(now.reuse).toEqual(others)
    expect(runScript('check.ts', [], project).stdout).toContain('jinchang-report 在导入之后新增或改过')
    writeFileSync(file, source)
  }, 60_000)
})

test('what does not fit is told with file and line, all of it, and nothing is written', () => {
  const kept = readFileSync(reuseFile, 'utf8')
  writeFileSync(
    inProject('odd.jsonl'),
    ['{"cluster":1,"id":"gansu-2016","begin":3,"text":"字"}', '{不是', '[1]', '{"id":"a","lines":[]}'].join(
      '\n'
    )
  )
  writeFileSync(inProject('broken.json.gz'), gzipSync('{"cluster":1}\n'.repeat(500)).subarray(0, 30))
  const {status, stderr} = importFrom('odd.jsonl', 'broken.json.gz', 'nowhere')
  expect(status).toBe(1)
  expect(stderr).toContain('odd.jsonl:1:1 缺少“end”')
  expect(stderr).toContain('odd.jsonl:2:1 不是一行完整的 JSON')
  expect(stderr).toContain('odd.jsonl:3:1 每行应为一个 {…}')
  expect(stderr).toContain('odd.jsonl:4:1 这是 --docwise')
  expect(stderr).toContain('broken.json.gz:1:1 压缩文件不完整，或不是 gzip')
  expect(stderr).toContain('nowhere:1:1 没有这个文件')
  expect(readFileSync(reuseFile, 'utf8')).toBe(kept)
})

test('passages of other words, other times or unknown documents are left out, and that is said', () => {
  const [one, other] = toOutput(documents, links.reuse.slice(0, 1)).map((line) => JSON.parse(line))
  const lines = [
    one,
    other,
    {...other, begin: other.begin + 5, end: other.end + 5},
    {...other, sha256: 'f'.repeat(64)},
    {...other, id: 'nowhere'}
  ]
  writeFileSync(inProject('some.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  const {status, stdout, stderr} = importFrom('some.jsonl')
  expect([status, stdout]).toEqual([0, expect.stringContaining('有 1 对位置')])
  expect(stderr).toMatch(/some\.jsonl:3:1 .*不是所说的文字/)
  expect(stderr).toMatch(/some\.jsonl:4:1 .*原文在导出之后改过/)
  expect(stderr).toMatch(/some\.jsonl:5:1 没有编号为“nowhere”的文件/)
})

test('an export that is not of all documents holds for those it names alone', () => {
  const lines = toOutput(documents, links.reuse.slice(0, 1)).map((line) => ({
    ...JSON.parse(line),
    collection: '0'
  }))
  writeFileSync(inProject('older.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  const {stdout, stderr} = importFrom('older.jsonl')
  expect([stdout, stderr]).toEqual([
    expect.stringContaining('用于 2 份文件'),
    expect.stringContaining('不出自现在这一批文件')
  ])
})

test('a document that is not in order stops the export, and leaves no folder', () => {
  writeFileSync(inProject('content/documents/odd.txt'), '')
  const {status, stderr} = exportTo('never')
  expect([status, stderr]).toEqual([1, expect.stringContaining('odd.txt:1:1')])
  expect(readdirSync(project).filter((name) => name.startsWith('never'))).toEqual([])
  expect(existsSync(inProject('never'))).toBe(false)
  rmSync(inProject('content/documents/odd.txt'))
})
