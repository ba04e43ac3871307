import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, onTestFinished, test} from 'vitest'
import {writeTogether} from './write-together.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cemai-write-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
})
const at = (name: string) => join(folder, name)

test('new files and changed ones stand in their places, and nothing beside them', () => {
  writeFileSync(at('list.txt'), 'before')
  writeTogether([
    {file: at('new/deep/data.zip'), content: Buffer.from('zip')},
    {file: at('list.txt'), content: 'after'}
  ])
  expect(readFileSync(at('list.txt'), 'utf8')).toBe('after')
  expect(readFileSync(at('new/deep/data.zip'), 'utf8')).toBe('zip')
  expect(readdirSync(folder).sort()).toEqual(['list.txt', 'new'])
})

test('where one cannot be put into its place, all are as they were', () => {
  writeFileSync(at('list.txt'), 'before')
  mkdirSync(at('taken/inside'), {recursive: true})
  const files = ['new/data.zip', 'list.txt', 'taken'].map((name) => ({file: at(name), content: 'after'}))
  mkdirSync(at('taken.last'))
  writeFileSync(at('taken.last/in-the-way'), '')
  expect(() => writeTogether(files)).toThrow()
  expect(readFileSync(at('list.txt'), 'utf8')).toBe('before')
  expect(existsSync(at('new'))).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['list.txt', 'taken', 'taken.last'])
})
