/**
 * The one place that knows the index format: the site's index as plain objects, and plain objects as an index.
 */
import {corpus} from '../../../src/corpus.ts'
import {addressLabel} from '../../../src/render/address-label.ts'
import {displayTitle} from '../../../src/render/policy-text/header.ts'
import {buildIndex} from '../../../src/search/index/build-index.ts'
import {toVocabulary} from '../../../src/search/index/build-vocabulary.ts'
import {
  indexVersion,
  type Vocabulary as Names,
  packRecord,
  type SearchIndex,
  type SearchRecord,
  unpackRecord
} from '../../../src/search/index/index-format.ts'
import type {Collection, PlainRecord, Vocabulary} from './collection.ts'

export function readSite(): {collection: Collection; words: Vocabulary} {
  const {policies, lexicon} = corpus()
  const index = buildIndex(policies, lexicon, {addressLabel, displayTitle})
  const told = index.records.map(unpackRecord)
  // The document itself is told by its title; where it has words of its own, they are a record as any other.
  const kept = told.filter(({depth, text}) => depth > 0 || text !== '')
  const placeOf = new Map(kept.map((record, place) => [record, place]))
  const open: SearchRecord[] = []
  const records = told.flatMap((record): PlainRecord[] => {
    const {depth, label: _, start: __, lines: ___, units, topics, ...rest} = record
    open.length = depth
    open.push(record)
    if (!placeOf.has(record)) return []
    return [
      {
        ...rest,
        parent: depth > 1 ? placeOf.get(open[depth - 1]!)! : -1,
        units: units.map((place) => index.units[place]![0]!),
        topics: topics.map((place) => index.topics[place]!)
      }
    ]
  })
  return {
    collection: {documents: index.documents, records},
    words: {
      synonyms: lexicon.synonyms,
      agencies: lexicon.agencies.map(({name, aliases}) => [name, ...aliases]),
      groups: index.synonyms,
      quantityUnits: index.quantityUnits,
      units: index.units,
      indicators: lexicon.indicators.flatMap(({name, aliases}) => [name, ...aliases]),
      topics: lexicon.topics.map(({name}) => name),
      regions: lexicon.regions
        .filter(({level}) => level === 'province' || level === 'city')
        .map(({code, name, level}) => ({code, name, level}))
    }
  }
}

export interface MadeIndex {
  index: SearchIndex
  names: Names
  /** By record of the index: its place in the collection; −1 for a document that is none there. */
  places: number[]
}

/** As the build would make it: each document first itself, then what stands in it. */
export function toSearchIndex({documents, records}: Collection, words: Vocabulary): MadeIndex {
  const unitPlaces = new Map(words.units.map(([name], place) => [name!, place]))
  const topicPlaces = new Map(words.topics.map((name, place) => [name, place]))
  const known = (names: readonly string[], places: ReadonlyMap<string, number>) =>
    names.map((name) => places.get(name)).filter((place) => place !== undefined)
  const made: SearchRecord[] = []
  const places: number[] = []
  const depths: number[] = []
  let document = -1
  for (const [place, record] of records.entries()) {
    const {parent, units, topics, ...rest} = record
    if (record.document !== document) {
      document = record.document
      if (record.address !== '') {
        made.push(toRoot(document, documents[document]!.title))
        places.push(-1)
      }
    }
    depths[place] = record.address === '' ? 0 : parent < 0 ? 1 : depths[parent]! + 1
    const lines = record.text === '' ? [] : record.text.split('\n').map((_, line) => line)
    made.push({
      ...rest,
      depth: depths[place]!,
      label: '',
      start: 0,
      lines,
      units: known(units, unitPlaces),
      topics: known(topics, topicPlaces)
    } as SearchRecord)
    places.push(place)
  }
  const index: SearchIndex = {
    version: indexVersion,
    documents,
    units: words.units,
    topics: words.topics,
    synonyms: words.groups,
    traditional: false,
    quantityUnits: words.quantityUnits,
    records: made.map(packRecord),
    strips: documents.map(() => ({length: 1000, bands: []}))
  }
  return {index, names: toVocabulary(index, words.indicators), places}
}

function toRoot(document: number, title: string): SearchRecord {
  return {
    document,
    depth: 0,
    address: '',
    label: '',
    title,
    text: '',
    kind: 'frame',
    units: [],
    topics: [],
    targets: 0,
    achieved: 0,
    figure: '',
    start: 0,
    lines: []
  }
}
