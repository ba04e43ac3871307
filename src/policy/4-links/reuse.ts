/**
 * Reuse: passages one document shares with another, to the letter or with changes.
 *
 *     甲  “一带一路”战略给我省开放型经济发展提供了最大的战略机遇
 *     乙  “一带一路”战略给我市外向型产业发展提供了最大的战略机遇
 *         ^^^^^^^^^^^^ exact      ^^^^^^^^^^^^^^^^^^ exact, joined over the gap
 *
 * Short runs of letters are common everywhere; one counts from twelve on, and only with enough words of its
 * own (see set-phrases.ts). Layout does not count; positions are places in the sources.
 */
import type {PolicyText} from '../1-text/text.ts'
import type {Spot} from '../2-tree/nodes.ts'
import type {Match, Reuse} from './links.ts'
import {chainRuns} from './reuse/chain-runs.ts'
import {findCommonRuns} from './reuse/common-runs.ts'
import {type Letters, lineBreak, spell, toLetters, toSpot} from './reuse/letters.ts'
import {findNearbyRuns} from './reuse/nearby-runs.ts'
import {type PhraseLexicon, toOwnWords} from './reuse/set-phrases.ts'
import {findSharedRuns, type Run} from './reuse/shared-runs.ts'

export interface ReuseDocument {
  id: string
  text: PolicyText
  /** Places in the source that name units or documents: they are nobody's wording. */
  names?: readonly Spot[]
}

/** In letters, layout not counted. */
export const reuseLimits = {
  /** An exact passage has at least this many letters, */
  passage: 12,
  /** and this many words outside set phrases, names and titles. */
  ownWords: 8,
  /** A joined passage may hold shorter exact pieces, */
  piece: 6,
  /** with so many words of their own, */
  pieceWords: 5,
  /** and at most this between one piece and the next, on either side. */
  gap: 40,
  /** Pieces are looked for this far around an exact passage. */
  reach: 120,
  /** More than so many times in one document: furniture, not wording. */
  repeats: 3,
  /** In more than so many documents, or this share of them: common property. */
  documents: 10,
  documentShare: 0.1,
  /** Two documents are reported from this many own words on, or this share of the shorter one. */
  pair: 30,
  pairShare: 0.02
} as const

interface Reader extends Letters {
  id: string
  own: Uint32Array
}

/**
 * Passages of all pairs of documents, in the order of the documents and of their places in `b`; `a` is the
 * document that stands earlier in the list, so put the older or upper ones first.
 */
export function findReuse(documents: readonly ReuseDocument[], lexicon: PhraseLexicon): Reuse[] {
  const toOwn = toOwnWords(lexicon)
  const readers: Reader[] = documents.map(({id, text, names}) => {
    const letters = toLetters(text)
    return {id, ...letters, own: toOwn(letters, names)}
  })
  const {passage: length, repeats} = reuseLimits
  const most = Math.max(reuseLimits.documents, Math.ceil(reuseLimits.documentShare * readers.length))
  return findSharedRuns(readers, {length, repeats, documents: most}).flatMap(({earlier, later, runs}) =>
    passagesOf(readers[earlier]!, readers[later]!, runs)
  )
}

function passagesOf(a: Reader, b: Reader, runs: readonly Run[]): Reuse[] {
  const exact = runs.filter((run) => isPassage(b, withoutBreak(b, run)))
  const least = Math.min(reuseLimits.pair, reuseLimits.pairShare * Math.min(a.codes.length, b.codes.length))
  if (exact.reduce((sum, run) => sum + ownWordsOf(b, run), 0) < least) return []
  const found = new Set(exact)
  const wanted = new Set<Run>()
  const pieces: Run[] = []
  for (const run of findNearbyRuns(a, b, exact, reuseLimits)) {
    const piece = withoutBreak(b, run)
    if (ownWordsOf(b, piece) >= reuseLimits.pieceWords) pieces.push(piece)
    if (found.has(run)) wanted.add(piece)
  }
  return chainRuns(pieces, reuseLimits.gap)
    .filter((chain) => chain.some((run) => wanted.has(run)))
    .map((chain) => toReuse(a, b, chain, wanted))
    .filter((passage, rank, all) => !all.slice(0, rank).some((better) => covers(better.b, passage.b)))
    .sort((one, other) => one.b.start - other.b.start || one.a.start - other.a.start)
}

/** What `b` says once came from one place: the best passage over it stands for the others. */
function covers(outer: Spot, inner: Spot): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function isPassage(b: Reader, run: Run): boolean {
  return run.length >= reuseLimits.passage && ownWordsOf(b, run) >= reuseLimits.ownWords
}

/** A run from its first word on: the line break before it is not part of it. */
function withoutBreak({codes}: Reader, {a, b, length}: Run): Run {
  const skipped = codes[b] === lineBreak ? 1 : 0
  return {a: a + skipped, b: b + skipped, length: length - skipped}
}

function ownWordsOf({own}: Reader, {b, length}: Run): number {
  return own[b + length]! - own[b]!
}

function toReuse(a: Reader, b: Reader, chain: readonly Run[], wanted: ReadonlySet<Run>): Reuse {
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
      .filter((run) => wanted.has(run))
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
