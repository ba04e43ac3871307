import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {sha256} from './sha256.ts'
import {
  currentPlaces,
  readSharedPlacesFile,
  sharedPlacesFile,
  staleReason,
  toSharedPlacesLines
} from './shared-places-file.ts'

const directory = mkdtempSync(join(tmpdir(), 'cemai-links-'))
mkdirSync(join(directory, 'links'))
afterAll(() => rmSync(directory, {recursive: true}))

const sources = [
  {id: 'one', source: '加快口岸建设'},
  {id: 'two', source: '扩大出口'},
  {id: 'new', source: '后来的'}
]
const documents = new Map(sources.slice(0, 2).map(({id, source}) => [id, sha256(source)]))
const place = {a: {document: 'one', start: 2, end: 4}, b: {document: 'two', start: 0, end: 2}}
const lines = [...toSharedPlacesLines({documents, places: [place]}, 'passim')]

function read(text: string) {
  writeFileSync(sharedPlacesFile(directory), text)
  return readSharedPlacesFile(directory)
}
const reasonsOf = (text: string) => read(text).problems.map(({line, reason}) => `${line} ${reason}`)

test('what was written is read again', () => {
  const {shared, problems} = read(lines.join(''))
  expect(problems).toEqual([])
  expect(shared).toMatchObject({documents, places: [place]})
  expect(read([...lines, lines.at(-1)].join('')).shared!.version).not.toBe(shared!.version)
})

test('a collection without the file has none', () => {
  expect(readSharedPlacesFile(join(directory, 'nowhere'))).toEqual({shared: null, problems: []})
})

test('every line that was touched is told with its number', () => {
  const [head, ...rest] = lines as [string, ...string[]]
  const wrong = [
    head.replace('1,', '2,'),
    ...rest,
    '{"document":"three","sha256":"f"}\n',
    JSON.stringify({...place, b: {document: 'two', start: 3, end: 3}}),
    '\n',
    `${JSON.stringify({...place, a: {document: 'four', start: 1, end: 3}})}\n`,
    '{"a"'
  ]
  expect(reasonsOf(wrong.join(''))).toEqual([
    '1 version：应为1，实为整数 2',
    '5 sha256：应为 64 位十六进制数',
    '6 b：end 应大于 start',
    '7 前面没有文件“four”的一行',
    '8 不是一行完整的 JSON：由 npm run import 写出，不应改动'
  ])
  expect(reasonsOf('')).toEqual(['1 文件是空的：由 npm run import 写出'])
})

test('places hold for documents as they were, and end inside them', () => {
  const shared = read(lines.join('')).shared!
  expect(currentPlaces(shared, sources)).toEqual({places: [place], stale: ['new']})
  const changed = sources.map((each) => (each.id === 'two' ? {...each, source: '扩大进口'} : each))
  expect(currentPlaces(shared, changed)).toEqual({places: [], stale: ['two', 'new']})
  const beyond = {...place, b: {document: 'two', start: 0, end: 5}}
  expect(currentPlaces({...shared, places: [beyond]}, sources).places).toEqual([])
})

test('who has no places is named, of many the first', () => {
  expect(staleReason([])).toBeNull()
  expect(staleReason(['one'])).toMatch(/^one 在导入之后/)
  expect(staleReason([...'abcdefg'])).toMatch(/^a、b、c、d、e 等 7 份文件在导入之后/)
})
