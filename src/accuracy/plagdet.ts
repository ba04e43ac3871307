/**
 * How well reused passages were found, by the measure of the PAN plagiarism detection contests (Potthast, Stein,
 * Barrón-Cedeño and Rosso, An Evaluation Framework for Plagiarism Detection, 2010).
 *
 *     planted  ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 *     found      ^^^^^^^^^  ^^^^^^^^^^^^         ^^^^^^^^^^^^^^      one in two pieces, one too far
 *
 * Precision is the share of each found passage that was planted, recall the share of each planted one that was
 * found, both over the characters of either side and averaged over passages (the macro average, which a short
 * false passage hurts as much as a long one); granularity is how many pieces a planted passage is found in.
 */
import type {Spot} from '../policy/2-tree/nodes.ts'
import type {DocumentSpot} from '../policy/4-links/links.ts'

/** The same passage in two documents. */
export interface PassagePair {
  a: DocumentSpot
  b: DocumentSpot
}

export interface Plagdet {
  /** 0 … 1 */
  precision: number
  recall: number
  /** 1 where no planted passage is found in more than one piece. */
  granularity: number
  /** F₁ of precision and recall, divided by log₂(1 + granularity). */
  plagdet: number
}

/** Quadratic in the passages. With nothing planted and nothing found all is right. */
export function scorePlagdet(planted: readonly PassagePair[], found: readonly PassagePair[]): Plagdet {
  const precision = mean(found.map((passage) => coveredShare(passage, planted)))
  const recall = mean(planted.map((passage) => coveredShare(passage, found)))
  const pieces = planted.map((passage) => found.filter((other) => meets(passage, other)).length)
  const granularity = mean(pieces.filter((count) => count > 0))
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return {precision, recall, granularity, plagdet: f1 / Math.log2(1 + granularity)}
}

/** Passages meet where they share characters on both sides. */
function meets(one: PassagePair, other: PassagePair): boolean {
  return overlaps(one.a, other.a) && overlaps(one.b, other.b)
}

function overlaps(one: DocumentSpot, other: DocumentSpot): boolean {
  return one.document === other.document && one.start < other.end && other.start < one.end
}

/** Share of a passage, both sides together, that lies in those of `others` it meets. */
function coveredShare(passage: PassagePair, others: readonly PassagePair[]): number {
  const met = others.filter((other) => meets(passage, other))
  const covered = (['a', 'b'] as const).reduce(
    (sum, side) =>
      sum +
      coveredLength(
        passage[side],
        met.map((other) => other[side])
      ),
    0
  )
  return covered / (lengthOf(passage.a) + lengthOf(passage.b))
}

/** Characters of a spot that lie in any of `others`. */
function coveredLength(spot: Spot, others: readonly Spot[]): number {
  let [covered, at] = [0, spot.start]
  for (const {start, end} of others.toSorted((one, other) => one.start - other.start)) {
    const stop = Math.min(end, spot.end)
    covered += Math.max(0, stop - Math.max(start, at))
    at = Math.max(at, stop)
  }
  return covered
}

function lengthOf({start, end}: Spot): number {
  return end - start
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}
