/**
 * The one place that knows the index format: the site's index as plain objects, and plain objects as an index.
 */
import {corpus} from '../../../src/corpus.ts'
import {addressLabel} from '../../../src/render/address-label.ts'
import {displayTitle} from '../../../src/render/policy-text/header.ts'
import {buildIndex} from '../../../src/search/build-index.ts'
import {
  indexVersion,
  packRecord,
  type SearchIndex,
  type SearchRecord,
  unpackRecord
} from '../../../src/search/index-format.ts'
import type {Collection, PlainRecord, Vocabulary} from './collection.ts'

export function readSite(): {collection: Collection; words: Vocabulary} {
  const {policies, lexicon} = corpus()
  const index = buildIndex(policies, lexicon, {addressLabel, displayTitle})
  const topics = new Map(
    policies.flatMap(({measures}, document) =>
      measures.map(({id, topics}) => [`${document}#${id}`, topics] as const)
    )
  )
  const records = index.records.map(unpackRecord).map(
    ({start: _, lines: __, label: ___, units, ...record}): PlainRecord => ({
      ...record,
      units: units.map((place) => index.units[place]![0]!),
      topics: topics.get(`${record.document}#${record.address}`) ?? []
    })
  )
  const documents = index.documents.map(({id, title, region, kind, year}) => ({
    id,
    title,
    region,
    kind,
    year
  }))
  return {
    collection: {documents, records},
    words: {
      synonyms: lexicon.synonyms,
      agencies: lexicon.agencies.map(({name, aliases}) => [name, ...aliases]),
      units: index.units,
      indicators: lexicon.indicators.flatMap(({name, aliases}) => [name, ...aliases]),
      topics: lexicon.topics.map(({name}) => name),
      regions: lexicon.regions
        .filter(({level}) => level === 'province' || level === 'city')
        .map(({code, name, level}) => ({code, name, level}))
    }
  }
}

/** As the build would write it. */
export function toSearchIndex({documents, records}: Collection, words: Vocabulary): SearchIndex {
  const places = new Map(words.units.map(([name], place) => [name!, place]))
  const terms = new Set([...words.synonyms.flat(), ...words.indicators, ...words.topics])
  return {
    version: indexVersion,
    documents: documents.map((document) => ({...document, length: 1000, bands: []})),
    units: words.units,
    synonyms: words.synonyms,
    terms: [...terms].sort(),
    records: records.map((record) => packRecord(toRecord(record, places)))
  }
}

function toRecord(
  {topics: _, units, ...record}: PlainRecord,
  places: ReadonlyMap<string, number>
): SearchRecord {
  const lines = record.text === '' ? [] : record.text.split('\n').map((_, place) => place)
  return {
    ...record,
    label: '',
    start: 0,
    lines,
    units: units.map((name) => places.get(name)).filter((place) => place !== undefined)
  } as SearchRecord
}
