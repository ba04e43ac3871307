import {expect, test} from 'vitest'
import {readFuzzArguments} from './read-fuzz-arguments.ts'

const known = ['one-holds', 'another-holds']
const read = (...words: string[]) => readFuzzArguments(words, known, () => 7)

test('nothing said: everything, a million times, from where the clock stands', () => {
  expect(read()).toEqual({names: known, runs: 1_000_000, seed: 7})
})

test('names, runs and seed', () => {
  expect(read('another-holds', '--runs', '300', '--seed=0')).toEqual({
    names: ['another-holds'],
    runs: 300,
    seed: 0
  })
})

test('a name that is not there is told with those that are', () => {
  expect(() => read('third-holds')).toThrow('没有“third-holds”，有：\none-holds\nanother-holds')
})

test.each([
  ['--runs', '0'],
  ['--runs=1e6'],
  ['--seed', '-1'],
  ['--seed=甲'],
  ['--fast'],
  ['--seed', '4294967296']
])('%s %s is not understood, and how to ask is told', (...words) => {
  expect(() => read(...words)).toThrow('用法：npm run fuzz')
})
