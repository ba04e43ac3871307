/**
 * What is done with words that stand nowhere, one after the other, and always said: read as pinyin, mended by a
 * character, taken apart, exchanged for the nearest name.
 */

import type {Matches} from '../match/match.ts'
import {splitAtSigns, type Word} from '../query/query.ts'
import type {WantedWord} from '../query/synonyms.ts'
import {fold} from '../text/fold.ts'
import type {Grounds} from './grounds.ts'
import {mendWord} from './mend-word.ts'
import {soundOut} from './sound-out.ts'
import {splitWord} from './split-word.ts'

export type Notice =
  | {kind: 'split'; from: string; parts: string[]}
  /** `others` are as near as `to`, and are searched too where synonyms are. */
  | {kind: 'replaced'; from: string; to: string; others: string[]}
  /** No text says it; it is the name of a topic. */
  | {kind: 'topic'; word: string}
  /** Words that no hit says itself: they stand in the headings above. */
  | {kind: 'above'; words: string[]}

export interface Loosened {
  words: Word[]
  wanted: WantedWord[]
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
/** From this length on a word says enough without its first or last character. */
const shortened = 5
/** From this length on the end of a name stands for it: 商务局 for 市商务局. */
const endOfName = 3

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
  const wanted = grounds.want(instead)
  return {words: instead, wanted, matches: await grounds.find(wanted), notices}
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
    ? [spelled, nearlySpelled]
    : word.text.length < telling
      ? [topical, alike, taken, mended, nearest, takenLoosely]
      : [topical, alike, named, mended, taken, nearest, takenLoosely]
  for (const way of ways) {
    const step = await way(word, grounds)
    if (step) return step
  }
  return null
}

async function topical(word: Word, {isTopic}: Grounds): Promise<Step | null> {
  if (!isTopic(word.text)) return null
  return {words: [{...word, topic: true}], notice: {kind: 'topic', word: word.typed}}
}

/** A homophone: what an input method writes for what was meant. Names before other words. */
async function alike(word: Word, grounds: Grounds): Promise<Step | null> {
  const {pairs, speller, known} = await grounds.lore()
  const tried = mendWord(word.text, pairs, speller, mostTried).filter(({sound}) => sound === 2)
  return await take(
    word,
    tried.map(({text}) => ({text, worth: Number(known.has(text))})),
    grounds
  )
}

/** Another character; names before other words. Of a long word what is left without its first or last one too. */
async function mended(word: Word, grounds: Grounds): Promise<Step | null> {
  const {pairs, speller, known} = await grounds.lore()
  const tried = mendWord(word.text, pairs, speller, mostTried * 4)
    .map(({text, sound}) => ({text, worth: 1 + sound + Number(known.has(text)) * 2}))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostTried)
  const {length} = word.text
  const short = [word.text.slice(1), word.text.slice(0, -1)].map((text) => ({text: fold(text), worth: 0}))
  return await take(word, length < shortened ? tried : [...tried, ...short], grounds)
}

/** By pinyin; whole names before parts. */
async function spelled(word: Word, grounds: Grounds): Promise<Step | null> {
  const {pairs, speller, names} = await grounds.lore()
  const found = soundOut(word.text.replaceAll("'", ''), names, pairs, speller)
  return await take(
    word,
    found.slice(0, mostTried * 2).map(({text, whole}) => ({text, worth: Number(whole)})),
    grounds
  )
}

/** Fuse.js on the pinyin of the names; one letter is nearer than two. */
async function nearlySpelled(word: Word, grounds: Grounds): Promise<Step | null> {
  const {nearestSpelled} = await import('./nearest-terms.ts')
  const {names, speller} = await grounds.lore()
  const letters = word.text.replaceAll("'", '')
  if (letters.length < shortened) return null
  const near = nearestSpelled(letters, names, speller.readings)
  return await take(
    word,
    near.map(({text, distance}) => ({text, worth: -distance})),
    grounds
  )
}

/** Fuse.js on the names, for words longer or shorter than what is meant, or with two slips. */
async function nearest(word: Word, grounds: Grounds): Promise<Step | null> {
  const {nearestTerms} = await import('./nearest-terms.ts')
  const {names} = await grounds.lore()
  const near = nearestTerms(word.text, names)
  return await take(
    word,
    near.map(({text, whole}) => ({text, worth: Number(whole)})).slice(0, mostTried),
    grounds
  )
}

/** The worthiest that stands somewhere, of those the commonest; those after it that are nearly as worthy may be meant. */
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
  const [best, ...rest] = said
  if (!best) return null
  const likely = rest.filter(({worth}) => worth >= best.worth - 1)
  const others = likely.slice(0, mostOthers).map(({text}) => text)
  const to = shown(best.text)
  return {
    words: [{text: best.text, typed: to, exact: false, others}],
    notice: {kind: 'replaced', from: word.typed, to, others: others.map(shown)}
  }
}

/** Without the stops around numbers. */
function shown(text: string): string {
  return text.replaceAll(' ', '')
}

/** Parts of a word that are said, wherever; `null` where it does not come apart so. */
export async function partsOf(word: Word, grounds: Grounds, loose = false): Promise<Word[] | null> {
  const isSaid = async (text: string) => (await grounds.count([text]))[0]! > 0
  return await splitWord(word, {isSaid, isName: grounds.isTopic}, loose)
}

/** Two names, or ends of names, written as one word: 中卫市商务局 is 中卫市 and 市商务局, not a slip for 中卫市税务局. */
async function named(word: Word, grounds: Grounds): Promise<Step | null> {
  const {known} = await grounds.lore()
  const parts = await partsOf(word, grounds)
  const isNamed = ({text}: Word) =>
    known.has(text) || (text.length >= endOfName && [...known].some((name) => name.endsWith(text)))
  return parts?.every(isNamed) ? await taken(word, grounds) : null
}

/** Only where one provision has all the parts: else they are no thought of the reader's. */
async function taken(word: Word, grounds: Grounds, loose = false): Promise<Step | null> {
  const parts = await partsOf(word, grounds, loose)
  if (!parts || (await grounds.find(grounds.want(parts))).records.length === 0) return null
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
