/**
 * Passages from places another program found to be shared (passim, over more documents than one machine holds):
 * where to look is taken from it, what stands in both texts is read here, to the letter and by our own limits.
 *
 *     甲  ·····[··········将开发区作为承接产业转移的重要载体和平台···]·····   its place
 *     乙  ···[·····将*经开区作为承接产业转移的重要载体和平台······]·······
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ our passage
 *
 * A place without one is no link. What is common wording was judged by whoever saw all documents.
 */
import {toRepaired} from '../../1-text/text.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import type {DocumentSpot, Reuse} from '../links.ts'
import {passagesOf, type ReuseDocument} from '../reuse.ts'
import {findLetter, type Letters, toLetters} from './letters.ts'
import {reuseLimits} from './limits.ts'
import {type PhraseLexicon, toOwnWords} from './set-phrases.ts'
import {findSharedRuns, type Run} from './shared-runs.ts'
import type {Reader} from './to-reuse.ts'

/** A place in each of two documents, whichever stands above. */
export interface SharedPlace {
  a: DocumentSpot
  b: DocumentSpot
}

/**
 * Passages in the order of the documents and of their places in `b`, as `findReuse` gives them; `a` is in the
 * document listed earlier. Places in documents that are not listed are passed over. Linear in what is shared.
 */
export function readSharedPlaces(
  documents: readonly ReuseDocument[],
  places: readonly SharedPlace[],
  lexicon: PhraseLexicon
): Reuse[] {
  const orders = new Map(documents.map(({id}, order) => [id, order]))
  const readers = new Map<number, Reader>()
  const toOwn = toOwnWords(lexicon)
  const readerOf = (order: number): Reader => {
    const known = readers.get(order)
    if (known) return known
    const {id, text, names = []} = documents[order]!
    const letters = toLetters(text)
    const worded = toOwn(letters, names)
    const reader = {id, ...letters, worded, own: worded}
    readers.set(order, reader)
    return reader
  }
  return toPairs(orders, places).flatMap(({earlier, later, spots}) => {
    const [a, b] = [readerOf(earlier), readerOf(later)]
    return passagesOf(a, b, runsIn(a, b, spots))
  })
}

interface SharedPair {
  earlier: number
  later: number
  spots: {a: Spot; b: Spot}[]
}

/** Pairs in the order of the later document and of the earlier one; a document has nothing in common with itself. */
function toPairs(orders: ReadonlyMap<string, number>, places: readonly SharedPlace[]): SharedPair[] {
  const pairs = new Map<string, SharedPair>()
  for (const {a, b} of places) {
    const [one, other] = [orders.get(a.document), orders.get(b.document)]
    if (one === undefined || other === undefined || one === other) continue
    const [earlier, later] = one < other ? [one, other] : [other, one]
    const key = `${earlier} ${later}`
    const pair = pairs.get(key) ?? {earlier, later, spots: []}
    pair.spots.push(one < other ? {a, b} : {a: b, b: a})
    pairs.set(key, pair)
  }
  return [...pairs.values()].sort((one, other) => one.later - other.later || one.earlier - other.earlier)
}

/** Exact runs inside the places, each once and as long as it is in the texts, in the order of `b`. */
function runsIn(a: Reader, b: Reader, spots: readonly {a: Spot; b: Spot}[]): Run[] {
  const {passage: length, repeats} = reuseLimits
  const runs = new Map<string, Run>()
  for (const spot of spots) {
    const [from, to] = [cut(a, spot.a), cut(b, spot.b)]
    const [found] = findSharedRuns([from.letters, to.letters], {length, repeats, documents: 2})
    for (const run of found?.runs ?? []) {
      const whole = grow(a, b, {a: run.a + from.start, b: run.b + to.start, length: run.length})
      runs.set(`${whole.a} ${whole.b}`, whole)
    }
  }
  return [...runs.values()].sort((one, other) => one.b - other.b || one.a - other.a)
}

function cut({text, codes, at}: Reader, spot: Spot): {letters: Letters; start: number} {
  const start = findLetter({text, codes, at}, toRepaired(text, spot.start))
  const end = findLetter({text, codes, at}, toRepaired(text, spot.end))
  return {letters: {text, codes: codes.subarray(start, end), at: at.subarray(start, end)}, start}
}

/** A run that reaches over the edges of its place. */
function grow({codes: a}: Letters, {codes: b}: Letters, run: Run): Run {
  let left = 0
  while (left < run.a && left < run.b && a[run.a - left - 1] === b[run.b - left - 1]) left++
  let end = run.length
  while (run.a + end < a.length && run.b + end < b.length && a[run.a + end] === b[run.b + end]) end++
  return {a: run.a - left, b: run.b - left, length: left + end}
}
