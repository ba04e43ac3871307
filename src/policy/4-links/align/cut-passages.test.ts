import {expect, test} from 'vitest'
import type {Match} from '../links.ts'
import {type Cut, cutPassages} from './cut-passages.ts'

const measures = [
  {start: 0, end: 10},
  {start: 10, end: 20},
  {start: 30, end: 40}
]

function match(start: number, end: number): Match {
  return {a: {start: start + 100, end: end + 100}, b: {start, end}}
}

function passage(similarity: number, pieces: Match[], parts: Match[] = []): Cut {
  return {similarity, parts, pieces}
}

/** The similarities of what each measure is given. */
function touching(passages: Cut[], side: 'a' | 'b' = 'b'): number[][] {
  const cuts = cutPassages(passages, side, measures)
  return measures.map((measure) => (cuts.get(measure) ?? []).map(({similarity}) => similarity))
}

test('a piece goes to every measure it touches', () => {
  expect(touching([passage(0.9, [match(8, 12)])])).toEqual([[0.9], [0.9], []])
  expect(touching([passage(0.9, [match(0, 50)])])).toEqual([[0.9], [0.9], [0.9]])
})

test('near miss: a piece that ends where a measure begins, or lies between measures', () => {
  expect(touching([passage(0.9, [match(0, 10)])])).toEqual([[0.9], [], []])
  expect(touching([passage(0.9, [match(20, 30)])])).toEqual([[], [], []])
})

test('a measure is given no piece of the passage but its own', () => {
  const [one, other] = [match(2, 6), match(32, 36)]
  const cuts = cutPassages([passage(0.9, [one, other], [other])], 'b', measures)
  expect(cuts.get(measures[0]!)).toEqual([passage(0.9, [one])])
  expect(cuts.get(measures[2]!)).toEqual([passage(0.9, [other]), passage(0.9, [], [other])])
})

test('passages keep their order', () => {
  const passages = [
    passage(0.9, [match(34, 38)]),
    passage(0.7, [match(31, 33)]),
    passage(0.8, [match(1, 33)])
  ]
  expect(touching(passages)).toEqual([[0.8], [0.8], [0.9, 0.7, 0.8]])
})

test('near miss: the other side lies elsewhere', () => {
  expect(touching([passage(0.9, [match(8, 12)])], 'a')).toEqual([[], [], []])
})

test('a thousand pieces do not walk a thousand measures each', () => {
  let looks = 0
  const many = Array.from({length: 1000}, (_, place) => ({
    start: place * 10,
    get end() {
      looks++
      return place * 10 + 10
    }
  }))
  const pieces = many.map(({start}) => match(start + 2, start + 8))
  expect(cutPassages([passage(0.9, pieces)], 'b', many).size).toBe(1000)
  expect(looks).toBeLessThan(20 * pieces.length)
})
