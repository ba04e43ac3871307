/**
 * Runs of letters two documents share to the letter, each as long as it can be.
 *
 *     甲  大力推进枸杞产业转型升级，建设出口基地
 *     乙  要推进枸杞产业转型升级，扩大出口
 *           ^^^^^^^^^^^^ one run of 12
 *
 * A run starts where a gram of an earlier document is met again and the grams before it differ. Linear in
 * the letters, plus once for each place where a document repeats a gram of another.
 */
import {type GramIndex, type GramLimits, indexGrams} from './gram-index.ts'
import type {Letters} from './letters.ts'

/** Letters `a`…`a + length` of the earlier document are letters `b`…`b + length` of the later one. */
export interface Run {
  a: number
  b: number
  length: number
}

/** Runs of one pair, in the order of `b`; `earlier` and `later` are places in the list of documents. */
export interface SharedRuns {
  earlier: number
  later: number
  runs: Run[]
}

/** Documents one after another, with the gram index over all of them. */
interface Shelf extends GramIndex {
  codes: Uint16Array
  starts: readonly number[]
  /** The newest place of a gram so far, and the place before each place. */
  newest: Int32Array
  before: Int32Array
}

/**
 * All runs of at least `limits.length` letters between two documents each; one pair after another, as a large
 * collection has far more of them than are passages in the end.
 */
export function* findSharedRuns(documents: readonly Letters[], limits: GramLimits): Generator<SharedRuns> {
  const shelf = toShelf(documents, limits)
  for (const later of documents.keys()) {
    const found = runsOf(shelf, later)
    enter(shelf, later)
    for (const [earlier, runs] of found) yield {earlier, later, runs}
  }
}

function toShelf(documents: readonly Letters[], limits: GramLimits): Shelf {
  const starts = [0]
  for (const {codes} of documents) starts.push(starts.at(-1)! + codes.length)
  const codes = new Uint16Array(starts.at(-1)!)
  for (const [index, document] of documents.entries()) codes.set(document.codes, starts[index])
  const index = indexGrams(codes, starts, limits)
  const newest = new Int32Array(index.usable.length).fill(-1)
  return {...index, codes, starts, newest, before: new Int32Array(codes.length).fill(-1)}
}

/** Runs the document shares with those before it on the shelf. */
function runsOf({codes, starts, gramAt, usable, newest, before}: Shelf, later: number): Map<number, Run[]> {
  const from = starts[later]!
  const to = starts[later + 1]!
  const found = new Map<number, Run[]>()
  /** How far each diagonal `b - a` has been read: a run is met once. */
  const readTo = new Map<number, number>()
  for (let b = from; b < to; b++) {
    const gram = gramAt[b]!
    if (gram < 0 || usable[gram] === 0) continue
    const previous = b > from ? gramAt[b - 1]! : -1
    const within = previous >= 0 && usable[previous] === 1
    for (let a = newest[gram]!; a >= 0; a = before[a]!) {
      if (within && a > 0 && gramAt[a - 1] === previous) continue
      if ((readTo.get(b - a) ?? 0) > b) continue
      const earlier = documentAt(starts, a)
      const left = shared(codes, a - 1, b - 1, starts[earlier]!, from, -1)
      const right = shared(codes, a, b, starts[earlier + 1]! - 1, to - 1, 1)
      readTo.set(b - a, b + right)
      const runs = found.get(earlier)
      const run = {a: a - left - starts[earlier]!, b: b - left - from, length: left + right}
      if (runs) runs.push(run)
      else found.set(earlier, [run])
    }
  }
  return found
}

function enter({starts, gramAt, newest, before}: Shelf, index: number): void {
  for (let place = starts[index]!; place < starts[index + 1]!; place++) {
    const gram = gramAt[place]!
    if (gram < 0) continue
    before[place] = newest[gram]!
    newest[gram] = place
  }
}

/** Number of equal letters from `a` and `b` on, in the direction of `step`, up to the last places given. */
function shared(
  codes: Uint16Array,
  a: number,
  b: number,
  aLast: number,
  bLast: number,
  step: 1 | -1
): number {
  const most = Math.min((aLast - a) * step, (bLast - b) * step) + 1
  let count = 0
  while (count < most && codes[a + count * step] === codes[b + count * step]) count++
  return count
}

/** Index of the document a place belongs to. */
function documentAt(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= place) low = middle
    else high = middle
  }
  return low
}
