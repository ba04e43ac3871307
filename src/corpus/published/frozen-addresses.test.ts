import {expect, test} from 'vitest'
import {addFrozen, readFrozen} from './frozen-addresses.ts'

const first = addFrozen('', '20260101-aa', ['/b/', '/a/', '/b/'])
const second = addFrozen(first, '20270101-bb', ['/a/', '/c/#sec_1'])
const blocksOf = (source: string) => {
  const read = readFrozen(source)
  return 'blocks' in read ? read.blocks.map(({release, addresses}) => [release, ...addresses]) : read
}

test('each release adds what is new, sorted, and leaves what was there as it is', () => {
  expect(second.startsWith(first)).toBe(true)
  expect(blocksOf(second)).toEqual([
    ['20260101-aa', '/a/', '/b/'],
    ['20270101-bb', '/c/#sec_1']
  ])
})

test('a release without new addresses has its block all the same', () => {
  expect(blocksOf(addFrozen(first, '20270101-bb', ['/a/']))).toEqual([
    ['20260101-aa', '/a/', '/b/'],
    ['20270101-bb']
  ])
})

test('no list promises nothing', () => {
  expect(readFrozen('')).toEqual({blocks: []})
})

test('line ends of another system change nothing', () => {
  expect(blocksOf(second.replaceAll('\n', '\r\n'))).toEqual(blocksOf(second))
  expect(addFrozen(first.replaceAll('\n', '\r\n'), '20270101-bb', ['/a/', '/c/#sec_1'])).toBe(second)
})

test.each([
  ['taken out', (text: string) => text.replace('/a/\n', '')],
  ['changed', (text: string) => text.replace('/a/', '/z/')],
  ['put in', (text: string) => text.replace('/a/\n', '/a/\n/aa/\n')],
  ['moved', (text: string) => text.replace('/a/\n/b/', '/b/\n/a/')]
])('a line that was %s breaks the sum below it', (_, edit) => {
  expect(readFrozen(edit(second))).toEqual({
    line: expect.any(Number),
    reason: expect.stringContaining('有改动')
  })
})

test('a changed sum breaks the chain at the next one', () => {
  const [sum] = first.match(/[0-9a-f]{64}/)!
  expect(readFrozen(second.replace(sum!, sum!.replaceAll(/./g, '0')))).toMatchObject({line: 5})
})

test.each([
  ['an address below the last sum', `${first}/new/\n`, '由 npm run release 追加'],
  ['a block that is not closed', first.replace(/# sha256 .*\n/, ''), '没有校验值'],
  ['a block that begins inside another', first.replace(/# sha256 .*/, '# 20270101-bb'), '没有校验值'],
  ['a line that is no address', first.replace('/b/', 'b'), '“/”开头']
])('%s is told with its line', (_, text, reason) => {
  expect(readFrozen(text)).toEqual({line: expect.any(Number), reason: expect.stringContaining(reason)})
})
