/**
 * What query rules draw from, and how they draw: the same seed, the same queries.
 */
import type {Collection, PlainRecord, Vocabulary} from './collection.ts'
import {type Haystack, toHaystack} from './haystack.ts'
import {plainForm} from './plain-form.ts'
import type {BenchQuery} from './queries.ts'
import {pick, type Random, seeded} from './random.ts'

export interface Ground {
  collection: Collection
  haystack: Haystack
  words: Vocabulary
  /** Words of a text that tell something. */
  segment: (text: string) => string[]
  random: Random
}

export function toGround(
  collection: Collection,
  words: Vocabulary,
  segment: Ground['segment'],
  seed: number
): Ground {
  return {collection, haystack: toHaystack(collection), words, segment, random: seeded(seed)}
}

/** Up to `count` queries, none asked twice; what a rule cannot make of one draw it makes of another. */
export function draw(count: number, make: () => BenchQuery | null): BenchQuery[] {
  const drawn = new Map<string, BenchQuery>()
  for (let tries = 0; drawn.size < count && tries < count * 20; tries++) {
    const query = make()
    if (query && !drawn.has(query.query)) drawn.set(query.query, query)
  }
  return [...drawn.values()]
}

/** A record with something to say, and its place. */
export function pickRecord({collection: {records}, random}: Ground): {place: number; record: PlainRecord} {
  for (;;) {
    const place = Math.floor(random() * records.length)
    if (records[place]!.text.length >= 20) return {place, record: records[place]!}
  }
}

/** Stretches between punctuation, of at least so many characters: what one would copy or type at one go. */
export function clausesOf(text: string, least: number): string[] {
  return text.split(/[^\p{L}\p{N}.%]+/u).filter((clause) => clause.length >= least)
}

/** A stretch of a clause, or `null` where it would begin or end within a number. */
export function pickStretch(random: Random, clause: string, least: number, most: number): string | null {
  const length = Math.min(clause.length, least + Math.floor(random() * (most - least + 1)))
  const start = Math.floor(random() * (clause.length - length + 1))
  const end = start + length
  const inNumber = (at: number) => /[\d.]/.test(clause[at - 1] ?? '') && /[\d.%]/.test(clause[at] ?? '')
  return inNumber(start) || inNumber(end) ? null : clause.slice(start, end)
}

/** One of the words that the records say; `null` where a draw found none. */
export function pickSaid({haystack, random}: Ground, from: readonly string[]): string | null {
  const word = pick(random, from)
  const folded = plainForm(word)
  return haystack.own.some((text) => text.includes(folded)) ? word : null
}
