import {expect, test} from 'vitest'
import {findCommonRuns} from './common-runs.ts'

const show = (a: string, b: string, least: number) =>
  findCommonRuns(a, b, least).map((run) => a.slice(run.a, run.a + run.length))

test('the longest run first, then what is left and right of it, in order', () => {
  expect(show('给我省开放型经济发展', '给我市外向型产业发展', 1)).toEqual(['给我', '型', '发展'])
  expect(show('给我省开放型经济发展', '给我市外向型产业发展', 2)).toEqual(['给我', '发展'])
})

test('near miss: equal words in another order are not both common', () => {
  expect(show('修路架桥', '架桥修路', 2)).toEqual(['修路'])
})

test('nothing in common', () => {
  expect(show('', '修路', 1)).toEqual([])
})
