import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {toText} from '../../1-text/text.ts'
import {findReuse} from '../reuse.ts'
import {lexicon} from '../samples.ts'
import {countShared, countSharedEach} from './count-shared.ts'

const text = toText('护好古桥，\n　　修旧如旧。')
const match = (start: number, end: number) => ({a: {start: 0, end: 0}, b: {start, end}})

test('characters without layout, whatever the order of the passages', () => {
  expect(countShared(text, [match(8, 13), match(0, 5)])).toBe(10)
  expect(countShared(text, [match(0, 13)])).toBe(10)
  expect(countShared(text, [])).toBe(0)
})

test('what two passages have in common counts once', () => {
  expect(countShared(text, [match(0, 4), match(2, 5), match(3, 4)])).toBe(5)
})

test('what two lists have in common counts with the one that begins first', () => {
  expect(countSharedEach(text, [[match(2, 5)], [match(0, 4), match(8, 9)], []])).toEqual([1, 5, 0])
})

test('a sixth of the Jinchang report stands in the Gansu plan', () => {
  const [plan, report] = ['gansu-2016', 'jinchang-report'].map((id) => ({
    id,
    text: toText(readFileSync(`content/documents/${id}.txt`, 'utf8'))
  }))
  const parts = findReuse([plan!, report!], lexicon).flatMap(({parts}) => parts)
  const shared = countShared(report!.text, parts)
  // The passages cover 846 places; a line break stands in one of them.
  expect(shared).toBe(845)
  expect(shared / report!.text.source.length).toBeCloseTo(0.1688, 4)
})
