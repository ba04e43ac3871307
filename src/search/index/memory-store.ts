/**
 * A small collection, indexed where it is searched: no file holds the index.
 */
import {type BigramIndex, buildBigramIndex} from './bigram-index.ts'
import {bigramKey, createBigramTable} from './bigram-table.ts'
import {toCatalogue, toRecordFacts, toRecordLists} from './catalogue.ts'
import {type SearchIndex, type SearchRecord, unpackRecord, type Vocabulary} from './index-format.ts'
import {type Depths, toLayout, toOutline} from './layout.ts'
import {findPhrase, type Lists, reach} from './phrase.ts'
import type {Dictionary, Store} from './store.ts'

/** `vocabulary` is asked for once, on the first need. */
export function createMemoryStore(index: SearchIndex, vocabulary: () => Promise<Vocabulary>): Store {
  const {records: packed, strips, ...collection} = index
  const records = packed.map(unpackRecord)
  const depths = depthsOf(records)
  const bigrams = indexRecords(records, index)
  const {extents, keys, starts} = bigrams
  const outline = toOutline(depths, extents)
  const facts = toRecordFacts(records)
  const lists = {
    units: toRecordLists(facts.units, index.units.length),
    topics: toRecordLists(facts.topics, index.topics.length)
  }
  const places = createPhraseSearch(bigrams)
  const characters = new Set(keys.map((key) => key >>> 16))
  let asked: Promise<Vocabulary> | undefined
  let dictionary: Dictionary | undefined
  return {
    catalogue: toCatalogue(collection, records.length, firstRecords(depths)),
    layout: toLayout(extents),
    outline: () => outline,
    places,
    hasCharacter: (unit) => characters.has(unit),
    facts: async () => facts,
    factsAtHand: () => facts,
    recordsOf: (list, place) => lists[list][place]!,
    dictionary: async () => (dictionary ??= {keys, counts: toCounts(starts)}),
    vocabulary: () => (asked ??= vocabulary()),
    read: async (wanted) =>
      Array.from(wanted, (place) => {
        const record = records[place]!
        return {record, path: toPath(records, place), strip: strips[record.document]!}
      })
  }
}

export function depthsOf(records: readonly SearchRecord[]): Depths {
  return Uint8Array.from(records, ({depth}) => depth)
}

/** How many lie between each start and the next. */
function toCounts(starts: Uint32Array): Uint32Array {
  return Uint32Array.from({length: starts.length - 1}, (_, at) => starts[at + 1]! - starts[at]!)
}

/** The first record of each document. */
export function firstRecords(depths: Depths): number[] {
  return [...depths.entries()].flatMap(([record, depth]) => (depth === 0 ? [record] : []))
}

/** The document itself is found by its region too. */
export function indexRecords(
  records: readonly SearchRecord[],
  {documents}: Pick<SearchIndex, 'documents'>
): BigramIndex {
  const indexed = records.map(({depth, document, title, text}) => {
    const region = depth === 0 && documents[document]!.region?.name
    return region ? {title, alias: region, text} : {title, text}
  })
  return buildBigramIndex(indexed, depthsOf(records))
}

/** Headings above, the outermost first; the document's title is not among them. */
export function toPath(records: readonly SearchRecord[], place: number): string[] {
  const path: string[] = []
  let {depth} = records[place]!
  for (let above = place - 1; depth > 1; above--) {
    const {depth: own, title, label} = records[above]!
    if (own >= depth) continue
    path.unshift(title || label)
    depth = own
  }
  return path
}

/** Rising places where a word begins; those of a single character are put together once. */
function createPhraseSearch({keys, starts, places}: BigramIndex): (word: string) => Uint32Array {
  const ranks = createBigramTable(keys.length)
  for (const key of keys) ranks.add(key)
  const lists: Lists = {starts, places, rank: ranks.get}
  const characters = new Map<string, Uint32Array>()
  const placesOfCharacter = (character: string) => {
    const from = reach(keys, 0, bigramKey(character.charCodeAt(0), 0))
    const to = reach(keys, from, bigramKey(character.charCodeAt(0) + 1, 0))
    return places.slice(starts[from], starts[to]).sort()
  }
  return (word) => {
    if (word.length > 1) return findPhrase(word, lists)
    const found = characters.get(word) ?? placesOfCharacter(word)
    characters.set(word, found)
    return found
  }
}
