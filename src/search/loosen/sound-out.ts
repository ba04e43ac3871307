/**
 * Words that a run of pinyin may mean: names by syllables or initials, and whatever the texts say that sounds so.
 *
 *     kuajingdianshang → 跨境电商      kjds → 跨境电商, a name
 */

import type {Speller} from '../sounds/spell.ts'
import {splitSyllables} from '../sounds/syllables.ts'
import {fold} from '../text/fold.ts'
import type {Pairs} from './pairs.ts'

export interface Spelled {
  text: string
  /** A name as a whole; part of one, or of a text. */
  whole: boolean
}

/** As many beginnings are followed at once, and as many words are given. */
const mostBeginnings = 200

/** In no order but that whole names come first. */
export function soundOut(
  letters: string,
  names: readonly string[],
  pairs: Pairs,
  speller: Speller
): Spelled[] {
  const found = new Map<string, Spelled>()
  for (const name of names) {
    const stretch = speller.findSpelled(name, letters)
    if (!stretch) continue
    const text = fold(name.slice(stretch.start, stretch.end))
    const whole = stretch.end - stretch.start === name.length
    if (text.length > 1 && (whole || !found.has(text))) found.set(text, {text, whole})
  }
  for (const syllables of splitSyllables(letters)) {
    for (const text of saidSo(syllables, pairs, speller))
      if (!found.has(text)) found.set(text, {text, whole: false})
  }
  return [...found.values()].sort((a, b) => Number(b.whole) - Number(a.whole))
}

/** Chains of written pairs that sound like the syllables; the commonest beginnings are followed. */
function saidSo(syllables: readonly string[], pairs: Pairs, speller: Speller): string[] {
  if (syllables.length < 2) return []
  const [first, ...others] = syllables
  let chains = Array.from(speller.charactersOf(first!), (text) => ({text, most: Infinity}))
  for (const syllable of others) {
    const characters = speller.charactersOf(syllable)
    const next: typeof chains = []
    for (const {text, most} of chains) {
      const last = text.charCodeAt(text.length - 1)
      for (const character of characters) {
        const count = pairs.count(last, character.charCodeAt(0))
        if (count > 0) next.push({text: text + character, most: Math.min(most, count)})
      }
    }
    chains = next.sort((a, b) => b.most - a.most).slice(0, mostBeginnings)
  }
  return chains.map(({text}) => text)
}
