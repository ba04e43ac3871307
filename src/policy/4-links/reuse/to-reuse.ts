/**
 * A passage as it is told: its places, what stands in both documents to the letter, and how similar it is.
 *
 *     甲  积极承接产业转移。将开发区作为承接产业转移的重要载体和平台
 *     乙  积极承接产业转移。将*经开区作为承接产业转移的重要载体和平台
 *         ^^^^^^^^^^ piece          ^^^^^^^^^^^^^^^^^^^^^ piece and part
 */
import type {Match, Reuse} from '../links.ts'
import {findCommonRuns} from './common-runs.ts'
import {type Letters, lineBreak, spell, toSpot} from './letters.ts'
import {reuseLimits} from './limits.ts'
import type {Run} from './shared-runs.ts'

/** A document as reuse reads it. */
export interface Reader extends Letters {
  id: string
  /** Words outside set phrases and names, counted up to each letter, */
  worded: Uint32Array
  /** and those of them that are not common wording either. */
  own: Uint32Array
}

/** Words of `b` in a run that belong to nobody else; so many together are nobody's common wording. */
export function ownWordsOf({own, worded}: Reader, {b, length}: Run): number {
  const words = worded[b + length]! - worded[b]!
  return words >= reuseLimits.longWords ? words : own[b + length]! - own[b]!
}

/** The chain as a passage; its `wanted` runs are the exact ones. */
export function toReuse(a: Reader, b: Reader, found: readonly Run[], wanted: ReadonlySet<Run>): Reuse {
  const chain = withoutScraps(b, found)
  const first = chain[0]!
  const last = chain.at(-1)!
  const aEnd = last.a + last.length
  const bEnd = last.b + last.length
  const {exact, common} = count(a, b, chain)
  return {
    a: {document: a.id, ...toSpot(a, first.a, aEnd)},
    b: {document: b.id, ...toSpot(b, first.b, bEnd)},
    exact,
    similarity: Math.round((2000 * common) / (aEnd - first.a + bEnd - first.b)) / 1000,
    parts: chain
      .filter((_, index) => wanted.has(found[index]!))
      .flatMap((run) => linesOf(b, run).map((line) => toMatch(a, b, line))),
    pieces: chain.map((run) => toMatch(a, b, run))
  }
}

function toMatch(a: Reader, b: Reader, run: Run): Match {
  return {a: toSpot(a, run.a, run.a + run.length), b: toSpot(b, run.b, run.b + run.length)}
}

/** Letters of `b` in exact pieces, and letters of both equal in order, gaps included. */
function count(a: Reader, b: Reader, chain: readonly Run[]): {exact: number; common: number} {
  let exact = 0
  let common = 0
  let aEnd = chain[0]!.a
  let bEnd = chain[0]!.b
  for (const run of chain) {
    const gaps = findCommonRuns(spell(a, aEnd, run.a), spell(b, bEnd, run.b), 1)
    exact += run.length - Math.max(0, bEnd - run.b)
    common += run.length - Math.max(0, aEnd - run.a, bEnd - run.b)
    for (const {length} of gaps) common += length
    aEnd = run.a + run.length
    bEnd = run.b + run.length
  }
  return {exact, common}
}

/** A run cut after its line breaks, so that what is shown as the same stands in one line; short ends fall off. */
function linesOf({codes}: Reader, run: Run): Run[] {
  const lines: Run[] = []
  let from = 0
  for (let at = 0; at < run.length; at++) {
    if (codes[run.b + at] !== lineBreak && at + 1 < run.length) continue
    lines.push({a: run.a + from, b: run.b + from, length: at + 1 - from})
    from = at + 1
  }
  const long = lines.filter(({length}) => length >= reuseLimits.passage)
  return long.length > 0 ? long : [run]
}

/**
 * A passage without the scraps of the lines before and behind it: too few words for a piece.
 *
 *     。⏎严格核定航道养护定额。⏎（二）
 *       ^^^^^^^^^^^^^^^^^^^^^^^
 */
function withoutScraps(b: Reader, chain: readonly Run[]): Run[] {
  const isScrap = (from: number, to: number) => b.own[to]! - b.own[from]! < reuseLimits.pieceWords
  return chain.map((run, index) => {
    const end = run.b + run.length
    const codes = b.codes.subarray(run.b, end - 1)
    const first = index === 0 ? codes.indexOf(lineBreak) : -1
    const last = index === chain.length - 1 ? codes.lastIndexOf(lineBreak) : -1
    const lead = first >= 0 && isScrap(run.b, run.b + first) ? first + 1 : 0
    const tail = last >= lead && isScrap(run.b + last, end) ? run.length - last - 1 : 0
    return {a: run.a + lead, b: run.b + lead, length: run.length - lead - tail}
  })
}
