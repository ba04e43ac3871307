/**
 * Where a word stands, from the places of its pairs of characters.
 *
 *     跨境电商 = 跨境 at p and 电商 at p + 2
 *     ^^^^|||| every character lies in one of the pairs, so that what is found is what is written
 */
import {bigramKey} from './bigram-table.ts'

/** Lists of places one behind the other, by rank; `starts` has one more at the end. */
export interface Lists {
  starts: Uint32Array
  places: Uint32Array
  /** Rank of a pair's list; −1 where it stands nowhere. */
  rank(key: number): number
}

const nowhere = new Uint32Array(0)
/** Of the word at hand: its pairs, and where it may stand; grown as needed, overwritten by the next. */
let ranks = new Int32Array(64)
let cover = new Int32Array(64)
let found = new Uint32Array(1 << 10)

/**
 * Rising places where `text` (folded, at least two characters) begins. Takes time for the rarest pair and, near
 * linear, for what is left of it at each further one.
 */
export function findPhrase(text: string, {starts, places, rank}: Lists): Uint32Array {
  const last = text.length - 2
  if (last >= ranks.length) {
    ranks = new Int32Array(last * 2)
    cover = new Int32Array(last * 2)
  }
  const lengthAt = (offset: number) => starts[ranks[offset]! + 1]! - starts[ranks[offset]!]!
  let rarest = 0
  for (let offset = 0; offset <= last; offset++) {
    ranks[offset] = rank(bigramKey(text.charCodeAt(offset), text.charCodeAt(offset + 1)))
    if (ranks[offset]! < 0) return nowhere
    if (offset > 0 && lengthAt(offset) < lengthAt(rarest)) rarest = offset
  }
  const from = starts[ranks[rarest]!]!
  const to = starts[ranks[rarest]! + 1]!
  if (last === 0) return places.subarray(from, to)
  if (lengthAt(rarest) > found.length) found = new Uint32Array(lengthAt(rarest) * 2)
  let count = 0
  for (let at = from; at < to; at++) if (places[at]! >= rarest) found[count++] = places[at]! - rarest
  // Every second pair and the last cover the word; the rarer, the sooner little is left.
  let todo = 0
  for (let offset = 0; offset <= last; offset++) {
    if ((offset % 2 === 0 || offset === last) && offset !== rarest) cover[todo++] = offset
  }
  while (todo > 0 && count > 0) {
    let next = 0
    for (let at = 1; at < todo; at++) if (lengthAt(cover[at]!) < lengthAt(cover[next]!)) next = at
    const rank = ranks[cover[next]!]!
    count = keepFollowed(found, count, cover[next]!, places, starts[rank]!, starts[rank + 1]!)
    cover[next] = cover[--todo]!
  }
  return count === 0 ? nowhere : found.slice(0, count)
}

/**
 * Keeps of the first `count` places those that a list has `offset` further on; gives how many are left. The list
 * lies in `places` from `from` to `to`.
 */
export function keepFollowed(
  found: Uint32Array,
  count: number,
  offset: number,
  places: Uint32Array,
  from = 0,
  to = places.length
): number {
  let kept = 0
  let at = from
  const far = to - from > count * 8
  for (let each = 0; each < count; each++) {
    const wanted = found[each]! + offset
    if (far) at = reach(places, at, wanted, to)
    else while (at < to && places[at]! < wanted) at++
    if (at === to) break
    if (places[at] === wanted) found[kept++] = found[each]!
  }
  return kept
}

/** First index from `at` to `end` whose value is not below `wanted`; steps double, so that near ones are cheap. */
export function reach(places: Uint32Array, at: number, wanted: number, end = places.length): number {
  if (at >= end || places[at]! >= wanted) return at
  let step = 1
  let low = at
  while (low + step < end && places[low + step]! < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, end)
  low++
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
