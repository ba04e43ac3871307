/**
 * One word of a query with everything that says where it is met: its places by wording, the records whose
 * responsible units are called so, the records that stand under it.
 */

import {slotBits} from '../index/layout.ts'
import {reach} from '../index/phrase.ts'
import type {Need, Store} from '../index/store.ts'
import type {Naming} from '../query/naming.ts'
import type {WantedWord} from '../query/synonyms.ts'
import {stop} from '../text/fold.ts'

/** Places of one wording in records, rising; `at` moves on as records are asked for in rising order. */
export interface Wording {
  places: Uint32Array
  at: number
  /** Records, rising, whose headings say it and stand over others; `under` is behind the last under those passed. */
  over: Uint32Array
  overAt: number
  under: number
  length: number
  /** Says what the reader typed: 对外贸易 says 外贸. */
  typed: boolean
}

export interface Finder {
  wordings: Wording[]
  /** Records, rising, that have a unit or a topic called so; `namedAt` moves on likewise. */
  named: Uint32Array
  namedAt: number
  /** No more records than these stand under it. */
  under: number
  /** Number of its places and of records named so: how common it is. */
  frequency: number
}

const none = new Uint32Array(0)

/** What must be at hand for `toFinders`. */
export function toNeed(naming: Naming, wanted: readonly WantedWord[], above: boolean): Need {
  const texts = wanted.flatMap(({variants}) => variants.map(({text}) => text))
  return {
    words: texts.flatMap(lookups),
    units: texts.flatMap(naming.units),
    topics: wanted.flatMap(({word, variants}) =>
      above || word.topic ? variants.flatMap(({text}) => naming.topic(text) ?? []) : []
    ),
    under: above
  }
}

/**
 * `above`: whether words of the headings over a record count for it, and the names of its topics: by itself a word
 * is looked for as it is written.
 */
export function toFinders(
  store: Store,
  naming: Naming,
  wanted: readonly WantedWord[],
  above: boolean
): Finder[] {
  return wanted.map((one) => {
    const finder: Finder = {wordings: [], named: none, namedAt: 0, under: 0, frequency: 0}
    const lists: Uint32Array[] = []
    for (const {text} of one.variants) {
      addWording(finder, store, text, text.includes(one.word.text), above)
      for (const unit of naming.units(text)) lists.push(store.recordsOf('units', unit))
      const topic = above || one.word.topic ? naming.topic(text) : undefined
      if (topic !== undefined) lists.push(store.recordsOf('topics', topic))
    }
    if (lists.length > 0) {
      finder.named = union(lists)
      finder.frequency += finder.named.length
    }
    return finder
  })
}

function addWording(finder: Finder, store: Store, text: string, typed: boolean, above: boolean) {
  const all = placesOf(store, text)
  const end = store.layout.starts[store.layout.records]!
  const isOver = all.length > 0 && all[all.length - 1]! >= end
  const count = isOver ? reach(all, 0, end) : all.length
  const places = isOver ? all.subarray(0, count) : all
  const over = isOver && above ? recordsAbove(store, all.subarray(count), end, finder) : none
  finder.frequency += count
  finder.wordings.push({places, at: 0, over, overAt: 0, under: 0, length: text.length, typed})
}

/** Records of the headings at these places; adds to the finder how many stand under them. */
function recordsAbove(store: Store, places: Uint32Array, end: number, finder: Finder): Uint32Array {
  const {ends, recordOf} = store.outline()
  return places.map((place) => {
    const record = recordOf[(place - end) >>> slotBits]!
    finder.under += ends[record]! - record - 1
    return record
  })
}

/** Rising, each once. */
export function union(lists: readonly Uint32Array[]): Uint32Array {
  return lists.reduce(merge, none)
}

function merge(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const all = new Uint32Array(one.length + other.length)
  let count = 0
  let at = 0
  for (const number of one) {
    while (at < other.length && other[at]! < number) all[count++] = other[at++]!
    if (other[at] === number) at++
    all[count++] = number
  }
  while (at < other.length) all[count++] = other[at++]!
  return all.subarray(0, count)
}

/** A number is met whole where it is written so; else, as somebody still typing it, as part of a longer one. */
function placesOf(store: Store, text: string): Uint32Array {
  if (!isDigit(text.charCodeAt(0)) && !isDigit(text.charCodeAt(text.length - 1))) return store.places(text)
  const [whole, asTyped] = lookups(text)
  const places = store.places(whole!)
  if (places.length === 0) return store.places(asTyped!)
  return whole!.startsWith(stop) ? places.map((place) => place + 1) : places
}

/** 2.16|亿美元 → |2.16|亿美元, and as it is. */
function lookups(text: string): string[] {
  const before = isDigit(text.charCodeAt(0))
  const behind = isDigit(text.charCodeAt(text.length - 1))
  return before || behind ? [(before ? stop : '') + text + (behind ? stop : ''), text] : [text]
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
