/**
 * What is done with words that stand nowhere, one after the other, and always said: read as pinyin, mended by a
 * character, taken apart, exchanged for the nearest name.
 */
import type {Grounds} from './grounds.ts'
import type {Matches} from './match.ts'
import {mendWord} from './mend-word.ts'
import {toPairs} from './pairs.ts'
import {splitAtSigns, type Word} from './query.ts'
import {soundOut} from './sound-out.ts'
import {splitWord} from './split-word.ts'

export type Notice =
  | {kind: 'split'; from: string; parts: string[]}
  /** `others` are as near as `to`. */
  | {kind: 'replaced'; from: string; to: string; others: string[]}
  /** Words that no hit says itself: they stand in the headings above. */
  | {kind: 'above'; words: string[]}

export interface Loosened {
  words: Word[]
  matches: Matches
  notices: Notice[]
}

interface Step {
  words: Word[]
  notice: Notice
}

/** What stands for a lost word; `null` where this way knows none. */
type Way = (word: Word, grounds: Grounds) => Promise<Step | null>

/** Words a way may propose, looked up in the collection before one is taken. */
const mostTried = 16
const mostOthers = 3
/** From this length on a word said but for one character is meant; below, its parts are as likely. */
const telling = 6

/** The words searched for instead and what they find; the words themselves, without notice, where nothing is known. */
export async function loosen(words: readonly Word[], grounds: Grounds): Promise<Loosened> {
  const notices: Notice[] = []
  const instead: Word[] = []
  for (const {word, lost} of await toLost(words, grounds)) {
    const step = lost ? await firstWay(word, grounds) : null
    if (step) notices.push(step.notice)
    for (const other of step?.words ?? [word]) {
      if (!instead.some(({text}) => text === other.text)) instead.push(other)
    }
  }
  return {words: instead, matches: await grounds.find(instead), notices}
}

/**
 * Which words stand nowhere. One that a sign parts (外贸，进出口) is as many words; neighbours in Latin letters are
 * one (kuajing dianshang).
 */
async function toLost(words: readonly Word[], grounds: Grounds): Promise<{word: Word; lost: boolean}[]> {
  const all: {word: Word; lost: boolean}[] = []
  for (const word of words) {
    const lost = await isLost(word, grounds)
    const parts = lost ? splitAtSigns(word) : [word]
    for (const part of parts) {
      const isPartLost = parts.length > 1 ? await isLost(part, grounds) : lost
      const before = all.at(-1)
      if (isPartLost && before?.lost && isLatin(part.text) && isLatin(before.word.text)) {
        const typed = `${before.word.typed} ${part.typed}`
        before.word = {text: before.word.text + part.text, typed, exact: false}
      } else all.push({word: part, lost: isPartLost})
    }
  }
  return all
}

async function isLost(word: Word, grounds: Grounds): Promise<boolean> {
  if (word.exact) return false
  const [wanted] = grounds.want([word])
  const counts = await grounds.count(wanted!.variants.map(({text}) => text))
  return counts.every((count) => count === 0)
}

function isLatin(text: string): boolean {
  return /^[a-zü']+$/.test(text)
}

async function firstWay(word: Word, grounds: Grounds): Promise<Step | null> {
  const ways: Way[] = isLatin(word.text)
    ? [spelled, nearest]
    : word.text.length < telling
      ? [alike, taken, mended, nearest, takenLoosely]
      : [alike, mended, taken, nearest, takenLoosely]
  for (const way of ways) {
    const step = await way(word, grounds)
    if (step) return step
  }
  return null
}

/** A homophone: what an input method writes for what was meant. */
async function alike(word: Word, grounds: Grounds): Promise<Step | null> {
  return await mendedBy(word, grounds, 1)
}

async function mended(word: Word, grounds: Grounds): Promise<Step | null> {
  return await mendedBy(word, grounds, 0)
}

/** Names before other words, then what sounds like it, then what is said most. */
async function mendedBy(word: Word, grounds: Grounds, least: 0 | 1): Promise<Step | null> {
  const [dictionary, speller, names] = await Promise.all([
    grounds.dictionary(),
    grounds.speller(),
    grounds.names()
  ])
  const known = new Set(names)
  const tried = mendWord(word.text, toPairs(dictionary), speller, mostTried * 4)
    .filter(({sound}) => sound >= least)
    .map((one) => ({...one, worth: one.sound * 2 + Number(known.has(one.text))}))
    .sort((a, b) => b.worth - a.worth)
  return await take(word, tried.slice(0, mostTried), grounds)
}

/** By pinyin; whole names before parts. */
async function spelled(word: Word, grounds: Grounds): Promise<Step | null> {
  const letters = word.text.replaceAll("'", '')
  const [dictionary, speller, names] = await Promise.all([
    grounds.dictionary(),
    grounds.speller(),
    grounds.names()
  ])
  const found = soundOut(letters, names, toPairs(dictionary), speller)
  return await take(
    word,
    found.slice(0, mostTried * 2).map(({text, whole}) => ({text, worth: Number(whole)})),
    grounds
  )
}

/** Fuse.js on the names, for words longer or shorter than what is meant, or with two slips. */
async function nearest(word: Word, grounds: Grounds): Promise<Step | null> {
  const {nearestTerms} = await import('./nearest-terms.ts')
  const names = await grounds.names()
  const near = nearestTerms(word.text, names)
  return await take(
    word,
    near.map(({text, whole}) => ({text, worth: Number(whole)})).slice(0, mostTried),
    grounds
  )
}

/** The worthiest that stands somewhere, of those the commonest; the others of its worth are offered. */
async function take(
  word: Word,
  tried: readonly {text: string; worth: number}[],
  grounds: Grounds
): Promise<Step | null> {
  if (tried.length === 0) return null
  const counts = await grounds.count(tried.map(({text}) => text))
  const said = tried
    .map((one, at) => ({...one, count: counts[at]!}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.worth - a.worth || b.count - a.count)
  const [best, ...others] = said
  if (!best) return null
  const offered = others.filter(({worth}) => worth === best.worth).map(({text}) => shown(text))
  const to = shown(best.text)
  return {
    words: [{text: best.text, typed: to, exact: false}],
    notice: {kind: 'replaced', from: word.typed, to, others: offered.slice(0, mostOthers)}
  }
}

/** Without the stops around numbers. */
function shown(text: string): string {
  return text.replaceAll(' ', '')
}

/** Only where one provision has all the parts: else they are no thought of the reader's. */
async function taken(word: Word, grounds: Grounds, loose = false): Promise<Step | null> {
  const isSaid = async (text: string) => (await grounds.count([text]))[0]! > 0
  const parts = await splitWord(word, isSaid, loose)
  if (!parts || (await grounds.find(parts)).records.length === 0) return null
  return {words: parts, notice: {kind: 'split', from: word.typed, parts: parts.map(({typed}) => typed)}}
}

/** What is left when one character is passed over, of a long word two. */
async function takenLoosely(word: Word, grounds: Grounds): Promise<Step | null> {
  const {length} = word.text
  if (length < 4) return null
  const step = await taken(word, grounds, true)
  const kept = step?.words.reduce((sum, {text}) => sum + text.length, 0) ?? 0
  return length - kept <= (length < 8 ? 1 : 2) ? step : null
}
