/**
 * What was done to passages: kept, replaced, dropped and added words, for the two texts side by side.
 *
 *     省  战略给我 省 开放型经济 发展提供了最大的战略机遇
 *     市  战略给我 市 外向型产业 发展提供了最大的战略机遇
 *         kept    replaced ×2   kept
 *
 * Runs of less than three characters that happen to agree (型 above) are not kept: they say nothing and cut
 * words apart. Layout does not count, and goes with the run before it.
 */
import {toText} from '../1-text/text.ts'
import {chainRuns} from './reuse/chain-runs.ts'
import {findCommonRuns} from './reuse/common-runs.ts'
import {type Letters, spell, toLetters} from './reuse/letters.ts'
import {findSharedRuns, type Run} from './reuse/shared-runs.ts'
import type {AlignedRun, Reading} from './substitutions/aligned-run.ts'
import {peel} from './substitutions/peel.ts'

/** A passage as two documents have it. */
export interface Wording {
  a: string
  b: string
}

const leastKept = 3
/** Long runs are found through an index, the rest between them letter by letter, */
const anchor = 8
/** if the gap has at most so many pairs of letters. */
const largestGap = 250_000
/** Inside one passage distance hardly counts against a run. */
const gapCost = 0.002

/**
 * Runs that cover both strings of each passage in order. Near linear for passages that have most of their
 * wording in common; pass those of one pair of documents together.
 */
export function findSubstitutions(passages: readonly Wording[]): AlignedRun[][] {
  return peel(passages.map(readRuns)).map((reading, index) => toPlaces(reading, passages[index]!))
}

function readRuns({a, b}: Wording): Reading {
  const [before, after] = [toLetters(toText(a)), toLetters(toText(b))]
  const [found] = findSharedRuns([before, after], {length: anchor, documents: 2, repeats: 3})
  const [anchors = []] = chainRuns(found?.runs ?? [], {gap: Number.POSITIVE_INFINITY, cost: gapCost})
  return {before, after, runs: toRuns(fillGaps(before, after, anchors), before, after)}
}

/** The anchors without overlaps, and what is kept between them. */
function fillGaps(before: Letters, after: Letters, anchors: readonly Run[]): Run[] {
  const kept: Run[] = []
  let a = 0
  let b = 0
  for (const run of [...anchors, {a: before.codes.length, b: after.codes.length, length: 0}]) {
    const overlap = Math.max(0, a - run.a, b - run.b)
    const trimmed = {a: run.a + overlap, b: run.b + overlap, length: run.length - overlap}
    const [gapA, gapB] = [spell(before, a, trimmed.a), spell(after, b, trimmed.b)]
    if (gapA.length * gapB.length <= largestGap) {
      for (const inner of findCommonRuns(gapA, gapB, leastKept)) {
        kept.push({a: inner.a + a, b: inner.b + b, length: inner.length})
      }
    }
    if (trimmed.length >= leastKept) kept.push(trimmed)
    a = trimmed.a + trimmed.length
    b = trimmed.b + trimmed.length
  }
  return kept
}

/** Runs in letters, what lies between the kept ones included. */
function toRuns(kept: readonly Run[], before: Letters, after: Letters): AlignedRun[] {
  const runs: AlignedRun[] = []
  let a = 0
  let b = 0
  const put = (aEnd: number, bEnd: number, same: boolean) => {
    if (aEnd > a || bEnd > b) {
      const kind = same ? 'kept' : bEnd === b ? 'dropped' : aEnd === a ? 'added' : 'replaced'
      runs.push({kind, a: {start: a, end: aEnd}, b: {start: b, end: bEnd}})
    }
    a = aEnd
    b = bEnd
  }
  for (const run of kept) {
    put(run.a, run.b, false)
    put(run.a + run.length, run.b + run.length, true)
  }
  put(before.codes.length, after.codes.length, false)
  return runs
}

/** From letters to places in the strings; both are covered from end to end. */
function toPlaces({before, after, runs}: Reading, whole: Wording): AlignedRun[] {
  const place = ({at, codes}: Letters, letter: number, text: string) =>
    letter === 0 ? 0 : letter === codes.length ? text.length : at[letter]!
  return runs.map(({kind, a, b}) => ({
    kind,
    a: {start: place(before, a.start, whole.a), end: place(before, a.end, whole.a)},
    b: {start: place(after, b.start, whole.b), end: place(after, b.end, whole.b)}
  }))
}
