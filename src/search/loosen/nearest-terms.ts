/**
 * The names nearest to a word nobody wrote: Fuse.js looks through headings, terms, units and indicators, and
 * from those the stretch is cut that is one or two characters away.
 *
 *     跨境电伤 → 推进跨境电商健康发展 → 跨境电商
 *                   ^^^^^^^^
 */
import Fuse from 'fuse.js/basic'
import {fold} from '../text/fold.ts'
import {editDistance} from './edit-distance.ts'

export interface NearTerm {
  /** Folded. */
  text: string
  /** Characters put in, left out, changed or swapped. */
  distance: number
  /** A name by itself rather than a stretch of a longer one. */
  whole: boolean
}

/** Shorter words are near to everything, longer ones to nothing. */
const shortest = 3
const longest = 20

/**
 * Names, or stretches of names, at the smallest distance: whole names first, then those as long as the word.
 * Two slips are forgiven in a long whole name, one else. None where the word is too short or too strange.
 */
export function nearestTerms(word: string, vocabulary: readonly string[]): NearTerm[] {
  if (word.length < shortest || word.length > longest) return []
  const allowed = word.length < 6 ? 1 : 2
  // Fuse counts a swap twice.
  const threshold = Math.min(0.67, 2 / word.length + 0.01)
  const folded = vocabulary.map(fold).filter((name) => sharesPair(name, word))
  const fuse = new Fuse(folded, {ignoreLocation: true, ignoreFieldNorm: true, threshold})
  const found = new Map<string, NearTerm>()
  for (const {item} of fuse.search(word, {limit: 60})) {
    for (const {start, end, distance} of windows(word, item)) {
      const text = item.slice(start, end)
      const whole = text === item
      if (distance > (whole ? allowed : 1) || (found.has(text) && !whole)) continue
      found.set(text, {text, distance, whole})
    }
  }
  const smallest = Math.min(...found.values().map(({distance}) => distance))
  const near = [...found.values()].filter(({distance}) => distance === smallest)
  const fitting = near.filter(({whole, text}) => whole || text.length === word.length)
  return (fitting.length > 0 ? fitting : near).sort((a, b) => Number(b.whole) - Number(a.whole))
}

/**
 * Names whose pinyin is one or two letters away from what was typed.
 *
 *     kuajindianshang → 跨境电商 kuajingdianshang
 *           ^
 */
export function nearestSpelled(
  letters: string,
  names: readonly string[],
  readings: (character: string) => readonly string[]
): NearTerm[] {
  const allowed = letters.length < 6 ? 1 : 2
  const spelled = names.map(fold).flatMap((text) => {
    const sounds = Array.from(text, (character) => readings(character)[0] ?? '')
    const typed = sounds.join('')
    const isNear = Math.abs(typed.length - letters.length) <= allowed
    return text.length > 1 && isNear && !sounds.includes('') ? [{text, typed}] : []
  })
  const fuse = new Fuse(spelled, {
    keys: ['typed'],
    ignoreLocation: true,
    threshold: 2 / letters.length + 0.01
  })
  return fuse.search(letters, {limit: 60}).flatMap(({item: {text, typed}}) => {
    const distance = editDistance(letters, typed)
    return distance <= allowed ? [{text, distance, whole: true}] : []
  })
}

/** Names without a pair of the word are not near to it, and Fuse.js is slow over many. */
function sharesPair(name: string, word: string): boolean {
  for (let at = 0; at + 1 < word.length; at++) if (name.includes(word.slice(at, at + 2))) return true
  return false
}

/** Stretches of `term` about as long as `word`. */
function* windows(word: string, term: string) {
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (let start = 0; start + length <= term.length; start++) {
      yield {start, end: start + length, distance: editDistance(word, term.slice(start, start + length))}
    }
  }
}
