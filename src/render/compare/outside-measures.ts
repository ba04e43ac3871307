/**
 * Shared passages that measures beside each other do not tell already: an account of the situation, a
 * preamble, a passage in measures that were not aligned.
 */
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Match, Reuse} from '../../policy/4-links/links.ts'
import {sectionsById} from '../address-label.ts'
import type {Comparison} from './compare-pairs.ts'

export function outsideMeasures({upper, lower, pair, reuse}: Comparison): Reuse[] {
  const above = sectionsById(upper.sections)
  const below = sectionsById(lower.sections)
  const pairs = (pair?.alignments ?? []).map((each) => ({
    a: above.get(each.upper.measure),
    b: below.get(each.lower.measure)
  }))
  const isTold = ({a, b}: Match) => pairs.some((each) => isInside(a, each.a) && isInside(b, each.b))
  return reuse.filter(({parts}) => !parts.every(isTold))
}

function isInside(spot: Spot, around: Spot | undefined): boolean {
  return around !== undefined && around.start <= spot.start && spot.end <= around.end
}
