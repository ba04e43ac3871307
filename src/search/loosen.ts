/**
 * What is done with a query nothing answers, one step at a time, and always said: a word that no text has is
 * taken apart or exchanged for the nearest name; words that never meet in one provision may stand in the
 * headings above it.
 */
import type {Hit} from './find-hits.ts'
import type {Word} from './query.ts'
import {splitWord} from './split-word.ts'

export type Notice =
  | {kind: 'split'; from: string; parts: string[]}
  /** `others` are as near as `to`. */
  | {kind: 'replaced'; from: string; to: string; others: string[]}
  | {kind: 'above'; words: string[]}

/** What the ladder asks of the engine. */
export interface Grounds {
  /** Whether any text or heading says it. */
  isSaid(text: string): boolean
  /** Hits of these words; `above` lets some of them stand in the headings above. */
  find(words: readonly Word[], above?: boolean): Hit[]
  /** Names a word may be a slip for. */
  vocabulary(): readonly string[]
}

export interface Loosened {
  words: Word[]
  hits: Hit[]
  notices: Notice[]
}

/** The words searched for instead and what they find; `words` itself, without notice, where nothing better is known. */
export async function loosen(words: readonly Word[], grounds: Grounds): Promise<Loosened> {
  const notices: Notice[] = []
  const instead: Word[] = []
  for (const word of words) {
    const isLost = !word.exact && grounds.find([word]).length === 0
    const step = isLost ? (trySplit(word, grounds) ?? (await tryNearest(word, grounds))) : null
    instead.push(...(step?.words ?? [word]))
    if (step) notices.push(step.notice)
  }
  const hits = grounds.find(instead)
  if (hits.length > 0 || instead.length < 2) return {words: instead, hits, notices}
  const wider = grounds.find(instead, true)
  if (wider.length === 0) return {words: [...words], hits: [], notices: []}
  const above = new Set(wider.flatMap((hit) => hit.above))
  const named = instead.filter((_, word) => above.has(word)).map(({typed}) => typed)
  return {words: instead, hits: wider, notices: [...notices, {kind: 'above', words: named}]}
}

interface Step {
  words: Word[]
  notice: Notice
}

/** Only where one provision has all the parts: else they are no thought of the reader's. */
function trySplit(word: Word, {isSaid, find}: Grounds): Step | null {
  const parts = splitWord(word, isSaid)
  if (!parts || find(parts).length === 0) return null
  return {words: parts, notice: {kind: 'split', from: word.typed, parts: parts.map(({typed}) => typed)}}
}

/** Of names equally near, the one most provisions say; the others are offered. */
async function tryNearest(word: Word, {vocabulary, find}: Grounds): Promise<Step | null> {
  const {nearestTerms} = await import('./nearest-terms.ts')
  const near = nearestTerms(word, vocabulary())
    .map((name) => ({...name, count: find([name]).length}))
    .filter((name) => name.count > 0)
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.count - a.count)
  const [best, ...others] = near
  if (!best) return null
  const {text, typed, exact, whole} = best
  const offered = others.filter((name) => name.whole === whole).map((name) => name.typed)
  const notice: Notice = {kind: 'replaced', from: word.typed, to: typed, others: offered.slice(0, 3)}
  return {words: [{text, typed, exact}], notice}
}
