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
import type {Reuse} from './links.ts'
import {chainRuns} from './reuse/chain-runs.ts'
import {findCommonWording, withoutCommon} from './reuse/common-wording.ts'
import {withoutCovered} from './reuse/covered.ts'
import {toCrossable} from './reuse/gaps.ts'
import {lineBreak, toLetters} from './reuse/letters.ts'
import {mostDocuments, reuseLimits} from './reuse/limits.ts'
import {findNearbyRuns} from './reuse/nearby-runs.ts'
import {type PhraseLexicon, toOwnWords} from './reuse/set-phrases.ts'
import {findSharedRuns, type Run} from './reuse/shared-runs.ts'
import {ownWordsOf, type Reader, toReuse} from './reuse/to-reuse.ts'

export interface ReuseDocument {
  id: string
  text: PolicyText
  /** Places in the source that name units or documents: they are nobody's wording. */
  names?: readonly Spot[]
  /** First two digits of the code of its region: 62 for Gansu and all its cities, 00 for the nation. */
  province?: string | undefined
}

/**
 * Passages of all pairs of documents, in the order of the documents and of their places in `b`; `a` is the
 * document that stands earlier in the list, so put the older or upper ones first.
 */
export function findReuse(documents: readonly ReuseDocument[], lexicon: PhraseLexicon): Reuse[] {
  const {passage: length, repeats} = reuseLimits
  const most = mostDocuments(documents.length)
  const letters = documents.map(({text}) => toLetters(text))
  const provinces = documents.map(({id, province}) => province ?? `${id} alone`)
  const common = findCommonWording(letters, provinces, reuseLimits)
  const toOwn = toOwnWords(lexicon)
  const readers: Reader[] = documents.map(({id, names = []}, index) => {
    const worded = toOwn(letters[index]!, names)
    return {id, ...letters[index]!, worded, own: withoutCommon(worded, common[index]!)}
  })
  return findSharedRuns(readers, {length, repeats, documents: most})
    .flatMap(({earlier, later, runs}) => passagesOf(readers[earlier]!, readers[later]!, runs))
    .toArray()
}

/** The passages of one pair, in the order of `b`, from its exact runs. */
export function passagesOf(a: Reader, b: Reader, runs: readonly Run[]): Reuse[] {
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
  const passages = chainRuns(pieces, {gap: reuseLimits.gap, crossable: toCrossable(a, b)})
    .filter((chain) => chain.some((run) => wanted.has(run)))
    .map((chain) => toReuse(a, b, chain, wanted))
  // What `b` says once came from one place: the best passage over it stands for the others.
  return withoutCovered(passages, (passage) => passage.b).sort(
    (one, other) => one.b.start - other.b.start || one.a.start - other.a.start
  )
}

function isPassage(b: Reader, run: Run): boolean {
  return run.length >= reuseLimits.passage && ownWordsOf(b, run) >= reuseLimits.ownWords
}

/** A run from its first word on: the line break before it is not part of it. */
function withoutBreak({codes}: Reader, {a, b, length}: Run): Run {
  const skipped = codes[b] === lineBreak ? 1 : 0
  return {a: a + skipped, b: b + skipped, length: length - skipped}
}
