/**
 * Of places that lie in one another only the first given.
 *
 *     1  ·····^^^^^^^^^^^^^^^^·········   stays
 *     2  ········^^^^^^···············   lies in 1
 *     3  ··············^^^^^^^^^^·····   stays
 */
import type {Spot} from '../../2-tree/nodes.ts'

/** Items whose place lies in that of none before them. Costs n log n. */
export function withoutCovered<Item>(items: readonly Item[], spotOf: (item: Item) => Spot): Item[] {
  const starts = [...new Set(items.map((item) => spotOf(item).start))].sort((one, other) => one - other)
  const rankOf = new Map(starts.map((start, index) => [start, index + 1]))
  /** The furthest end of the places so far that start no later: a Fenwick tree of maxima. */
  const furthest = new Float64Array(starts.length + 1)
  return items.filter((item) => {
    const {start, end} = spotOf(item)
    const rank = rankOf.get(start)!
    let reached = 0
    for (let at = rank; at > 0; at -= at & -at) reached = Math.max(reached, furthest[at]!)
    for (let at = rank; at <= starts.length; at += at & -at) furthest[at] = Math.max(furthest[at]!, end)
    return reached < end
  })
}
