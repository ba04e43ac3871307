import {expect, test} from 'vitest'
import {WordSharer} from './shared-words.ts'

const weightOf = (word: number) => word / 10

test('runs both have are as long as they can be, in the order of the lower measure', () => {
  const sharer = new WordSharer(10)
  const a = Uint32Array.from([0, 1, 2, 3, 0, 4, 5])
  const b = Uint32Array.from([0, 4, 5, 0, 9, 1, 2, 3])
  expect(sharer.share(a, b, weightOf)).toEqual([
    {a: 4, b: 0, length: 3, weight: 0.7},
    {a: 0, b: 4, length: 4, weight: expect.closeTo(0.3)}
  ])
})

test('near miss: what the measures before had is forgotten, and words without weight are none', () => {
  const sharer = new WordSharer(10)
  sharer.share(Uint32Array.from([0, 1, 2]), Uint32Array.from([0, 1, 2]), weightOf)
  expect(sharer.share(Uint32Array.from([0, 3]), Uint32Array.from([0, 1, 2]), weightOf)).toEqual([])
  expect(sharer.share(Uint32Array.from([0, 1]), Uint32Array.from([0, 1]), weightOf)).toEqual([])
})

test('a word that stands everywhere is looked up at its first places only', () => {
  const everywhere = Uint32Array.from({length: 4000}, (_, at) => (at % 2 === 1 ? 2 : 0))
  const shared = new WordSharer(10).share(everywhere, Uint32Array.from([0, 2]), weightOf)
  expect(shared.map(({a}) => a)).toEqual([0, 2, 4, 6, 8, 10, 12, 14])
})
