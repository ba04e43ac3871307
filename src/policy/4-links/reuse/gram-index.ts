/**
 * Every n-gram of a sequence of documents, numbered: equal letters have equal numbers.
 *
 *     我省开放型经济  n = 3  →  我省开 0, 省开放 1, 开放型 2, 放型经 3 …
 *
 * A rolling hash finds the number, the letters themselves decide. Linear in the letters.
 */
export interface GramLimits {
  /** Letters of a gram. */
  length: number
  /** A gram in more documents than this is common property. */
  documents: number
  /** A gram more often than this in one document is furniture: 责任单位 lists, column heads. */
  repeats: number
}

export interface GramIndex {
  /** Number of the gram at each letter, `-1` where the document ends before it does. */
  gramAt: Int32Array
  /** 1 for a gram within the limits. */
  usable: Uint8Array
}

/** Documents stand one after another in `codes`; `starts` has their beginnings and the end of the last. */
export function indexGrams(codes: Uint16Array, starts: readonly number[], limits: GramLimits): GramIndex {
  const numbered = numberGrams(codes, starts, limits.length)
  const {gramAt, count} = numbered
  const documents = new Uint16Array(count)
  const repeats = new Uint16Array(count)
  const latest = new Int32Array(count).fill(-1)
  const usable = new Uint8Array(count).fill(1)
  for (let index = 0; index + 1 < starts.length; index++) {
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      const gram = gramAt[at]!
      if (gram < 0 || usable[gram] === 0) continue
      if (latest[gram] !== index) {
        latest[gram] = index
        documents[gram]!++
        repeats[gram] = 0
      }
      repeats[gram]!++
      if (documents[gram]! > limits.documents || repeats[gram]! > limits.repeats) usable[gram] = 0
    }
  }
  return {gramAt, usable}
}

function numberGrams(codes: Uint16Array, starts: readonly number[], length: number) {
  const gramAt = new Int32Array(codes.length).fill(-1)
  const slots = 2 ** Math.ceil(Math.log2(2 * codes.length + 2))
  const table = new Int32Array(slots).fill(-1)
  const lead = power(length - 1)
  let count = 0
  for (let index = 0; index + 1 < starts.length; index++) {
    const first = starts[index]!
    const last = starts[index + 1]! - length
    let hash = 0
    for (let at = first; at <= last; at++) {
      hash = at === first ? sumOf(codes, at, length) : roll(hash, codes, at, length, lead)
      let slot = mix(hash) & (slots - 1)
      while (table[slot]! >= 0 && !isEqual(codes, table[slot]!, codes, at, length))
        slot = (slot + 1) & (slots - 1)
      if (table[slot]! < 0) {
        table[slot] = at
        gramAt[at] = count++
      } else gramAt[at] = gramAt[table[slot]!]!
    }
  }
  return {gramAt, count}
}

const base = 0x01000193

function power(exponent: number): number {
  let value = 1
  for (let step = 0; step < exponent; step++) value = Math.imul(value, base)
  return value
}

/** Hash of the gram at `at`, from that of the gram before it. */
function roll(hash: number, codes: Uint16Array, at: number, length: number, lead: number): number {
  return (Math.imul(hash - Math.imul(codes[at - 1]!, lead), base) + codes[at + length - 1]!) | 0
}

function sumOf(codes: Uint16Array, at: number, length: number): number {
  let hash = 0
  for (let step = 0; step < length; step++) hash = (Math.imul(hash, base) + codes[at + step]!) | 0
  return hash
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (once ^ (once >>> 15)) >>> 0
}

/** A hash of the gram at `at`, all its bits mixed. */
export function hashOf(codes: Uint16Array, at: number, length: number): number {
  return mix(sumOf(codes, at, length))
}

/** Tells whether `length` letters of the one sequence are those of the other. */
export function isEqual(
  one: Uint16Array,
  at: number,
  other: Uint16Array,
  place: number,
  length: number
): boolean {
  for (let step = 0; step < length; step++) if (one[at + step] !== other[place + step]) return false
  return true
}
