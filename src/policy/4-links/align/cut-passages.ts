/**
 * Passages cut to the measures they lie in, so that a pair of measures is weighed by what touches it alone.
 *
 *     passage   ├── piece ──┤ ├ piece ┤      ├─ piece ─┤
 *     measures  [ 一是…… ][ 二是…… ]            [ 三是…… ]
 *                 1        1, 2                   3
 */
import type {Spot} from '../../2-tree/nodes.ts'
import type {Match, Reuse} from '../links.ts'
import {firstPlace} from './first-place.ts'

/** What of a passage concerns a measure, or both measures of a pair. */
export type Cut = Pick<Reuse, 'similarity' | 'parts' | 'pieces'>

/**
 * Pieces and parts by the measures they touch on one side, in the order of the passages. Measures are given in
 * reading order, none inside another; linear in pieces, parts and what they touch, but for a search each.
 */
export function cutPassages<Measure extends Spot>(
  passages: readonly Cut[],
  side: 'a' | 'b',
  measures: readonly Measure[]
): Map<Measure, Cut[]> {
  const cuts = new Map<Measure, Cut[]>()
  const add = (match: Match, cut: Cut) => {
    const spot = match[side]
    const first = firstPlace(measures, ({end}) => end > spot.start)
    for (let place = first; place < measures.length && measures[place]!.start < spot.end; place++) {
      const known = cuts.get(measures[place]!)
      if (known) known.push(cut)
      else cuts.set(measures[place]!, [cut])
    }
  }
  for (const {similarity, parts, pieces} of passages) {
    for (const piece of pieces) add(piece, {similarity, parts: [], pieces: [piece]})
    for (const part of parts) add(part, {similarity, parts: [part], pieces: []})
  }
  return cuts
}
