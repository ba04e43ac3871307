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
