/**
 * What shows that two measures belong together: the places on both sides.
 *
 *     省  大力发展对外承包工程。……积极开拓南美、中亚、西亚等新兴市场
 *     市  拓宽对外承包工程区域。……深耕非洲传统市场……开拓海外市场
 *             ^^^^^^^^^^^^ the words they share that weigh most
 */
import type {Spot} from '../../2-tree/nodes.ts'
import type {Alignment, Match} from '../links.ts'
import {toSpot} from '../reuse/letters.ts'
import type {Cut} from './cut-passages.ts'
import type {SharedWord} from './shared-words.ts'
import type {MeasureTerms} from './terms.ts'

export type Evidence = Alignment['evidence'][number]

/** At most so many shared words are shown where no passage is reused. */
const mostWords = 3

/** Reused wording inside both measures: whole passages, else the pieces of one. */
export function toPassageEvidence(upper: Spot, lower: Spot, passages: readonly Cut[]): Evidence[] {
  const within = (matches: readonly Match[]) =>
    matches.filter(({a, b}) => inside(a, upper) && inside(b, lower))
  const parts = within(passages.flatMap(({parts}) => parts))
  const matches = parts.length > 0 ? parts : within(passages.flatMap(({pieces}) => pieces))
  return matches.map(({a, b}) => ({
    upperStart: a.start,
    upperEnd: a.end,
    lowerStart: b.start,
    lowerEnd: b.end
  }))
}

function inside(spot: Spot, measure: Spot): boolean {
  return spot.start >= measure.start && spot.end <= measure.end
}

/** The weightiest of the words the measures share, in the order of the lower one. */
export function toWordEvidence(
  upper: MeasureTerms,
  lower: MeasureTerms,
  words: readonly SharedWord[]
): Evidence[] {
  const chosen: SharedWord[] = []
  while (chosen.length < mostWords) {
    const best = weightiest(words, chosen)
    if (!best) break
    chosen.push(best)
  }
  return chosen
    .sort((one, other) => one.b - other.b)
    .map(({a, b, length}) => {
      const [above, below] = [toSpot(upper.letters, a, a + length), toSpot(lower.letters, b, b + length)]
      return {upperStart: above.start, upperEnd: above.end, lowerStart: below.start, lowerEnd: below.end}
    })
}

function apart(one: SharedWord, other: SharedWord): boolean {
  return (
    (one.b + one.length <= other.b || other.b + other.length <= one.b) &&
    (one.a + one.length <= other.a || other.a + other.length <= one.a)
  )
}

/** The weightiest word that lies apart from those chosen, the first of two. */
function weightiest(words: readonly SharedWord[], chosen: readonly SharedWord[]): SharedWord | null {
  let best: SharedWord | null = null
  for (const word of words)
    if ((!best || word.weight > best.weight) && chosen.every((other) => apart(other, word))) best = word
  return best
}
