import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {recordOf} from '../../exports/changes/changes.samples.ts'
import {addFrozen, readFrozen} from './frozen-addresses.ts'
import {readPublished} from './read-published.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-published-'))
afterAll(() => rmSync(folder, {recursive: true}))

const [first, second] = [recordOf(1), recordOf(2)]
const one = addFrozen('', first.release, ['/a/'])
const both = addFrozen(one, second.release, ['/b/'])
const sumOf = (list: string) => {
  const read = readFrozen(list)
  if ('reason' in read) throw new Error(read.reason)
  return {count: 1, sha256: read.blocks.at(-1)!.sha256}
}
const records = [
  {...first, addresses: sumOf(one)},
  {...second, addresses: sumOf(both)}
]
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
const reasons = () => readPublished(folder).problems.map(({reason}) => reason)

beforeEach(() => {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(join(folder, 'releases'), {recursive: true})
  for (const record of records) write(`releases/${record.release}.json`, record)
  write('addresses.txt', both)
})

test('releases come in their order, with the addresses each promised', () => {
  const {releases, frozen, problems} = readPublished(folder)
  expect(problems).toEqual([])
  expect(releases).toEqual(records)
  expect(frozen.map(({addresses}) => addresses)).toEqual([['/a/'], ['/b/']])
})

test('a collection that published nothing has promised nothing', () => {
  rmSync(join(folder, 'releases'), {recursive: true})
  rmSync(join(folder, 'addresses.txt'))
  expect(readPublished(folder)).toEqual({releases: [], frozen: [], redirects: [], problems: []})
})

test('a list cut off at an earlier release is told, though its sums are right', () => {
  write('addresses.txt', one)
  expect(reasons()).toEqual([expect.stringContaining(`“${second.release}”公布的网址不在`)])
})

test('a list without the release it speaks of is told', () => {
  rmSync(join(folder, `releases/${second.release}.json`))
  expect(reasons()).toEqual([`“${second.release}”这一段没有对应的一版`])
})

test('a release that is gone from the middle is told', () => {
  rmSync(join(folder, `releases/${first.release}.json`))
  expect(reasons()).toContainEqual(expect.stringContaining('第 2 版之前缺一版'))
})

test.each([
  ['no JSON', '{'],
  ['no record', {}],
  ['a name that is not its day and version', {...first, version: 'zz'}],
  ['no comparison after the first', {...second, changes: null}]
])('%s is told', (_, content) => {
  write(`releases/${first.release}.json`, content)
  expect(reasons()).toContainEqual(expect.stringContaining('不是一版的记录'))
})

test('redirects are told with their lines', () => {
  write('redirects.tsv', '# 改名\n/a\t/b/\n')
  const {problems} = readPublished(folder)
  expect(problems).toMatchObject([{code: 'published', line: 2, column: 1}])
})
