import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {openStore} from './open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
afterAll(() => rmSync(folder, {recursive: true}))
const store = openStore(folder)
const filesIn = () =>
  readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())

test('what was put is there again, lists of places and missing values too', () => {
  const value = {
    text: '到2025年',
    origin: Uint32Array.of(0, 1, 3),
    year: undefined,
    none: null,
    twice: [{}, {}]
  }
  store.put('abcd', value)
  expect(store.has('abcd')).toBe(true)
  expect(store.get('abcd')).toEqual(value)
  expect(filesIn().map(({name}) => name)).toEqual(['abcd'])
})

test('near miss: what was never put, and what was dropped', () => {
  expect([store.has('abce'), store.get('abce')]).toEqual([false, undefined])
  store.put('abce', 1)
  store.drop('abce')
  expect([store.has('abce'), store.get('abce')]).toEqual([false, undefined])
})

test.each(['', '不是压缩的数据'])('a file that is damaged (%j) counts as none', (bytes) => {
  store.put('ffff', {policy: 1})
  writeFileSync(join(folder, 'ff', 'ffff'), bytes)
  expect(store.get('ffff')).toBeUndefined()
})

test('where it cannot write it says so and leaves no draft', () => {
  writeFileSync(join(folder, 'ee'), '')
  expect(() => store.put('eeee', 1)).toThrow(/EEXIST|ENOTDIR/)
  expect(filesIn().some(({name}) => /\.\d+-/.test(name))).toBe(false)
})

test('what a killed writer left is swept away; near miss: a value on its way now, and one that is there', () => {
  const {pid: gone} = spawnSync(process.execPath, ['--version'])
  store.put('dddd', 1)
  for (const pid of [gone, process.pid]) writeFileSync(join(folder, 'dd', `dddd.${pid}-1-0`), '写了一半')
  store.sweep()
  expect(readdirSync(join(folder, 'dd'))).toEqual(['dddd', `dddd.${process.pid}-1-0`])
  rmSync(join(folder, 'dd'), {recursive: true})
})

test('near miss: nothing was ever kept', () => {
  expect(() => openStore(join(folder, 'none')).sweep()).not.toThrow()
})
