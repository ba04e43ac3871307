/**
 * What documents have to do with each other. Positions are places in the source of the document named.
 */
import type {Spot} from '../2-tree/nodes.ts'
import type {
  AmbiguousCitation,
  CitationConflict,
  DocumentSpot,
  MissingDocument,
  ResolvedCitation
} from './citations/citation-links.ts'

export type {
  AmbiguousCitation,
  CitationConflict,
  DocumentSpot,
  MissingDocument,
  ResolvedCitation
} from './citations/citation-links.ts'

/** A passage two documents share, gaps allowed. `a` is the older or upper one. */
export interface Reuse {
  a: DocumentSpot
  b: DocumentSpot
  /** Letters of `b` in its exact pieces, layout not counted. */
  exact: number
  /** 0 … 1, three decimals: twice the letters equal in order, over the letters of both. */
  similarity: number
  /** Exact passages inside it, each as long as it can be (twelve letters or more), in order, cut at line ends. */
  parts: Match[]
  /** The exact pieces of wording it is joined from, the shorter ones included (six letters or more), in order. */
  pieces: Match[]
}

/** The same words in both documents. */
export interface Match {
  a: Spot
  b: Spot
}

export const relations = ['verbatim', 'adapted', 'topical'] as const
export type Relation = (typeof relations)[number]

export interface MeasureAddress {
  document: string
  /** Section id of the measure. */
  measure: string
}

export interface Alignment {
  upper: MeasureAddress
  lower: MeasureAddress
  relation: Relation
  /** 0 … 1 */
  score: number
  evidence: {upperStart: number; upperEnd: number; lowerStart: number; lowerEnd: number}[]
}

/** Two documents of which one stands above the other, and how much of the lower repeats the upper. */
export interface Pair {
  upper: string
  lower: string
  /** Why the first is the upper one: 上级地区, 引用. */
  reason: 'region' | 'citation'
  alignments: Alignment[]
  /** Upper measures the lower document does not take up. */
  silent: string[]
  /** Lower measures with nothing above. */
  added: string[]
}

export const verdicts = ['consistent', 'within-tolerance', 'inconsistent', 'not-assessable'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * growth: a stated rate against its first and last value; base: two rates of one row against the base they
 * share; sum: parts against their total; repeat: one indicator said twice; table: text against table; path: a
 * sum over years against the yearly path; attainment: result against plan; setback: a target below what is
 * reached already; upper: lower targets against an upper one; date: days and periods that cannot be.
 */
export const auditKinds = [
  'growth',
  'base',
  'sum',
  'repeat',
  'table',
  'path',
  'attainment',
  'setback',
  'upper',
  'date'
] as const
export type AuditKind = (typeof auditKinds)[number]

/** Arithmetic on figures of the text, with its working shown. */
export interface Audit {
  kind: AuditKind
  verdict: Verdict
  documents: string[]
  /** Figure ids, `document#f12`; empty where no figure is concerned (dates). */
  figures: string[]
  /** What the text says: 年均增长25% */
  stated: string
  /** What comes of it: 25.99%; empty where nothing can be worked out. */
  computed: string
  /** (2.16 / 1.08)^(1/3) − 1 */
  working: string
  /** Why it is only within tolerance or not assessable; `null` where the working says it all. */
  reason: string | null
  /** The places compared, in the order of the working; the first is what is stated. */
  spots: DocumentSpot[]
}

export interface Series {
  indicator: string
  figures: {document: string; figure: string}[]
}

export interface Links {
  citations: ResolvedCitation[]
  missing: MissingDocument[]
  ambiguous: AmbiguousCitation[]
  conflicts: CitationConflict[]
  reuse: Reuse[]
  pairs: Pair[]
  audits: Audit[]
  series: Series[]
}
