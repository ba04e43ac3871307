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

/**
 * What a number says of its indicator. level: how much there is; share: of a whole, in %; increase: what is
 * added or newly made; growth, fall: a rate up or down; times: so many times the base; more: so many times
 * more than it; gap: how far from another place; rank: a place in an order.
 */
export const forms = ['level', 'share', 'increase', 'times', 'more', 'growth', 'fall', 'gap', 'rank'] as const
export type Form = (typeof forms)[number]

/** single: one year or one day; average: a year of several; total: summed over years; several: from one year to a later one, or not said. */
export const spans = ['single', 'average', 'total', 'several'] as const
export type Span = (typeof spans)[number]

/** What has to be equal for two numbers of an indicator to stand on one axis. */
export interface Basis {
  form: Form
  span: Span
  /** What `convert` reckons the written units in: 元 of 亿元 and 万元, 吨 of 亿斤. Empty where none is written. */
  measure: string
  /** `current`, `constant`, `constant-1980` (in prices of 1980); empty where neither text nor word list say. */
  prices: string
  /** A level of regions, `world`, `unknown`, or the words of the text where they are none of these. */
  scope: string
}

/** A number of one document, each time it is written there; `figure` is the first of `places`. */
export interface Point {
  document: string
  figure: string
  places: string[]
}

/** Numbers of one basis. */
export interface SeriesGroup {
  /** The unit most of its numbers are written in; `convert` leads to it from all others. */
  unit: string
  basis: Basis
  /** `false`: told alike, but not drawn on one axis, because years or meaning may differ. */
  comparable: boolean
  points: Point[]
}

export const splitReasons = ['currency', 'unit', 'price', 'form', 'period', 'scope'] as const
export type SplitReason = (typeof splitReasons)[number]

/** What keeps groups of a series apart, and which values stand against each other: 美元, 元. */
export interface Split {
  reason: SplitReason
  between: string[]
}

/** One indicator wherever it is given. Conditions and background are among `figures` but in no group. */
export interface Series {
  indicator: string
  /** In the word list: its name means the same in every document. */
  listed: boolean
  figures: {document: string; figure: string}[]
  groups: SeriesGroup[]
  reasons: Split[]
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
