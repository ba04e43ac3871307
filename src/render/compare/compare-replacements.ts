/**
 * Replacements of all passages of a comparison, counted together.
 *
 *     我省 → 我市  5 处　首见于 机遇
 */
import type {Substitution} from '../../policy/4-links/substitutions/count-substitutions.ts'
import type {ParallelPassage} from './compare-passages.ts'

export interface Replacement extends Substitution {
  /** The passage it is first made in. */
  first: ParallelPassage
}

/** What was struck out is no word put for another. */
const struck = '*'

/** The most frequent first, else as they are met. */
export function toReplacements(passages: readonly ParallelPassage[]): Replacement[] {
  const counted = new Map<string, Replacement>()
  for (const first of passages) {
    for (const {from, to, count} of first.replacements) {
      if (from.includes(struck) || to.includes(struck)) continue
      const key = `${from}\t${to}`
      const known = counted.get(key)
      if (known) known.count += count
      else counted.set(key, {from, to, count, first})
    }
  }
  return [...counted.values()].sort((one, other) => other.count - one.count)
}
