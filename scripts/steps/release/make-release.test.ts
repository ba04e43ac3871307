import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {beforeEach, expect, onTestFinished, test} from 'vitest'
import {archivedZip} from '../../../src/corpus/published/read-archive.ts'
import {readPublished} from '../../../src/corpus/published/read-published.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {documentRow, figureRow, measureRow, release} from '../../../src/exports/changes/changes.samples.ts'
import type {Released} from '../../../src/exports/changes/compare-releases.ts'
import {type Edition, makeRelease} from './make-release.ts'

let places = {content: '', archive: ''}
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-release-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  places = {content: join(folder, 'content'), archive: join(folder, 'archive')}
  mkdirSync(places.content)
})

function editionOf(version: string, {tables, sources}: Released, addresses: readonly string[]): Edition {
  const resources = tables.map(({name, rows}) => {
    return {name, schema: {fields: Object.keys(rows[0] ?? {}).map((column) => ({name: column}))}}
  })
  const files = [['datapackage', {resources}], ...tables.map(({name, rows}) => [name, rows])]
  const zip = zipSync(
    Object.fromEntries(files.map(([name, value]) => [`${name}.json`, strToU8(JSON.stringify(value))])),
    {mtime: new Date(1980, 0, 1)}
  )
  return {tables, sources: hashed(sources), version, zip, addresses}
}

const hashed = (sources: Released['sources']) =>
  Object.fromEntries(Object.entries(sources).map(([id, text]) => [id, sha256(text)]))

const a = documentRow('a')
const measures = [measureRow('a', 'sec_1', '甲'), measureRow('a', 'sec_2', '乙')]
const first = editionOf('aa11', release([a], measures, [figureRow('a', 'f1', '达到70亿元')]), ['/a/', '/b/'])
const second = editionOf(
  'bb22',
  release([a, documentRow('b')], [measures[0]!], [figureRow('a', 'f1', '达到70亿元', {value: 7})]),
  ['/a/', '/c/']
)
const files = () =>
  [places.content, places.archive].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder, {recursive: true}).map(String).sort() : []
  )

test('the first release keeps its zip as it is and promises its addresses', () => {
  const record = makeRelease(first, '2026-11-26', places)
  expect(record).toMatchObject({release: '20261126-aa11', number: 1, previous: null, changes: null})
  expect(readFileSync(archivedZip(places.archive, record.release))).toEqual(Buffer.from(first.zip))
  const {releases, frozen, problems} = readPublished(places.content)
  expect(problems).toEqual([])
  expect(releases).toEqual([record])
  expect(frozen.map(({addresses}) => addresses)).toEqual([['/a/', '/b/']])
})

test('the second tells one changed figure, one added document, one measure that is gone, and nothing else', () => {
  makeRelease(first, '2026-11-26', places)
  const {changes} = makeRelease(second, '2027-03-01', places)
  const told = changes!.tables.flatMap(({table, added, gone, changed, moved}) =>
    Object.entries({added, gone, changed, moved}).flatMap(([kind, entries]) =>
      entries.map(({document, section}) => `${table} ${kind} ${document} ${section}`)
    )
  )
  expect(told).toEqual(['documents added b null', 'measures gone a sec_2', 'figures changed a sec_1'])
  expect(changes!.tables[2]!.changed[0]!.fields).toEqual([{field: 'value', was: 70, is: 7}])
  expect(changes!.texts).toEqual([{document: 'a', same: true}])
  expect(readPublished(places.content).frozen[1]!.addresses).toEqual(['/c/'])
})

test('the same data are not released again', () => {
  makeRelease(first, '2026-11-26', places)
  const before = files()
  expect(() => makeRelease(first, '2027-03-01', places)).toThrow('数据与上一版 20261126-aa11 一样')
  expect(files()).toEqual(before)
})

test('data of an earlier release may come again after another one', () => {
  makeRelease(first, '2026-11-26', places)
  makeRelease(second, '2026-11-27', places)
  expect(makeRelease(first, '2026-11-28', places)).toMatchObject({number: 3, previous: '20261127-bb22'})
})

test('a day before the last release is refused, the same day is not', () => {
  makeRelease(first, '2026-11-26', places)
  expect(() => makeRelease(second, '2026-11-25', places)).toThrow('早于上一版')
  expect(makeRelease(second, '2026-11-26', places).release).toBe('20261126-bb22')
})

test('what lies in the archive is never written over', () => {
  const file = archivedZip(places.archive, '20261126-aa11')
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, 'older')
  expect(() => makeRelease(first, '2026-11-26', places)).toThrow('已经有了')
  expect(readFileSync(file, 'utf8')).toBe('older')
  expect(files()).toEqual(['20261126-aa11', '20261126-aa11/data.zip'])
})

test('a damaged last release is refused, and nothing is written', () => {
  const {release: name} = makeRelease(first, '2026-11-26', places)
  writeFileSync(archivedZip(places.archive, name), first.zip.slice(0, -1))
  const before = files()
  expect(() => makeRelease(second, '2027-03-01', places)).toThrow('与发布时的不同')
  rmSync(archivedZip(places.archive, name))
  expect(() => makeRelease(second, '2027-03-01', places)).toThrow('data.zip 不在')
  expect(files()).toEqual(before.filter((file) => !file.endsWith('data.zip')))
})

test('a list of addresses that lost a line is refused', () => {
  makeRelease(first, '2026-11-26', places)
  const list = join(places.content, 'addresses.txt')
  writeFileSync(list, readFileSync(list, 'utf8').replace('/b/\n', ''))
  expect(() => makeRelease(second, '2027-03-01', places)).toThrow('公布过的网址只能增加')
})
