import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {layPart, makeFolder} from './part.samples.ts'
import {readParts} from './read-parts.ts'

test('a folder is a part or holds several; what else lies in it is left alone', () => {
  const folder = makeFolder()
  const first = layPart(join(folder, 'all/1-of-3'), {shard: 1, of: 3}, {'a.txt': 'a'})
  const second = layPart(join(folder, 'all/2-of-3'), {shard: 2, of: 3}, {'b.txt': 'b'})
  const third = layPart(join(folder, 'elsewhere'), {shard: 3, of: 3}, {'c/d.txt': 'c'})
  mkdirSync(join(folder, 'all/notes'))
  expect(readParts([join(folder, 'all'), third.folder])).toEqual([first, second, third])
})

test('a folder that is not there, or holds no part, is told with what to do', () => {
  const folder = makeFolder()
  expect(() => readParts([join(folder, 'x')])).toThrow(
    `没有文件夹 ${join(folder, 'x')}。先逐份 npm run build`
  )
  expect(() => readParts([folder])).toThrow(`${folder} 里没有网站的一份（应有 part.json）`)
})

test.each(['', '{', '{"format": 1}'])(
  'what a part says of itself is told where it is cut off: %j',
  (words) => {
    const {folder} = layPart(join(makeFolder(), '1'), {shard: 1, of: 1}, {})
    writeFileSync(join(folder, 'part.json'), words)
    expect(() => readParts([folder])).toThrow(/part\.json 读不出来：.*请重建这一份/)
  }
)

test.each(['../dist/index.html', '/etc/x', 'a/../../x', 'a//b', './a', 'a\\..\\b', 'C:/x', 'a/..'])(
  'a part that would write outside of the site is refused: %s',
  (path) => {
    const files = [{path, bytes: 1, sha256: '0'.repeat(64)}]
    const {folder} = layPart(join(makeFolder(), '1'), {shard: 1, of: 1, files}, {})
    expect(() => readParts([folder])).toThrow('读不出来')
  }
)

test('near miss: dots and Chinese within a name are no way out', () => {
  const {folder, part} = layPart(join(makeFolder(), '1'), {shard: 1, of: 1}, {})
  const files = [{path: '.well-known/物流..a/..b', bytes: 0, sha256: '0'.repeat(64)}]
  layPart(folder, {...part, files}, {})
  expect(readParts([folder])[0]!.part.files).toEqual(files)
})
