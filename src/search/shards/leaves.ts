/**
 * The index as shards hold it: places by what begins there, as few characters as keep the lists short. A word
 * is then a few short lists instead of some long ones.
 *
 *     发展 60,000 places → 发展外 40, 发展的 900, 发展跨 12 …
 */
import type {BigramIndex} from '../index/bigram-index.ts'

export interface Leaf {
  /** Two characters and more; ␀ behind the last stop of a text. No prefix is the beginning of another. */
  prefix: string
  places: Uint32Array
}

/** Places in a list before it is parted by the next character, and when it no longer is. */
const mostPlaces = 128
const longestPrefix = 12

/** In the order of their prefixes. */
export function* toLeaves({keys, starts, places, line}: BigramIndex): Generator<Leaf> {
  for (let rank = 0; rank < keys.length; rank++) {
    const key = keys[rank]!
    const prefix = String.fromCharCode(key >>> 16, key & 0xffff)
    yield* part(prefix, places.subarray(starts[rank], starts[rank + 1]), line)
  }
}

function* part(prefix: string, places: Uint32Array, line: Uint16Array): Generator<Leaf> {
  if (places.length <= mostPlaces || prefix.length === longestPrefix || prefix.endsWith('\0')) {
    yield {prefix, places}
    return
  }
  const next = (place: number) => line[place + prefix.length] ?? 0
  const units: number[] = []
  for (const place of places) if (counts[next(place)]!++ === 0) units.push(next(place))
  const lists = new Map<number, Uint32Array>()
  for (const unit of units.sort((a, b) => a - b)) {
    lists.set(unit, new Uint32Array(counts[unit]!))
    counts[unit] = 0
  }
  for (const place of places) lists.get(next(place))![counts[next(place)]!++] = place
  for (const unit of units) counts[unit] = 0
  for (const [unit, list] of lists) yield* part(prefix + String.fromCharCode(unit), list, line)
}

/** By code unit; all 0 between two lists. */
const counts = new Uint32Array(0x10000)
