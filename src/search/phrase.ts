/**
 * Where a word stands, from the places of its pairs of characters.
 *
 *     跨境电商 = 跨境 at p and 电商 at p + 2
 *     ^^^^|||| every character lies in one of the pairs, so that what is found is what is written
 */
import {bigramKey} from './bigram-table.ts'

/** Rising places of a pair of characters; empty where it stands nowhere. */
export type Postings = (key: number) => Uint32Array

const nowhere = new Uint32Array(0)

interface Step {
  offset: number
  places: Uint32Array
  /** Every second pair and the last: together they cover the word. */
  needed: boolean
}

/**
 * Rising places where `text` (folded, not empty) begins. Takes time for the rarest pair and, near linear, for
 * what is left of it at each further one.
 */
export function findPhrase(text: string, postings: Postings): Uint32Array {
  if (text.length === 1) return postings(bigramKey(text.charCodeAt(0), 0))
  const steps: Step[] = []
  const last = text.length - 2
  for (let offset = 0; offset <= last; offset++) {
    const places = postings(bigramKey(text.charCodeAt(offset), text.charCodeAt(offset + 1)))
    if (places.length === 0) return nowhere
    steps.push({offset, places, needed: offset % 2 === 0 || offset === last})
  }
  if (last === 0) return steps[0]!.places
  steps.sort((a, b) => a.places.length - b.places.length)
  const [rarest, ...others] = steps as [Step, ...Step[]]
  const found = new Uint32Array(rarest.places.length)
  let count = 0
  for (const place of rarest.places) if (place >= rarest.offset) found[count++] = place - rarest.offset
  for (const {offset, places, needed} of others) {
    if (count === 0) return nowhere
    if (needed) count = keepFollowed(found, count, offset, places)
  }
  return found.subarray(0, count)
}

/** Keeps of the first `count` places those that `places` has `offset` further on; gives how many are left. */
export function keepFollowed(found: Uint32Array, count: number, offset: number, places: Uint32Array): number {
  let kept = 0
  let at = 0
  const far = places.length > count * 8
  for (let each = 0; each < count; each++) {
    const wanted = found[each]! + offset
    if (far) at = reach(places, at, wanted)
    else while (at < places.length && places[at]! < wanted) at++
    if (at === places.length) break
    if (places[at] === wanted) found[kept++] = found[each]!
  }
  return kept
}

/** First index from `at` on whose value is not below `wanted`; steps double, so that near ones are cheap. */
export function reach(places: Uint32Array, at: number, wanted: number): number {
  if (at >= places.length || places[at]! >= wanted) return at
  let step = 1
  while (at + step < places.length && places[at + step]! < wanted) {
    at += step
    step *= 2
  }
  let high = Math.min(at + step, places.length)
  let low = at + 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
