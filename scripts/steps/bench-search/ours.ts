/**
 * Our engine behind the same door. `first` gives the first ten places and how many there are; `whole` does
 * what the page does as well: facets, marks and excerpts of the first ten.
 */
import {createEngine} from '../../../src/search/engine.ts'
import {createMemoryStore} from '../../../src/search/index/memory-store.ts'
import {toExcerpt} from '../../../src/search/show/excerpt.ts'
import type {Collection, Vocabulary} from './collection.ts'
import {toSearchIndex} from './site-index.ts'

export interface Ours {
  first(query: string): Promise<{places: number[]; count: number}>
  whole(query: string): Promise<unknown>
}

const limit = 10

export function buildOurs(collection: Collection, words: Vocabulary): Ours {
  const {index, names, places} = toSearchIndex(collection, words)
  const engine = createEngine(createMemoryStore(index, async () => names))
  return {
    async first(query) {
      const {matches} = await engine.find(query, true)
      const order = engine.first(matches, 'relevance', limit)
      return {
        places: Array.from(order, (place) => places[matches.records[place]!]!),
        count: matches.records.length
      }
    },
    async whole(query) {
      const answer = await engine.search({query, filters: {}, sort: 'relevance', synonyms: true, limit})
      return {...answer, hits: answer.hits.map(({record, text}) => toExcerpt(record.text, text))}
    }
  }
}
