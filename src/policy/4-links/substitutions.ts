/**
 * What was done to a passage: kept, replaced, dropped and added words, for the two texts side by side.
 *
 *     省  战略给我 省 开放型经济 发展提供了最大的战略机遇
 *     市  战略给我 市 外向型产业 发展提供了最大的战略机遇
 *         kept    replaced ×2   kept
 *
 * Runs of less than three characters that happen to agree (型 above) are not kept: they say nothing and cut
 * words apart. Layout does not count, and goes with the run before it.
 */
import {toText} from '../1-text/text.ts'
import type {Spot} from '../2-tree/nodes.ts'
import {chainRuns} from './chain-runs.ts'
import {findCommonRuns} from './common-runs.ts'
import {type Letters, spell, toLetters} from './letters.ts'
import {findSharedRuns, type Run} from './shared-runs.ts'

export interface AlignedRun {
  kind: 'kept' | 'replaced' | 'dropped' | 'added'
  /** Places in the strings given; empty where something was added or dropped. */
  a: Spot
  b: Spot
}

const leastKept = 3
/** Long runs are found through an index, the rest between them letter by letter, */
const anchor = 8
/** if the gap has at most so many pairs of letters. */
const largestGap = 250_000
/** Inside one passage distance hardly counts against a run. */
const gapCost = 0.002

/** Runs that cover both strings in order. Near linear for passages that have most of their wording in common. */
export function findSubstitutions(a: string, b: string): AlignedRun[] {
  const [before, after] = [toLetters(toText(a)), toLetters(toText(b))]
  const [found] = findSharedRuns([before, after], {length: anchor, documents: 2, repeats: 3})
  const [anchors = []] = chainRuns(found?.runs ?? [], Number.POSITIVE_INFINITY, gapCost)
  return toPlaces(
    peel(toRuns(fillGaps(before, after, anchors), before, after), before, after),
    before,
    after,
    a,
    b
  )
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

/** A replacement that stands alone elsewhere (省 → 市) is taken off the front of a longer one. */
function peel(runs: readonly AlignedRun[], before: Letters, after: Letters): AlignedRun[] {
  const shortest = (spot: Spot) => spot.end - spot.start <= leastKept
  const words = ({a, b}: AlignedRun) => [spell(before, a.start, a.end), spell(after, b.start, b.end)] as const
  const replaced = runs.filter(({kind}) => kind === 'replaced')
  const alone = replaced.filter(({a, b}) => shortest(a) && shortest(b)).map(words)
  return runs.flatMap((run) => {
    if (run.kind !== 'replaced') return [run]
    const [from, to] = words(run)
    const front = alone.find(
      ([x, y]) => from.length > x.length && to.length > y.length && from.startsWith(x) && to.startsWith(y)
    )
    if (!front) return [run]
    const cut = {a: run.a.start + front[0].length, b: run.b.start + front[1].length}
    return [
      {...run, a: {start: run.a.start, end: cut.a}, b: {start: run.b.start, end: cut.b}},
      {...run, a: {start: cut.a, end: run.a.end}, b: {start: cut.b, end: run.b.end}}
    ]
  })
}

/** From letters to places in the strings; both are covered from end to end. */
function toPlaces(
  runs: readonly AlignedRun[],
  before: Letters,
  after: Letters,
  a: string,
  b: string
): AlignedRun[] {
  const place = ({at, codes}: Letters, letter: number, whole: string) =>
    letter === 0 ? 0 : letter === codes.length ? whole.length : at[letter]!
  return runs.map(({kind, a: above, b: below}) => ({
    kind,
    a: {start: place(before, above.start, a), end: place(before, above.end, a)},
    b: {start: place(after, below.start, b), end: place(after, below.end, b)}
  }))
}
