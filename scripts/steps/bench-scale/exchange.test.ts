import {expect, test} from 'vitest'
import {seeded} from '../bench-search/random.ts'
import {exponent} from './report.ts'
import {shortName} from './template.ts'
import {commonWords, toExchange, toVocabulary} from './vocabulary.ts'

const letters = Array.from('山水田林湖草沙冰天地')
const words = letters.flatMap((one) => letters.map((other) => one + other))
const vocabulary = toVocabulary([new Set([...words, '森林公园'])], (word) => word === '山水')

test('each word stands for one other of its length; those that are kept stand for none', () => {
  const exchange = toExchange(vocabulary, seeded(1))
  const exchanged = vocabulary.words.map((_, number) => exchange(number))
  expect(exchanged.toSorted()).toEqual(vocabulary.words)
  expect(exchanged).not.toEqual(vocabulary.words)
  expect(vocabulary.words).not.toContain('山水')
})

test('near miss: where a length has few words they would be known again, and stay', () => {
  expect(vocabulary.numbers.has('森林公园')).toBe(false)
})

test('another document exchanges otherwise', () => {
  const [one, other] = [1, 2].map((seed) => toExchange(vocabulary, seeded(seed)))
  expect(vocabulary.words.filter((_, at) => one!(at) === other!(at)).length).toBeLessThan(20)
})

test('a word of one document alone is never common', () => {
  expect(commonWords([new Set(['甲', '乙']), new Set(['乙'])], 0.1)).toEqual(new Set(['乙']))
})

test('a name without its level, where a name is left', () => {
  expect(['甘肃省', '内蒙古自治区', '临夏回族自治州', '滨县'].map(shortName)).toEqual([
    '甘肃',
    '内蒙古',
    '临夏回族',
    '滨县'
  ])
})

test('ten times the time for ten times the documents is 1, a hundred times is 2', () => {
  const at = (size: number, core: number) => ({size, cost: {core}})
  expect(exponent(at(100, 1), at(1000, 10))).toBeCloseTo(1)
  expect(exponent(at(100, 1), at(1000, 100))).toBeCloseTo(2)
})
