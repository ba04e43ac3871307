/**
 * How strongly a lower measure takes up an upper one, and which upper ones it takes up at all.
 *
 *     share   of the lower measure in wording it reuses from the upper one
 *     cosine  of the weighted words of both (terms.ts)
 */
import type {Spot} from '../../2-tree/nodes.ts'
import type {Relation} from '../links.ts'
import type {Cut} from './cut-passages.ts'
import type {MeasureTerms} from './terms.ts'

/** Shares, similarities and cosines are 0 … 1. */
export const alignLimits = {
  /** Reused wording carries a measure that consists of it to this share, */
  verbatimShare: 0.5,
  /** in passages as similar as this. */
  verbatimSimilarity: 0.85,
  /** Otherwise the measure is adapted, from this share of reused wording on, */
  adaptedShare: 0.12,
  /** or from this cosine on. */
  adaptedCosine: 0.09,
  /** The subject is the same from this cosine on, */
  topicalCosine: 0.056,
  /** if the next best is this many times lower: a tie says nothing. */
  topicalLead: 1.01,
  /** Beside a better one the subject must be this near to it. */
  besideBest: 0.4,
  /** A cosine counts so many times where one head names a means the other measure uses, */
  namedMeans: 1.16,
  /** and so many where both heads name it. */
  sharedMeans: 1.35,
  /** A lower measure takes up at most so many upper ones. */
  uppers: 3
} as const

export interface Weighed {
  relation: Relation | null
  cosine: number
  /** 0 … 1: the similarity of what is reused, the cosine of what is not. */
  score: number
}

/** Weighs an upper measure against a lower one, given what touches both of the passages their documents share. */
export function weigh(
  upper: Spot,
  lower: Spot,
  cosine: number,
  passages: readonly Pick<Cut, 'similarity' | 'pieces'>[]
): Weighed {
  let letters = 0
  let similar = 0
  for (const {pieces, similarity} of passages) {
    for (const {a, b} of pieces) {
      const shared = Math.min(overlap(a, upper), overlap(b, lower))
      letters += shared
      similar += shared * similarity
    }
  }
  const share = Math.min(1, letters / (lower.end - lower.start))
  const similarity = letters > 0 ? similar / letters : 0
  const score = share * similarity + (1 - share) * cosine
  return {relation: relationOf(share, similarity, cosine), cosine, score}
}

function relationOf(share: number, similarity: number, cosine: number): Relation | null {
  const {verbatimShare, verbatimSimilarity, adaptedShare, adaptedCosine, topicalCosine} = alignLimits
  if (share >= verbatimShare && similarity >= verbatimSimilarity) return 'verbatim'
  if (share >= adaptedShare || cosine >= adaptedCosine) return 'adapted'
  return cosine >= topicalCosine ? 'topical' : null
}

/** The cosine of two measures with what their heads say of the means they use. */
export function withMeans(
  cosine: number,
  upper: MeasureTerms['means'],
  lower: MeasureTerms['means']
): number {
  const {namedMeans, sharedMeans} = alignLimits
  if (upper.named.size === 0 && lower.named.size === 0) return cosine
  if (!upper.named.isDisjointFrom(lower.named)) return sharedMeans * cosine
  const oneNames = !upper.named.isDisjointFrom(lower.used) || !lower.named.isDisjointFrom(upper.used)
  return oneNames ? namedMeans * cosine : cosine
}

/**
 * Whether nothing comes of a cosine where no passage is reused: neither is it the subject, nor does it take the lead
 * from another that is.
 */
export function isTooLow(cosine: number): boolean {
  const {sharedMeans, topicalCosine, topicalLead} = alignLimits
  return cosine * sharedMeans * topicalLead < topicalCosine
}

/** How much two places have in common. */
function overlap(one: Spot, other: Spot): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

/** The upper measures a lower one takes up, best first; merely topical ones only if they stand out. */
export function chooseUppers<Candidate extends Weighed>(
  candidates: readonly Candidate[]
): (Candidate & {relation: Relation})[] {
  const ranked = candidates.filter(({score}) => score > 0).toSorted((one, other) => other.score - one.score)
  return ranked
    .filter((candidate, rank): candidate is Candidate & {relation: Relation} =>
      candidate.relation === 'topical' ? standsOut(ranked, rank) : candidate.relation !== null
    )
    .slice(0, alignLimits.uppers)
}

/** Tells whether a merely topical candidate is near the best and clear of the next one. */
function standsOut(ranked: readonly Weighed[], rank: number): boolean {
  const {topicalLead, besideBest} = alignLimits
  const {score} = ranked[rank]!
  const next = ranked[rank + 1]?.score ?? 0
  const before = ranked[rank - 1]
  if (before?.relation === 'topical' && before.score < topicalLead * score) return false
  return score >= besideBest * ranked[0]!.score && score >= topicalLead * next
}
