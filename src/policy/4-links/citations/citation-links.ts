/**
 * What comes of the citations of all documents: which are resolved, and what can be said of the others.
 */
import type {Spot} from '../../2-tree/nodes.ts'

export interface DocumentSpot extends Spot {
  document: string
}

export interface ResolvedCitation extends Spot {
  from: string
  to: string
  /** The provision it stands in, `null` before the first one. */
  fromSection: string | null
  /** The first provision it names in the document cited, `null` where it means the whole. */
  section: string | null
  /** Every provision it names. */
  sections: string[]
}

export interface MissingDocument {
  title: string
  docNumber: string | null
  /** As the text that cites it says: 国务院, 省委. */
  issuer: string | null
  from: string[]
  /** Every place that cites it, in reading order of the documents. */
  spots: DocumentSpot[]
}

/** A citation that fits several documents. */
export interface AmbiguousCitation extends Spot {
  from: string
  candidates: string[]
}

export type ConflictKind = 'two-titles' | 'two-numbers' | 'later-date'

/** Citations that do not go together; who is right is not said. */
export interface CitationConflict {
  kind: ConflictKind
  /** What is one: the number of two titles, the title of two numbers, the document cited before its time. */
  subject: string
  /** What differs: titles, numbers; the date or year of the document cited and the date of the one that cites. */
  values: string[]
  /** Where it is said. */
  spots: DocumentSpot[]
}
