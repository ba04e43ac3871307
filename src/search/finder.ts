/**
 * One word of a query with everything that says where it is met: its places by wording, the records whose
 * responsible units are called so, the records that stand under it.
 */
import {stop} from './fold.ts'
import {slotBits} from './layout.ts'
import {reach} from './phrase.ts'
import type {Store} from './store.ts'
import type {WantedWord} from './synonyms.ts'
import type {UnitSearch} from './unit-names.ts'

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
  /** Records, rising, by the names of their units; `unitAt` moves on likewise. */
  units: Uint32Array
  unitAt: number
  /** No more records than these stand under it. */
  under: number
  /** Number of its places and units: how common it is. */
  frequency: number
}

const none = new Uint32Array(0)

/** `above`: whether words of the headings over a record count for it. */
export async function toFinders(
  store: Store,
  unitsCalled: UnitSearch,
  wanted: readonly WantedWord[],
  above: boolean
): Promise<Finder[]> {
  const opening = store.open(wanted.flatMap(({variants}) => variants.flatMap(({text}) => lookups(text))))
  if (opening) await opening
  const finders: Finder[] = []
  for (const {word, variants} of wanted) {
    const units = variants.flatMap(({text}) => unitsCalled(text))
    const wordings: Wording[] = []
    const finder: Finder = {wordings, units: none, unitAt: 0, under: 0, frequency: 0}
    for (const {text} of variants) {
      const all = placesOf(store, text)
      const end = store.layout.starts[store.layout.records]!
      const isOver = all.length > 0 && all[all.length - 1]! >= end
      const count = isOver ? reach(all, 0, end) : all.length
      const places = isOver ? all.subarray(0, count) : all
      const over = isOver && above ? await recordsAbove(store, all.subarray(count), end, finder) : none
      finder.frequency += count
      wordings.push({
        places,
        at: 0,
        over,
        overAt: 0,
        under: 0,
        length: text.length,
        typed: text.includes(word.text)
      })
    }
    if (units.length > 0) {
      finder.units = await recordsOf(store, units)
      finder.frequency += finder.units.length
    }
    finders.push(finder)
  }
  return finders
}

/** Records of the headings at these places; adds to the finder how many stand under them. */
async function recordsAbove(
  store: Store,
  places: Uint32Array,
  end: number,
  finder: Finder
): Promise<Uint32Array> {
  const told = store.outline()
  const {ends, recordOf} = told instanceof Promise ? await told : told
  return places.map((place) => {
    const record = recordOf[(place - end) >>> slotBits]!
    finder.under += ends[record]! - record - 1
    return record
  })
}

/** Records, rising, each once. */
async function recordsOf(store: Store, units: readonly number[]): Promise<Uint32Array> {
  const {recordsOfUnit} = await store.facts()
  const [first, ...others] = [...new Set(units)]
  if (others.length === 0) return recordsOfUnit[first!]!
  const records = new Set([first!, ...others].flatMap((unit) => [...recordsOfUnit[unit]!]))
  return Uint32Array.from(records).sort()
}

/** A number is met whole where it is written so; else, as somebody still typing it, as part of a longer one. */
function placesOf(store: Store, text: string): Uint32Array {
  const [whole, asTyped] = lookups(text)
  if (asTyped === undefined) return store.places(whole!)
  const places = store.places(whole!)
  if (places.length === 0) return store.places(asTyped)
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
