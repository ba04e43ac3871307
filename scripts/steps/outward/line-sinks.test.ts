import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {makeFile, makeFolder} from './line-sinks.ts'

const place = mkdtempSync(join(tmpdir(), 'cemai-sinks-'))
afterAll(() => rmSync(place, {recursive: true}))
const at = (name: string) => join(place, name)

test('a folder has every line of every file', async () => {
  const many = Array.from({length: 3000}, (_, index) => `${index} ${'口岸'.repeat(300)}\n`)
  await makeFolder(at('whole'), async (sinkOf) => {
    for (const line of many) {
      await sinkOf('one').write(line)
      await sinkOf('two').write(line)
    }
  })
  expect(readdirSync(at('whole')).sort()).toEqual(['one', 'two'])
  expect(readFileSync(at('whole/two'), 'utf8')).toBe(many.join(''))
})

test('an empty folder is taken, a full one and a file are not', async () => {
  mkdirSync(at('empty'))
  await makeFolder(at('empty'), async (sinkOf) => void sinkOf('one').write('a\n'))
  expect(readdirSync(at('empty'))).toEqual(['one'])
  writeFileSync(at('file'), '')
  await expect(makeFolder(at('empty'), async () => {})).rejects.toThrow('里面已有内容')
  await expect(makeFolder(at('file'), async () => {})).rejects.toThrow('应为文件夹')
})

test('where something fails on the way there is no folder, and nothing beside it', async () => {
  const before = readdirSync(place)
  const failing = makeFolder(at('half'), async (sinkOf) => {
    await sinkOf('one').write('甲'.repeat(2_000_000))
    throw new Error('断了')
  })
  await expect(failing).rejects.toThrow('断了')
  expect(readdirSync(place)).toEqual(before)
})

test('a file is replaced whole, or stays as it was', () => {
  makeFile(at('links/reuse.jsonl'), ['a\n', 'b\n'])
  makeFile(at('links/reuse.jsonl'), ['c\n'])
  expect(readFileSync(at('links/reuse.jsonl'), 'utf8')).toBe('c\n')
  function* breaking() {
    yield 'd\n'
    throw new Error('断了')
  }
  expect(() => makeFile(at('links/reuse.jsonl'), breaking())).toThrow('断了')
  expect(readdirSync(at('links'))).toEqual(['reuse.jsonl'])
  expect(readFileSync(at('links/reuse.jsonl'), 'utf8')).toBe('c\n')
  expect(() => makeFile(at('other/one'), breaking())).toThrow('断了')
  expect(existsSync(at('other'))).toBe(false)
})
