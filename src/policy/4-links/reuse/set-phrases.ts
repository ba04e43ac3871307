/**
 * Words that belong to nobody: set phrases, names of units, titles of documents. A passage two documents
 * share counts as reuse only if enough of it are words of its own.
 *
 *     坚持“引进来”与“走出去”相结合，提高利用外资水平
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^ a set phrase        ^^^^^^^^ words of its own
 */

import {toRepaired} from '../../1-text/text.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import type {Lexicon} from '../../lexicon.ts'
import {foldSigns} from './fold-signs.ts'
import {isWord, type Letters, spell} from './letters.ts'
import {toUnitLists} from './unit-lists.ts'

export type PhraseLexicon = Pick<Lexicon, 'stop-phrases' | 'agencies' | 'offices'>

/**
 * Counts words of its own up to each letter: `own[end] - own[start]` is their number in a range. `names` are
 * places in the source that name somebody or some document.
 */
export type OwnWords = (letters: Letters, names?: readonly Spot[]) => Uint32Array

const longestTitle = 60

export function toOwnWords({'stop-phrases': stopPhrases, agencies, offices}: PhraseLexicon): OwnWords {
  const unitListsOf = toUnitLists({offices})
  const units = agencies.flatMap(({name, aliases}) => [name, ...aliases])
  const byOpening = groupByOpening([...stopPhrases, ...units])
  return (letters, names = []) => {
    const words = spell(letters)
    const endOfName = toEndOfName(letters, names)
    const endOfList = unitListsOf(words)
    const own = new Uint32Array(words.length + 1)
    let common = 0
    for (let at = 0; at < words.length; at++) {
      common = Math.max(common, endOfTitle(words, at), endOfPhrase(words, at, byOpening))
      common = Math.max(common, endOfName(at), endOfList(at))
      own[at + 1] = own[at]! + (at >= common && isWord(words.charCodeAt(at)) ? 1 : 0)
    }
    return own
  }
}

/** Phrases by their first two characters, longest first. */
function groupByOpening(phrases: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const phrase of phrases.map(foldSigns)) {
    const opening = phrase.slice(0, 2)
    groups.set(opening, [...(groups.get(opening) ?? []), phrase])
  }
  for (const group of groups.values()) group.sort((one, other) => other.length - one.length)
  return groups
}

function endOfPhrase(words: string, at: number, groups: Map<string, string[]>): number {
  const phrase = groups.get(words.slice(at, at + 2))?.find((candidate) => words.startsWith(candidate, at))
  return phrase ? at + phrase.length : 0
}

function endOfTitle(words: string, at: number): number {
  if (words[at] !== '《') return 0
  const end = words.slice(at, at + longestTitle).indexOf('》')
  return end < 0 ? 0 : at + end + 1
}

/** For letters asked in rising order: where the name ends that stands there, else 0. */
function toEndOfName({text, at: places}: Letters, names: readonly Spot[]): (at: number) => number {
  const ranges = names
    .map(({start, end}) => ({start: toRepaired(text, start), end: toRepaired(text, end)}))
    .sort((one, other) => one.start - other.start)
  let next = 0
  let end = 0
  return (at) => {
    while (next < ranges.length && ranges[next]!.start <= places[at]!)
      end = Math.max(end, ranges[next++]!.end)
    return places[at]! < end ? at + 1 : 0
  }
}
