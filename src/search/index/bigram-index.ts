/**
 * The inverted index: for every pair of neighbouring characters, the places where it stands.
 *
 *     跨境电商 → 跨境 境电 电商, and at both ends a stop: |跨 商|
 */

import {foldInto} from '../text/fold.ts'
import {bigramKey, createBigramTable} from './bigram-table.ts'
import {type Depths, type Extents, recordsOver, slotBits, slotsFor} from './layout.ts'

/** What is read of a record; `alias` is found like its title and shown nowhere. */
export interface Indexed {
  title: string
  alias?: string
  text: string
}

export interface BigramIndex {
  extents: Extents
  /** Folded characters by place, 0 where a slot has none left. */
  line: Uint16Array
  /** Rising. */
  keys: Uint32Array
  /** By key, one more at the end: where its places begin in `places`. */
  starts: Uint32Array
  /** Of each key, rising. */
  places: Uint32Array
}

/** Linear in the text, but for sorting the keys. */
export function buildBigramIndex(records: readonly Indexed[], depths: Depths): BigramIndex {
  const {extents, line} = toLine(records, depths)
  const table = createBigramTable(Math.min(line.length, 1 << 16))
  // By place: the number of the pair that begins there, one up; 0 where none does.
  const numbers = new Uint32Array(line.length)
  let counts = new Uint32Array(1 << 12)
  for (let at = 0; at + 1 < line.length; at++) {
    if (line[at] === 0 || line[at + 1] === 0) continue
    const number = table.add(bigramKey(line[at]!, line[at + 1]!))
    if (number >= counts.length) counts = grown(counts)
    counts[number]!++
    numbers[at] = number + 1
  }
  const keys = table.keys().slice().sort()
  const starts = new Uint32Array(keys.length + 1)
  const next = new Uint32Array(keys.length)
  for (const [rank, key] of keys.entries()) {
    const number = table.get(key)
    next[number] = starts[rank]!
    starts[rank + 1] = starts[rank]! + counts[number]!
  }
  const places = new Uint32Array(starts[keys.length]!)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!
    if (number > 0) places[next[number - 1]!++] = at
  }
  return {extents, line, keys, starts, places}
}

function toLine(records: readonly Indexed[], depths: Depths): Pick<BigramIndex, 'extents' | 'line'> {
  // Folding at most doubles a text, and two stops and the rest of a slot come to each.
  const longest = records.reduce((most, {title, alias = '', text}) => {
    return Math.max(most, title.length + alias.length, text.length)
  }, 0)
  const one = new Uint16Array(longest * 2 + 4)
  const title = new Uint32Array(records.length)
  const text = new Uint32Array(records.length)
  let line = new Uint16Array(1 << 16)
  let length = 0
  const put = (units: number) => {
    const slots = slotsFor(units)
    const end = length + (slots << slotBits)
    while (end > line.length) line = grown(line)
    line.set(one.subarray(0, units), length)
    length = end
    return slots
  }
  const putTitle = (record: Indexed) => {
    const end = foldInto(record.title, one, 0)
    return put(record.alias ? foldInto(record.alias, one, end - 1) : end)
  }
  for (const [place, record] of records.entries()) {
    title[place] = putTitle(record)
    text[place] = record.text === '' ? 0 : put(foldInto(record.text, one, 0))
  }
  for (const record of recordsOver(depths)) putTitle(records[record]!)
  return {extents: {title, text}, line: line.subarray(0, length)}
}

/** Twice as long, the rest 0. */
function grown<Units extends Uint16Array | Uint32Array>(units: Units): Units {
  const longer = new (units.constructor as new (length: number) => Units)(units.length * 2)
  longer.set(units)
  return longer
}
