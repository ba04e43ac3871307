import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {buildIdentity, contentHash} from './build-identity.ts'
import {makeFolder} from './part.samples.ts'

afterEach(() => void vi.unstubAllEnvs())

function makeContent(folder = makeFolder()): string {
  mkdirSync(join(folder, 'documents'), {recursive: true})
  writeFileSync(join(folder, 'documents/a.txt'), '甲')
  writeFileSync(join(folder, 'site.yaml'), 'title: 某库\n')
  return folder
}

const hashOf = (folder: string) => {
  vi.stubEnv('CONTENT_DIR', folder)
  return contentHash()
}

test('the same content has the same hash wherever it lies', () => {
  expect(hashOf(makeContent())).toBe(hashOf(makeContent()))
})

test.each<[string, (folder: string) => void]>([
  ['a changed byte', (folder) => writeFileSync(join(folder, 'documents/a.txt'), '乙')],
  ['one file more', (folder) => writeFileSync(join(folder, 'documents/b.txt'), '')],
  ['one file less', (folder) => rmSync(join(folder, 'site.yaml'))]
])('%s gives another hash', (_, change) => {
  const folder = makeContent()
  const before = hashOf(folder)
  change(folder)
  expect(hashOf(folder)).not.toBe(before)
})

test('near miss: what the system or an editor left there changes nothing', () => {
  const folder = makeContent()
  const before = hashOf(folder)
  writeFileSync(join(folder, '.DS_Store'), '')
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git/config'), '')
  expect(hashOf(folder)).toBe(before)
})

const read = {documents: [], unread: []}

test('a document that took too long on one machine makes its build another one', () => {
  const problem = {code: 'reading', file: 'a.txt', line: 1, column: 1, reason: '60 秒还没有读完'} as const
  const unread = [{id: 'a', title: null, file: 'a.txt', problems: [problem]}]
  const {reading, ...other} = buildIdentity({documents: [], unread})
  expect(reading).not.toBe(buildIdentity(read).reading)
  expect(buildIdentity(read)).toMatchObject(other)
})

test('the day a build is said to be of is one of its settings, and touches nothing else', () => {
  const before = buildIdentity(read)
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000')
  const {settings, ...after} = buildIdentity(read)
  expect(settings).not.toBe(before.settings)
  expect(before).toMatchObject(after)
})
