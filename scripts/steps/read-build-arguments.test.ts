import {expect, test} from 'vitest'
import {readBuildArguments} from './read-build-arguments.ts'

test('without a word the whole site is built', () => {
  expect(readBuildArguments([])).toEqual({shard: null, goesOn: false})
})

test('a part is asked for in either spelling', () => {
  const shard = {shard: 3, of: 8}
  expect(readBuildArguments(['--shard', '3/8'])).toEqual({shard, goesOn: false})
  expect(readBuildArguments(['--shard=3/8'])).toEqual({shard, goesOn: false})
})

test('to go on without what cannot be read is asked for', () => {
  expect(readBuildArguments(['--keep-going'])).toEqual({shard: null, goesOn: true})
})

test.each([
  [['--shard', '9/8'], '--shard 9/8：共 8 份，没有第 9 份'],
  [['--shard', 'x'], '--shard x：应为“第几份/共几份”'],
  [['--shard='], '--shard ：应为“第几份/共几份”'],
  [['--shard'], '--shard 不认识，或写得不对。用法：npm run build'],
  [['--shared', '3/8'], '--shared 不认识，或写得不对。用法：npm run build'],
  [['3/8'], '3/8 不认识，或写得不对。用法：npm run build']
])('%j is told how it is asked', (words, said) => {
  expect(() => readBuildArguments(words)).toThrow(said)
})
