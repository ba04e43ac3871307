import {expect, test} from 'vitest'
import {keyTerms} from './keyness.ts'

const times = (word: string, count: number) => Array.from({length: count}, () => word)

test('a word of one document tells it from the others', () => {
  const one = [...times('镍钴', 9), ...times('发展', 60), ...times('外贸', 31)]
  const other = [...times('枸杞', 8), ...times('发展', 62), ...times('外贸', 30)]
  const terms = keyTerms(
    [
      {id: 'one', words: one},
      {id: 'other', words: other}
    ],
    5
  )
  expect(terms.get('one')!.map(({word, count}) => [word, count])).toEqual([])
  const larger = keyTerms(
    [
      {id: 'one', words: [...one, ...times('镍钴', 9)]},
      {id: 'other', words: other}
    ],
    5
  )
  expect(larger.get('one')!.map(({word, count, elsewhere}) => [word, count, elsewhere])).toEqual([
    ['镍钴', 18, 0]
  ])
})

test('near miss: what all use alike, what is rare, and a document that stands alone tell nothing', () => {
  const words = [...times('发展', 60), ...times('镍钴', 2)]
  expect(
    keyTerms(
      [
        {id: 'one', words},
        {id: 'other', words}
      ],
      5
    ).get('one')
  ).toEqual([])
  expect(keyTerms([{id: 'one', words: times('镍钴', 50)}], 5).get('one')).toEqual([])
})

test('G² as worked by hand: 20 of 100 here, 5 of 100 there', () => {
  const here = [...times('外资', 20), ...times('发展', 80)]
  const there = [...times('外资', 5), ...times('发展', 95)]
  const [term] = keyTerms(
    [
      {id: 'one', words: [...here, ...here]},
      {id: 'two', words: [...there, ...there]}
    ],
    1
  ).get('one')!
  // 2 · (40 · ln(40 / 25) + 10 · ln(10 / 25)), both sides of 200 words
  expect(term!.keyness).toBeCloseTo(2 * (40 * Math.log(1.6) + 10 * Math.log(0.4)))
})
