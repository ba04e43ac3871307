/**
 * What a request asks, and what the engine answers: plain data, since they may come from another thread.
 */

import type {DocumentEntry} from './index/index-format.ts'
import type {Notice} from './loosen/loosen.ts'
import type {Facet, Filters} from './match/facets.ts'
import type {Field} from './query/fields.ts'
import type {WantedWord} from './query/synonyms.ts'
import type {Hit} from './show/hit.ts'

export const sorts = ['relevance', 'year', 'document'] as const
export type Sort = (typeof sorts)[number]

export interface Request {
  query: string
  filters: Filters
  sort: Sort
  /** Whether synonyms are searched too. */
  synonyms: boolean
  /** How many hits to give. */
  limit: number
}

/** A field of the query as understood; not known where the collection has nothing called so. */
export interface AskedField {
  field: Field
  typed: string
  not: boolean
  known: boolean
}

export interface Answer {
  /** Words as searched for: after loosening, if there was any. */
  wanted: WantedWord[]
  fields: AskedField[]
  /** The first `limit`, after the filters, sorted. */
  hits: Hit[]
  /** Number of hits after the filters, and before them. */
  count: number
  total: number
  /** Number of documents of the hits after the filters. */
  documents: number
  /** Documents in which nothing was found, whatever the filters. */
  silent: DocumentEntry[]
  /** Those that can be counted with what is at hand. */
  facets: Facet[]
  /** Whether there are more, for which more must be fetched: `Engine.facets` does. */
  facetsLeft: boolean
  /** Synonyms that were met. */
  also: string[]
  notices: Notice[]
  /** Where nothing is found: what each word finds alone. */
  alone: {typed: string; count: number}[]
  /** Where nothing is found: documents whose title or region says one of the words. */
  named: DocumentEntry[]
}

export interface Engine {
  search(request: Request): Promise<Answer>
  /** All facets; once they have been asked for, answers have them all too. */
  facets(request: Request): Promise<Facet[]>
}
