import {expect, test} from 'vitest'
import {isOwnScope} from './scope.ts'

test.each([
  ['全市', 'city'],
  ['我市', 'city'],
  ['全州', 'city'],
  ['全省', 'province'],
  ['全区', 'province'],
  ['全国', 'national'],
  [null, 'city']
] as const)('%s is the own of a document of a %s', (scope, level) => {
  expect(isOwnScope(scope, {level})).toBe(true)
})

test.each([
  ['全国', 'city'],
  ['全省', 'city'],
  ['全区', 'city'],
  ['世界', 'national'],
  ['全市', 'province']
] as const)('near miss: %s is not', (scope, level) => {
  expect(isOwnScope(scope, {level})).toBe(false)
})

test('without a region only what is wider than any is known to be another', () => {
  expect(['全市', '全省', '全国'].map((scope) => isOwnScope(scope, null))).toEqual([true, true, false])
})
