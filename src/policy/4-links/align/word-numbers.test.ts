import {expect, test} from 'vitest'
import {WordCounts} from './word-counts.ts'
import {toPair, WordNumbers} from './word-numbers.ts'

test('a pair has the number it was given first, however many come after it', () => {
  const numbers = new WordNumbers()
  const pairs = Array.from({length: 20_000}, (_, at) =>
    toPair(0x4e00 + (at % 150), 0x4e00 + Math.floor(at / 150))
  )
  expect(pairs.map((pair) => numbers.add(pair))).toEqual(pairs.map((_, at) => at))
  expect(numbers.add(pairs[7]!)).toBe(7)
  expect(pairs.every((pair, at) => numbers.add(pair) === at)).toBe(true)
  expect(numbers.size).toBe(20_000)
})

test('near miss: the same characters the other way round are another pair, and names are no pairs', () => {
  const numbers = new WordNumbers()
  expect(numbers.add(toPair(0x7701, 0x5e02))).toBe(0)
  expect(numbers.add(toPair(0x5e02, 0x7701))).toBe(1)
  expect([numbers.addName('means 券'), numbers.addName('topic 外贸'), numbers.addName('means 券')]).toEqual([
    2, 3, 2
  ])
})

test('words are counted in the order they are met, and each text anew', () => {
  const counts = new WordCounts()
  for (const [word, by] of [
    [9000, 1],
    [3, 2],
    [9000, 2]
  ] as const)
    counts.add(word, by)
  const {words, counts: found} = counts.take()
  expect([[...words], [...found]]).toEqual(
    [
      [9000, 3],
      [3, 2]
    ].map((_, at) =>
      [
        [9000, 3],
        [3, 2]
      ].map((pair) => pair[at])
    )
  )
  counts.add(3, 1)
  expect([...counts.take().counts]).toEqual([1])
})
