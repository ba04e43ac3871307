import {expect, test} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {learnTraditional} from '../text/learn-traditional.ts'
import {parseQuery} from './query.ts'
import {toSynonyms, toVariants} from './synonyms.ts'

await learnTraditional()

const groups = toSynonyms([
  ['跨境电商', '跨境电子商务'],
  ['外贸', '对外贸易'],
  ['RCEP', '区域全面经济伙伴关系协定']
])
const labels = (typed: string) => toVariants(parseQuery(typed).words[0]!, groups).map(({label}) => label)

test.each([
  ['跨境电商', ['跨境电商', '跨境电子商务']],
  ['跨境電商企业', ['跨境電商企业', '跨境电子商务企业']],
  ['rcep', ['rcep', '区域全面经济伙伴关系协定']],
  // The longest wording is exchanged: 对外贸易 is not 对[外贸]易.
  ['对外贸易', ['对外贸易', '外贸']]
])('%s may also be written so', (typed, wordings) => {
  expect(labels(typed)).toEqual(wordings)
})

test('words of no group and words in quotation marks are looked for as they are', () => {
  expect(labels('口岸')).toEqual(['口岸'])
  expect(labels('“跨境电商”')).toEqual(['跨境电商'])
})

test('no word of the lexicon stands in two groups', () => {
  const words = readLexicon('content').lexicon.synonyms.flat()
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([])
})
