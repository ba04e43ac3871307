/**
 * Our engine behind the same door. `first` gives the first ten places and how many there are; `whole` does
 * what the page does as well: facets, marks and excerpts of the first ten.
 */
import {createEngine} from '../../../src/search/engine.ts'
import {toExcerpt} from '../../../src/search/excerpt.ts'
import type {Collection, Vocabulary} from './collection.ts'
import {toSearchIndex} from './site-index.ts'

export interface Ours {
  first(query: string): Promise<{places: number[]; count: number}>
  whole(query: string): Promise<unknown>
}

export function buildOurs(collection: Collection, words: Vocabulary): Ours {
  const engine = createEngine(toSearchIndex(collection, words))
  const places = new Map(collection.records.map((record, place) => [keyOf(record), place]))
  const ask = (query: string) => engine.search({query, filters: {}, sort: 'relevance', synonyms: true})
  return {
    async first(query) {
      const {hits, total} = await ask(query)
      return {places: hits.slice(0, 10).map(({entry}) => places.get(keyOf(entry.record))!), count: total}
    },
    async whole(query) {
      const {hits, ...rest} = await ask(query)
      return {...rest, hits: hits.slice(0, 10).map((hit) => toExcerpt(hit.entry.record.text, hit.text))}
    }
  }
}

function keyOf({document, address}: {document: number; address: string}): string {
  return `${document}#${address}`
}
