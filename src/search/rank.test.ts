import {expect, test} from 'vitest'
import type {Entry} from './entries.ts'
import {findHits} from './find-hits.ts'
import {fold} from './fold.ts'
import {parseQuery} from './query.ts'
import {score} from './rank.ts'
import {toSynonymGroups, toVariants} from './synonyms.ts'

const groups = toSynonymGroups([['电商', '电子商务']])

function rank(query: string, ...texts: [title: string, text: string][]): number[] {
  const entries = texts.map(
    ([title, text]) => ({title: fold(title), text: fold(text), units: '', context: ''}) as Entry
  )
  const parsed = parseQuery(query)
  const wanted = parsed.words.map((word) => ({word, variants: toVariants(word, groups)}))
  const hits = findHits(entries, wanted, [])
  return hits.map((hit) => score(hit, wanted))
}

/** Each pair: the first beats the second. */
test.each<[why: string, query: string, better: [string, string], worse: [string, string]]>([
  ['the phrase', '出口 补贴', ['', '给予出口补贴'], ['出口', '给予补贴']],
  ['the heading', '电商', ['发展电商', '给予支持'], ['发展产业', '支持电商']],
  ['the word as typed', '电商', ['', '发展电商'], ['发展电子商务', '电子商务、电子商务']],
  ['the number of places', '电商', ['', '电商、电商'], ['', '电商']],
  ['nearness', '出口 补贴', ['', '对出口给予补贴'], ['', '出口很多，另外对创新的企业给予补贴']]
])('%s counts', (_, query, better, worse) => {
  const [one, other] = rank(query, better, worse)
  expect(one).toBeGreaterThan(other!)
})
