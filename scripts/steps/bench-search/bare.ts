/**
 * The least that a search through Chinese text can do: for every pair of neighbouring characters the records
 * that have it, and for a query the records that have all its pairs. No order, no marks, no mending: the speed
 * others are measured by.
 */
import {plainForm} from './plain-form.ts'

const limit = 10

/** Places of each pair as they are counted: rising, none twice. */
export function buildBare(texts: readonly string[]): (query: string) => readonly number[] {
  const folded = texts.map(plainForm)
  const counts = new Map<number, number>()
  eachPair(folded, (pair) => counts.set(pair, (counts.get(pair) ?? 0) + 1))
  const postings = new Map<number, Uint32Array>()
  for (const [pair, count] of counts) postings.set(pair, new Uint32Array(count))
  const filled = new Map<number, number>()
  eachPair(folded, (pair, place) => {
    const at = filled.get(pair) ?? 0
    postings.get(pair)![at] = place
    filled.set(pair, at + 1)
  })
  return (query) => lookUp(postings, plainForm(query))
}

function eachPair(texts: readonly string[], see: (pair: number, place: number) => void): void {
  const last = new Map<number, number>()
  for (const [place, text] of texts.entries()) {
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = pairAt(text, at)
      if (last.get(pair) === place) continue
      last.set(pair, place)
      see(pair, place)
    }
  }
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

function lookUp(postings: ReadonlyMap<number, Uint32Array>, query: string): number[] {
  const lists: Uint32Array[] = []
  for (let at = 0; at + 1 < query.length; at++) {
    if (isBlank(query.charCodeAt(at)) || isBlank(query.charCodeAt(at + 1))) continue
    const list = postings.get(pairAt(query, at))
    if (!list) return []
    lists.push(list)
  }
  if (lists.length === 0) return []
  lists.sort((one, other) => one.length - other.length)
  let common: Uint32Array | number[] = lists[0]!
  for (const list of lists.slice(1)) common = intersect(common, list)
  return [...common.slice(0, limit)]
}

/** Words apart need not stand together. */
function isBlank(unit: number): boolean {
  return unit === 0x20
}

/** The longer list is leapt through where it is much longer. */
function intersect(few: Uint32Array | number[], many: Uint32Array): number[] {
  const common: number[] = []
  let at = 0
  for (const place of few) {
    let step = 1
    while (at + step < many.length && many[at + step]! < place) {
      at += step
      step *= 2
    }
    while (at < many.length && many[at]! < place) at++
    if (many[at] === place) common.push(place)
    if (at >= many.length) break
  }
  return common
}
