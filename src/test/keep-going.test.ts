/** A document that cannot be read: nothing is published, or everything else and a page that says why. */

import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {ContentError} from '../corpus/content-error.ts'
import {keepGoing} from '../corpus/keeps-going.ts'
import {fileSources, readSources} from '../corpus.ts'

mkdirSync('.cache', {recursive: true})
const work = mkdtempSync(resolve('.cache', 'keep-going-'))
const content = join(work, 'content')
const site = join(work, 'site')
const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8')

beforeAll(() => {
  cpSync('src/test/fixtures/collection', content, {recursive: true})
  const about = join(content, 'documents', 'sample-city.yaml')
  writeFileSync(about, readFileSync(about, 'utf8').replace(/^issued: .*$/m, "issued: '2023-02-30'"))
  writeFileSync(join(content, 'documents', 'broken.txt'), Uint8Array.of(0xff, 0xff, 0x00, 0xd8, 0x00))
})
afterAll(() => rmSync(work, {recursive: true, force: true}))

function build(env: Record<string, string>) {
  const run = `(await import('./scripts/steps/build-site.ts')).buildSite(process.argv[1])`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', run, site], {
    env: {...process.env, NODE_ENV: 'production', CONTENT_DIR: content, ...env},
    encoding: 'utf8'
  })
}

test('by default nothing is published, and everything that is wrong is told', () => {
  const {status, stderr} = build({})
  expect(status).not.toBe(0)
  expect(stderr).toContain('sample-city.yaml')
  expect(stderr).toContain('broken.txt')
  expect(existsSync(site)).toBe(false)
})

describe('going on', () => {
  let run: ReturnType<typeof build>
  beforeAll(() => {
    run = build({KEEP_GOING: '1'})
  })

  test('each document that was not read has a page that says what is wrong and where', () => {
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(page('documents/sample-city')).toContain('应为真实存在的日期')
    expect(page('documents/sample-city')).toMatch(/documents\/sample-city\.yaml 第 \d+ 行第 \d+ 字/)
    expect(page('documents/broken')).toContain('读不出文字编码')
    expect(page('documents/broken')).toContain('<meta name="robots" content="noindex">')
  })

  test('they are counted on the start page, named in the list, and stand in build-report.json', () => {
    expect(page('')).toContain('另有 2 份没有读成')
    expect(page('documents')).toContain('href="/documents/broken/"')
    const report = JSON.parse(readFileSync(join(site, 'build-report.json'), 'utf8'))
    expect(report.documents).toEqual({read: 2, unread: 2})
    expect(report.unread.map(({id, file}: {id: string; file: string}) => [id, file])).toEqual([
      ['broken', 'documents/broken.txt'],
      ['sample-city', 'documents/sample-city.txt']
    ])
  })

  test('where the folder of the content lies is told nowhere', () => {
    for (const path of ['', 'documents', 'documents/broken', 'report']) expect(page(path)).not.toContain(work)
  })

  test('near miss: a document that was read has its own page and is not among them', () => {
    expect(page('documents/sample-plan')).toContain('class="document"')
    expect(page('documents/sample-plan')).not.toContain('class="unread"')
  })
})

describe('what is read', () => {
  const going = () => {
    keepGoing()
    onTestFinished(() => void delete process.env['KEEP_GOING'])
  }

  test('one that ran too long is left out as well, and nothing is lost', () => {
    const filed = fileSources(content)
    const [slow] = filed.documents
    const reason = '读了 60 秒还没有读完，不再读下去'
    filed.readings.keep(slow!, {fault: reason})
    onTestFinished(() => void filed.readings.policy(slow!))
    going()
    const {documents, unread} = readSources(fileSources(content))
    expect(documents.map(({id}) => id)).not.toContain(slow!.id)
    expect(unread.flatMap(({problems}) => problems.map((problem) => problem.reason))).toContain(reason)
    expect([...documents, ...unread]).toHaveLength(4)
  })

  test('near miss: what is wrong with no single document still stops everything', () => {
    going()
    const filed = fileSources(content)
    const wrong = {
      code: 'lexicon',
      file: 'content/lexicon/units.yaml',
      line: 1,
      column: 1,
      reason: '重复'
    } as const
    expect(() => readSources({...filed, problems: [...filed.problems, wrong]})).toThrow(ContentError)
  })
})
