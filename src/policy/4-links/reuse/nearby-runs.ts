/**
 * The shorter runs around the long ones of a pair: what a joined passage is made of besides them.
 *
 *     甲  积极承接产业转移。将开发区作为承接产业转移的重要载体和平台
 *     乙  积极承接产业转移。将*经开区作为承接产业转移的重要载体和平台
 *         ^^^^^^^^^^ short        ^^^^^^^^^^^^^^^^^^^^^ long
 *
 * Looked for only within reach of a long run, so the work grows with what is shared, not with the texts.
 */
import {hashOf, isEqual} from './gram-index.ts'
import type {Letters} from './letters.ts'
import type {Run} from './shared-runs.ts'

export interface NearbyLimits {
  /** Letters of the shortest run. */
  piece: number
  /** Letters looked at on either side of a long run. */
  reach: number
  /** A piece whose opening stands more often than this near the long runs is not looked at. */
  repeats: number
}

/** A part of both documents around runs that lie close together, half-open. */
interface Field {
  a: number
  aEnd: number
  b: number
  bEnd: number
}

/** The long runs given and the shorter ones around them, in the order of `b`. */
export function findNearbyRuns(a: Letters, b: Letters, long: readonly Run[], limits: NearbyLimits): Run[] {
  const placeOf = (run: Run) => run.a * b.codes.length + run.b
  const known = new Set(long.map(placeOf))
  const short = toFields(a, b, long, limits.reach)
    .flatMap((field) => runsWithin(a, b, field, limits))
    .filter((run) => {
      const place = placeOf(run)
      return known.has(place) ? false : known.add(place)
    })
  return [...long, ...short].sort((one, other) => one.b - other.b || one.a - other.a)
}

/**
 * Fields around the runs; those that overlap become one. In the order of `b`, so that only the last few can
 * still be met: linear in the runs.
 */
function toFields(a: Letters, b: Letters, runs: readonly Run[], reach: number): Field[] {
  const closed: Field[] = []
  let open: Field[] = []
  for (const run of runs.toSorted((one, other) => one.b - other.b)) {
    let field: Field = {
      a: Math.max(0, run.a - reach),
      aEnd: Math.min(a.codes.length, run.a + run.length + reach),
      b: Math.max(0, run.b - reach),
      bEnd: Math.min(b.codes.length, run.b + run.length + reach)
    }
    const {b: from} = field
    for (const past of open) if (past.bEnd <= from) closed.push(past)
    open = open.filter(({bEnd}) => bEnd > from)
    for (let index = open.length - 1; index >= 0; index--) {
      if (!overlap(field, open[index]!)) continue
      field = join(field, open.splice(index, 1)[0]!)
      index = open.length
    }
    open.push(field)
  }
  return [...closed, ...open]
}

function overlap(one: Field, other: Field): boolean {
  return one.a < other.aEnd && other.a < one.aEnd && one.b < other.bEnd && other.b < one.bEnd
}

function join(one: Field, other: Field): Field {
  return {
    a: Math.min(one.a, other.a),
    aEnd: Math.max(one.aEnd, other.aEnd),
    b: Math.min(one.b, other.b),
    bEnd: Math.max(one.bEnd, other.bEnd)
  }
}

/** Maximal runs inside one field. */
function runsWithin(a: Letters, b: Letters, field: Field, limits: NearbyLimits): Run[] {
  const {piece} = limits
  const placesOf = indexOpenings(a.codes, field, limits)
  const runs: Run[] = []
  for (let at = field.b; at + piece <= field.bEnd; at++) {
    for (const from of placesOf(b.codes, at)) {
      if (from > field.a && at > field.b && a.codes[from - 1] === b.codes[at - 1]) continue
      const most = Math.min(field.aEnd - from, field.bEnd - at)
      let length = piece
      while (length < most && a.codes[from + length] === b.codes[at + length]) length++
      runs.push({a: from, b: at, length})
    }
  }
  return runs
}

const nowhere: readonly number[] = []

/** Where the letters that open a piece stand in the field's `a`; nowhere if that is too often. */
function indexOpenings(codes: Uint16Array, {a: start, aEnd}: Field, {piece, repeats}: NearbyLimits) {
  const slots = 2 ** Math.ceil(Math.log2(2 * (aEnd - start) + 2))
  const latest = new Int32Array(slots).fill(-1)
  const before = new Int32Array(aEnd - start).fill(-1)
  for (let at = start; at + piece <= aEnd; at++) {
    const slot = hashOf(codes, at, piece) & (slots - 1)
    before[at - start] = latest[slot]!
    latest[slot] = at
  }
  return (others: Uint16Array, place: number): readonly number[] => {
    let places = nowhere
    for (let at = latest[hashOf(others, place, piece) & (slots - 1)]!; at >= 0; at = before[at - start]!) {
      if (isEqual(codes, at, others, place, piece)) places = [...places, at]
      if (places.length > repeats) return nowhere
    }
    return places
  }
}
