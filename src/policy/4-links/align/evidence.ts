/**
 * What shows that two measures belong together: the places on both sides.
 *
 *     省  大力发展对外承包工程。……积极开拓南美、中亚、西亚等新兴市场
 *     市  拓宽对外承包工程区域。……深耕非洲传统市场……开拓海外市场
 *             ^^^^^^^^^^^^ the words they share that weigh most
 */
import {toRepaired} from '../../1-text/text.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import type {Alignment, Match} from '../links.ts'
import {isWord, type Letters, toLetters, toSpot} from '../reuse/letters.ts'
import type {Cut} from './cut-passages.ts'
import type {MeasureTerms} from './terms.ts'
import {toPair} from './word-numbers.ts'

export type Evidence = Alignment['evidence'][number]

/** At most so many shared words are shown where no passage is reused. */
const mostWords = 3

/** A word of the upper measure is looked up at its first places only. */
const placesEach = 8

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

/**
 * The weightiest words the measures share, in the order of the lower one; `weightOf` two characters (`toPair`).
 * Linear in their letters.
 */
export function toWordEvidence(
  upper: MeasureTerms,
  lower: MeasureTerms,
  weightOf: (pair: number) => number
): Evidence[] {
  const [a, b] = [lettersOf(upper), lettersOf(lower)]
  const words = sharedWords(toWords(a), toWords(b), weightOf)
  const chosen: SharedWord[] = []
  while (chosen.length < mostWords) {
    const best = weightiest(words, chosen)
    if (!best) break
    chosen.push(best)
  }
  return chosen
    .sort((one, other) => one.b - other.b)
    .map(({a: from, b: at, length}) => {
      const [above, below] = [toSpot(a, from, from + length), toSpot(b, at, at + length)]
      return {upperStart: above.start, upperEnd: above.end, lowerStart: below.start, lowerEnd: below.end}
    })
}

interface SharedWord {
  a: number
  b: number
  length: number
  weight: number
}

function apart(one: SharedWord, other: SharedWord): boolean {
  return (
    (one.b + one.length <= other.b || other.b + other.length <= one.b) &&
    (one.a + one.length <= other.a || other.a + other.length <= one.a)
  )
}

function lettersOf({policy: {text}, measure}: MeasureTerms): Letters {
  return toLetters(text, toRepaired(text, measure.start), toRepaired(text, measure.end))
}

/** The weightiest word that lies apart from those chosen, the first of two. */
function weightiest(words: readonly SharedWord[], chosen: readonly SharedWord[]): SharedWord | null {
  let best: SharedWord | null = null
  for (const word of words)
    if ((!best || word.weight > best.weight) && chosen.every((other) => apart(other, word))) best = word
  return best
}

/** For each letter the word that ends at it (`toPair`), 0 where there is none. */
function toWords({codes}: Letters): Uint32Array {
  const words = new Uint32Array(codes.length)
  for (let at = 1; at < codes.length; at++) {
    if (isWord(codes[at - 1]!) && isWord(codes[at]!)) words[at] = toPair(codes[at - 1]!, codes[at]!)
  }
  return words
}

/** Runs of words both have, each as long as it can be, in the order of `b`, with what their words weigh. */
function sharedWords(a: Uint32Array, b: Uint32Array, weightOf: (word: number) => number): SharedWord[] {
  const placesOf = indexWords(a)
  const weights = new Float64Array(b.length)
  for (let at = 1; at < b.length; at++) if (placesOf.has(b[at]!)) weights[at] = weightOf(b[at]!)
  const shared: SharedWord[] = []
  for (let at = 1; at < b.length; at++) {
    for (const from of placesOf.get(b[at]!) ?? []) {
      if (b[at - 1] !== 0 && b[at - 1] === a[from - 1]) continue
      let length = 0
      let weight = 0
      while (b[at + length] && b[at + length] === a[from + length]) weight += weights[at + length++]!
      if (weight > 0) shared.push({a: from - 1, b: at - 1, length: length + 1, weight})
    }
  }
  return shared
}

/** The first places of each word. */
function indexWords(words: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [at, word] of words.entries()) {
    if (word === 0) continue
    const known = places.get(word)
    if (!known) places.set(word, [at])
    else if (known.length < placesEach) known.push(at)
  }
  return places
}
