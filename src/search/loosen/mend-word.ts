/**
 * Words one character away from a word that stands nowhere, by what stands beside what.
 *
 *     跨境电伤 → 跨境电商 (sounds alike), 跨境电子
 *           ^         ^ behind 电
 *     跨竞电商 → 跨境电商
 *       ^       跨? and ?电 are both written
 */

import type {Speller} from '../sounds/spell.ts'
import type {Pairs} from './pairs.ts'

export interface Mended {
  text: string
  /** 2: the characters sound alike; 1: nearly; 0: not. */
  sound: 0 | 1 | 2
  /** No more places than this. */
  most: number
}

/** Longer words are cut by their reader, shorter ones are near to everything that does not sound like them. */
const longest = 20
const shortest = 3

/** Likeliest first, at most `limit`; not all of them stand anywhere. */
export function mendWord(word: string, pairs: Pairs, speller: Speller, limit: number): Mended[] {
  if (word.length < 2 || word.length > longest) return []
  const mended: Mended[] = []
  for (const at of doubtful(word, pairs)) {
    for (const unit of substitutes(word, at, pairs)) {
      if (unit === word.charCodeAt(at)) continue
      const character = String.fromCharCode(unit)
      const sound = likeness(character, word[at]!, speller)
      if (sound < 2 && word.length < shortest) continue
      const text = word.slice(0, at) + character + word.slice(at + 1)
      mended.push({text, sound, most: leastCount(text, at, pairs)})
    }
  }
  return mended.sort((a, b) => b.sound - a.sound || b.most - a.most).slice(0, limit)
}

/** Characters without which every pair that is left stands somewhere; numbers are no slips. */
function doubtful(word: string, pairs: Pairs): number[] {
  const missing: number[] = []
  for (let at = 0; at + 1 < word.length; at++) {
    if (pairs.count(word.charCodeAt(at), word.charCodeAt(at + 1)) === 0) missing.push(at)
  }
  return Array.from(word, (_, at) => at).filter(
    (at) => isHan(word.charCodeAt(at)) && missing.every((pair) => pair === at || pair === at - 1)
  )
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

function substitutes(word: string, at: number, pairs: Pairs): number[] {
  const before = word.charCodeAt(at - 1)
  const behind = word.charCodeAt(at + 1)
  if (at === 0) return pairs.before(behind).filter(isHan)
  const after = pairs.after(before).filter(isHan)
  return at === word.length - 1 ? after : after.filter((unit) => pairs.count(unit, behind) > 0)
}

function likeness(one: string, other: string, speller: Speller): Mended['sound'] {
  if (speller.soundsAlike(one, other)) return 2
  return speller.soundsNear(one, other) ? 1 : 0
}

function leastCount(text: string, at: number, pairs: Pairs): number {
  const counts = [at - 1, at].flatMap((pair) =>
    pair >= 0 && pair + 1 < text.length ? pairs.count(text.charCodeAt(pair), text.charCodeAt(pair + 1)) : []
  )
  return Math.min(...counts)
}
