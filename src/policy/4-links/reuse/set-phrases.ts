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

export type PhraseLexicon = Pick<Lexicon, 'stop-phrases' | 'agencies' | 'offices' | 'indicators'>

/**
 * Counts words of its own up to each letter: `own[end] - own[start]` is their number in a range. `names` are
 * places in the source that name somebody or some document.
 */
export type OwnWords = (letters: Letters, names?: readonly Spot[]) => Uint32Array

const longestTitle = 60
/** Shorter names of indicators are words like others: 能耗. */
const leastIndicator = 6

export function toOwnWords({
  'stop-phrases': stopPhrases,
  agencies,
  offices,
  indicators
}: PhraseLexicon): OwnWords {
  const unitListsOf = toUnitLists({offices})
  const units = agencies.flatMap(({name, aliases}) => [name, ...aliases])
  const measured = indicators
    .flatMap(({name, aliases}) => [name, ...aliases])
    .filter(({length}) => length >= leastIndicator)
  const endOfPhrase = toEndOfPhrase([...stopPhrases, ...units, ...measured])
  return (letters, names = []) => {
    const words = spell(letters)
    const endOfName = toEndOfName(letters, names)
    const endOfList = unitListsOf(words)
    const own = new Uint32Array(words.length + 1)
    let end = 0
    for (let at = 0; at < words.length; at++) {
      end = Math.max(end, endOfTitle(words, at), endOfPhrase(words, at), endOfName(at), endOfList(at))
      const isOwn = at >= end && isWord(words.charCodeAt(at))
      own[at + 1] = own[at]! + (isOwn ? 1 : 0)
    }
    return own
  }
}

/** Where the longest phrase ends that opens at a place, else 0; most pairs of letters open none. */
function toEndOfPhrase(phrases: readonly string[]): (words: string, at: number) => number {
  const groups = groupByOpening(phrases)
  const opens = new Uint8Array(0x10000)
  for (const opening of groups.keys()) opens[slotOf(opening, 0)] = 1
  return (words, at) => {
    if (opens[slotOf(words, at)] === 0) return 0
    const phrase = groups.get(words.slice(at, at + 2))?.find((candidate) => words.startsWith(candidate, at))
    return phrase ? at + phrase.length : 0
  }
}

/** Two letters as a number below 0x10000, few others the same. */
function slotOf(words: string, at: number): number {
  return (Math.imul(words.charCodeAt(at), 0x9e35) ^ words.charCodeAt(at + 1)) & 0xffff
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

const titleOpens = '《'.charCodeAt(0)

function endOfTitle(words: string, at: number): number {
  if (words.charCodeAt(at) !== titleOpens) return 0
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
