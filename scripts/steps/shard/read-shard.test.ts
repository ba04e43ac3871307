import {expect, test} from 'vitest'
import {readShard} from './read-shard.ts'

test.each([
  ['3/8', {shard: 3, of: 8}],
  ['1/1', {shard: 1, of: 1}],
  ['34/34', {shard: 34, of: 34}]
])('%s is read', (word, shard) => {
  expect(readShard(word)).toEqual(shard)
})

test.each([
  'x',
  '',
  '3',
  '3/',
  '/8',
  '0/8',
  '3/0',
  '-1/8',
  '3/8/2',
  '1.5/8',
  '03/8',
  ' 3/8',
  '3/80000',
  '３/８'
])('--shard %s is told how it is said', (word) => {
  expect(() => readShard(word)).toThrow(`--shard ${word}：应为“第几份/共几份”`)
})

test('a part beyond the last one is told', () => {
  expect(() => readShard('9/8')).toThrow('--shard 9/8：共 8 份，没有第 9 份')
})
