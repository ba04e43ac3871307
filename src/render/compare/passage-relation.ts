/** How the measures around a shared passage are related, where both sides stand in measures that were aligned. */
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Relation, Reuse} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import type {Comparison} from './compare-pairs.ts'

export function toRelation({pair, upper, lower}: Comparison, rows: readonly Reuse[]): Relation | null {
  const around = ({sections}: Policy, spots: Spot[]) =>
    new Set(
      sections
        .filter(({start, end}) => spots.some((spot) => start < spot.end && spot.start < end))
        .map(({id}) => id)
    )
  const above = around(
    upper,
    rows.map(({a}) => a)
  )
  const below = around(
    lower,
    rows.map(({b}) => b)
  )
  const found = pair?.alignments.find(
    (each) => above.has(each.upper.measure) && below.has(each.lower.measure)
  )
  return found?.relation ?? null
}
