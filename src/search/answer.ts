/**
 * What a request asks, and what the engine answers.
 */
import type {Facet, Filters} from './facets.ts'
import type {Hit, WantedWord} from './find-hits.ts'
import type {DocumentEntry} from './index-format.ts'
import type {Notice} from './loosen.ts'

export const sorts = ['relevance', 'document', 'year'] as const
export type Sort = (typeof sorts)[number]

export interface Request {
  query: string
  filters: Filters
  sort: Sort
  /** Whether synonyms are searched too. */
  synonyms: boolean
}

export interface Answer {
  /** Words as searched for: after loosening, if there was any. */
  wanted: WantedWord[]
  /** After the filters, sorted. */
  hits: Hit[]
  /** Number of hits before the filters. */
  total: number
  /** Number of documents of the hits. */
  documents: number
  /** Documents in which nothing was found, whatever the filters. */
  silent: DocumentEntry[]
  facets: Facet[]
  /** Synonyms that were met. */
  also: string[]
  notices: Notice[]
  /** Where nothing is found: what each word, or each part of the word, finds alone. */
  alone: {typed: string; count: number}[]
  /** Where nothing is found: documents whose title or region says one of the words. */
  named: DocumentEntry[]
}

/** Sorting keeps reading order between equals. */
export const orders: Record<Sort, (a: Hit, b: Hit) => number> = {
  relevance: (a, b) => b.score - a.score,
  document: () => 0,
  year: (a, b) => (b.entry.document.year ?? 0) - (a.entry.document.year ?? 0)
}

/** Labels of the synonyms the hits were met by, in the order of the hits. */
export function metSynonyms(hits: readonly Hit[], wanted: readonly WantedWord[]): string[] {
  const labels = new Set<string>()
  for (const {title, text, units} of hits) {
    for (const {word, variant} of [...title, ...text, ...units]) {
      const {label, synonym} = wanted[word]!.variants[variant]!
      if (synonym) labels.add(label)
    }
  }
  return [...labels]
}
