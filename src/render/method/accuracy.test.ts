import {expect, test} from 'vitest'
import type {Score} from '../../accuracy/score.ts'
import {outOfHundred, scoreIn, toAccuracyGroups} from './accuracy.ts'

const score = (name: Score['name'], expected: number, found: number, right: number): Score => ({
  name,
  expected,
  found,
  right
})
const measured = new Map([
  ['own', [score('figure', 10, 8, 8), score('figure-whole', 8, 8, 6)]],
  ['own--other', [score('counterpart', 4, 4, 2)]],
  ['other', [score('heading', 5, 5, 5)]]
])

test('published documents and others are told apart; a pair is no document', () => {
  const groups = toAccuracyGroups(measured, new Set(['own']))
  expect(groups.map(({isPublished, documents, labels}) => [isPublished, documents, labels])).toEqual([
    [true, 1, 10],
    [false, 1, 9]
  ])
  expect(scoreIn(groups[0]!, 'figure')).toMatchObject({precision: 1, recall: 0.8})
  expect(scoreIn(groups[0]!, 'duty'), 'nobody labelled it').toBe(null)
  expect([groups[0]!.scored.get('figure'), groups[1]!.scored.get('figure')]).toEqual([1, undefined])
  expect(toAccuracyGroups(new Map(), new Set())).toEqual([])
})

test('out of a hundred, all means all', () => {
  expect([1, 0.9996, 0.952, 0.001, 0].map(outOfHundred)).toEqual([100, 99, 95, 1, 0])
})
