import {expect, test} from 'vitest'
import {createEngine} from '../engine.ts'
import {packRecord, type SearchRecord, unpackRecord} from '../index/index-format.ts'
import {createMemoryStore} from '../index/memory-store.ts'
import {sampleIndex, sampleVocabulary} from '../samples.ts'

/** The texts in the order they are found in; each a heading and its words. */
async function ranked(query: string, ...texts: [title: string, text: string][]): Promise<string[]> {
  const sample = unpackRecord(sampleIndex.records[1]!)
  const records = texts.map(([title, text]): SearchRecord => ({...sample, title, text}))
  const index = {...sampleIndex, synonyms: [['电商', '电子商务']], records: records.map(packRecord)}
  const engine = createEngine(createMemoryStore(index, async () => sampleVocabulary))
  const {hits} = await engine.search({query, filters: {}, sort: 'relevance', synonyms: true, limit: 9})
  return hits.map(({record}) => `${record.title}|${record.text}`)
}

/** Each pair: the first beats the second, in whichever order they stand. */
test.each<[why: string, query: string, better: [string, string], worse: [string, string]]>([
  ['the phrase', '出口 补贴', ['', '给予出口补贴'], ['出口', '给予补贴']],
  ['the phrase over a stop', '出口 补贴', ['', '稳定出口，补贴企业'], ['', '稳定出口，给予补贴']],
  ['the heading', '电商', ['发展电商', '给予支持'], ['发展产业', '支持电商']],
  ['the word as typed', '电商', ['', '发展电商'], ['发展电子商务', '电子商务、电子商务']],
  ['the number of places', '电商', ['', '电商、电商'], ['', '电商、发展']],
  ['the length', '电商', ['', '电商'], ['', `电商${'、发展'.repeat(100)}`]],
  ['nearness', '出口 补贴', ['', '对出口给予补贴'], ['', '出口很多，另外对创新的企业给予补贴']],
  ['the rarer word', '出口 补贴', ['', '补贴、补贴，和出口'], ['', '出口、出口，和补贴']]
])('%s counts', async (why, query, better, worse) => {
  const others = why === 'the rarer word' ? Array.from({length: 9}, (): [string, string] => ['', '出口']) : []
  const expected = [better, worse].map(([title, text]) => `${title}|${text}`)
  expect(await ranked(query, better, worse, ...others)).toEqual(expected)
  expect(await ranked(query, worse, better, ...others)).toEqual(expected)
})
