import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {PlainError} from '../report-failure.ts'
import {joinParts} from './join-parts.ts'
import {layPart, makeFolder} from './part.samples.ts'
import {sumFiles} from './sum-files.ts'

function twoParts() {
  const folder = makeFolder()
  const fresh = join(folder, 'fresh')
  mkdirSync(fresh)
  const parts = [
    layPart(
      join(folder, '1'),
      {shard: 1, of: 2},
      {'index.html': '首页', '_astro/page.css': 'p {}', '.well-known/a': ''}
    ),
    layPart(join(folder, '2'), {shard: 2, of: 2}, {'topics/物流/index.html': '', '_astro/page.css': 'p {}'})
  ]
  return {parts, fresh, inPart: (shard: number, path: string) => join(folder, String(shard), 'site', path)}
}

test('every file of every part is there once, byte for byte', () => {
  const {parts, fresh} = twoParts()
  joinParts(parts, fresh)
  expect(sumFiles(fresh).map(({path}) => path)).toEqual([
    '.well-known/a',
    '_astro/page.css',
    'index.html',
    'topics/物流/index.html'
  ])
  expect(readFileSync(join(fresh, 'index.html'), 'utf8')).toBe('首页')
})

test('a file that was changed, cut off or taken out is told, in any part', () => {
  const {parts, fresh, inPart} = twoParts()
  writeFileSync(inPart(1, 'index.html'), '首')
  writeFileSync(inPart(2, '_astro/page.css'), 'q {}')
  rmSync(inPart(2, 'topics'), {recursive: true})
  const lines = [
    '有的文件与建好时不一样，请重建或重新拷贝它所在的那一份：',
    `改动或损坏：${inPart(1, 'index.html')}`,
    `改动或损坏：${inPart(2, '_astro/page.css')}`,
    `少了：${inPart(2, 'topics/物流/index.html')}`
  ]
  expect(() => joinParts(parts, fresh)).toThrow(new PlainError(lines.join('\n  ')))
})

test('of many the first are told, and how many there are', () => {
  const folder = makeFolder()
  const files = Object.fromEntries(Array.from({length: 9}, (_, place) => [`${place}.txt`, 'a']))
  const part = layPart(join(folder, '1'), {shard: 1, of: 1}, files)
  rmSync(join(folder, '1/site'), {recursive: true})
  expect(() => joinParts([part], join(folder, 'fresh'))).toThrow(/4\.txt\n {2}……共 9 个文件$/)
})

test('near miss: a file the part does not name is no fault, and not published', () => {
  const {parts, fresh, inPart} = twoParts()
  writeFileSync(inPart(1, 'note.txt'), '')
  joinParts(parts, fresh)
  expect(sumFiles(fresh).map(({path}) => path)).not.toContain('note.txt')
})
