/**
 * A small collection, indexed where it is searched: no file holds the index.
 */
import {type BigramIndex, buildBigramIndex} from './bigram-index.ts'
import {bigramKey, createBigramTable} from './bigram-table.ts'
import {toCatalogue, toRecordFacts} from './catalogue.ts'
import {type SearchIndex, type SearchRecord, unpackRecord, type Vocabulary} from './index-format.ts'
import {type Depths, toLayout, toOutline} from './layout.ts'
import {findPhrase, reach} from './phrase.ts'
import type {Dictionary, Store} from './store.ts'

/** `vocabulary` is asked for once, on the first need. */
export function createMemoryStore(index: SearchIndex, vocabulary: () => Promise<Vocabulary>): Store {
  const {records: packed, strips, ...collection} = index
  const records = packed.map(unpackRecord)
  const depths = depthsOf(records)
  const {extents, keys, starts, places} = indexRecords(records, index)
  const outline = toOutline(depths, extents)
  const facts = toRecordFacts(records, index.units.length)
  const postings = toPostings({keys, starts, places})
  let asked: Promise<Vocabulary> | undefined
  let dictionary: Dictionary | undefined
  return {
    catalogue: toCatalogue(collection, records.length, firstRecords(depths)),
    layout: toLayout(extents),
    outline: () => outline,
    open: () => undefined,
    places: (word) => findPhrase(word, postings),
    facts: async () => facts,
    factsAtHand: () => facts,
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

type Lists = Pick<BigramIndex, 'keys' | 'starts' | 'places'>

/** Places by key; the key of a first character and 0 gives those of the character. */
function toPostings({keys, starts, places}: Lists): (key: number) => Uint32Array {
  const ranks = createBigramTable(keys.length)
  for (const key of keys) ranks.add(key)
  const nowhere = places.subarray(0, 0)
  const characters = new Map<number, Uint32Array>()
  const ofCharacter = (key: number) => {
    const from = reach(keys, 0, key)
    const to = reach(keys, from, bigramKey((key >>> 16) + 1, 0))
    return places.slice(starts[from], starts[to]).sort()
  }
  return (key) => {
    if ((key & 0xffff) === 0) {
      const found = characters.get(key) ?? ofCharacter(key)
      characters.set(key, found)
      return found
    }
    const rank = ranks.get(key)
    return rank < 0 ? nowhere : places.subarray(starts[rank], starts[rank + 1])
  }
}
