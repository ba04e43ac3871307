/**
 * What OpenSearch is told of our fields before it gets them.
 *
 *     text         pairs of characters, for recall: a word is found where it is written
 *     text.one     single characters, for words of one
 *     text.words   words as smartcn cuts them, for ranking
 */
import {edgeFilters, foldingFilters} from './folding.ts'

export const indexNames = {documents: 'cemai-documents', records: 'cemai-records'} as const

const folding = Object.keys(foldingFilters)
const edges = Object.keys(edgeFilters)

const analysis = {
  char_filter: {...foldingFilters, ...edgeFilters},
  tokenizer: {
    pairs: {type: 'ngram', min_gram: 2, max_gram: 2},
    singles: {type: 'ngram', min_gram: 1, max_gram: 1}
  },
  analyzer: {
    cemai_pairs: {
      type: 'custom',
      char_filter: [...folding, ...edges],
      tokenizer: 'pairs',
      filter: ['lowercase']
    },
    cemai_asked: {type: 'custom', char_filter: folding, tokenizer: 'pairs', filter: ['lowercase']},
    cemai_singles: {type: 'custom', char_filter: folding, tokenizer: 'singles', filter: ['lowercase']},
    cemai_words: {
      type: 'custom',
      char_filter: ['fold_characters', 'fold_words', 'fold_dropped'],
      tokenizer: 'smartcn_tokenizer',
      filter: ['lowercase']
    }
  }
} as const

const keyword = {type: 'keyword'} as const
const integer = {type: 'integer'} as const
const stored = {type: 'keyword', index: false, doc_values: false} as const
const day = {type: 'date', format: 'strict_date'} as const

/** Found exactly, a single character of it too. */
const pairs = {
  type: 'text',
  analyzer: 'cemai_pairs',
  search_analyzer: 'cemai_asked',
  fields: {one: {type: 'text', analyzer: 'cemai_singles', norms: false}}
} as const

/** Ranked by its words besides. */
const prose = {
  ...pairs,
  fields: {...pairs.fields, words: {type: 'text', analyzer: 'cemai_words'}}
} as const

/** Fields a record has of its document. */
const ofDocument = {
  document: keyword,
  documentTitle: pairs,
  region: keyword,
  regionNames: pairs,
  level: keyword,
  documentKind: keyword,
  year: integer
} as const

/** By field of `BulkRecord`. */
export const recordFields = {
  ...ofDocument,
  address: keyword,
  url: stored,
  label: stored,
  kind: keyword,
  depth: integer,
  start: integer,
  title: prose,
  alias: pairs,
  above: pairs,
  text: prose,
  units: keyword,
  unitNames: pairs,
  topics: keyword,
  topicKeys: keyword,
  topicNames: pairs,
  hasTarget: {type: 'boolean'},
  targets: integer,
  achieved: integer,
  figure: stored
} as const

/** By field of `BulkDocument`. */
export const documentFields = {
  ...ofDocument,
  url: stored,
  issuer: keyword,
  docNumber: keyword,
  issued: day,
  periodStart: integer,
  periodEnd: integer,
  topics: keyword,
  measures: integer,
  targets: integer,
  sha256: stored
} as const

const toIndex = (properties: Record<string, object>) => ({
  settings: {analysis},
  // A field we did not think of is a mistake, not a new field.
  mappings: {dynamic: 'strict', properties}
})

/** Bodies of `PUT /<index>`. */
export const indexBodies = {
  documents: toIndex(documentFields),
  records: toIndex(recordFields)
} as const
