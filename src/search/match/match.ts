/**
 * Records that say every word of a query, and how well.
 */

import {type Layout, type Outline, slotBits} from '../index/layout.ts'
import {reach} from '../index/phrase.ts'
import {type Finder, union, type Wording} from './finder.ts'
import {createScorer, type Met} from './rank.ts'

export interface Matches {
  /** Rising. */
  records: Uint32Array
  /** By place in `records`; higher is better. */
  scores: Float64Array
  /** Words that no record of these says itself. */
  onlyAbove: number[]
  /** By word and wording: whether some record is met by it. */
  seen: boolean[][]
}

/** Where records lie; what stands under what, where a word asks for it. */
export interface Corpus {
  layout: Layout
  outline: Outline | null
}

export type RecordTest = (record: number) => boolean

/**
 * A word counts for a record where its heading or text says it or one of its units or topics is called so; some, not
 * all, may stand above it instead. Records that a word of `not` is met in, or that fail a test, are left out. Takes
 * time for the rarest word and, near linear, for what is left of it.
 */
export function match(
  finders: readonly Finder[],
  not: readonly Finder[],
  tests: readonly RecordTest[],
  corpus: Corpus
): Matches {
  const {layout} = corpus
  const candidates = recordsOf(rarest(finders), corpus)
  if (candidates.length > records.length) {
    records = new Uint32Array(candidates.length * 2)
    scores = new Float64Array(candidates.length * 2)
  }
  const hasSynonyms = finders.some(({wordings}) => wordings.length > 1)
  const seen = finders.map(({wordings}) => wordings.map(() => false))
  const own = finders.map(() => false)
  const scorer = createScorer(finders, layout)
  const met: Met = {named: finders.map(() => false), above: finders.map(() => false)}
  for (const finder of finders) rewind(finder)
  for (const finder of not) rewind(finder)
  let count = 0
  next: for (const record of candidates) {
    scorer.start(record)
    let missing = 0
    for (let word = 0; word < finders.length; word++) {
      const finder = finders[word]!
      const said = scorer.take(word, finder.wordings)
      met.named[word] = isNamed(finder, record)
      met.above[word] = !said && !met.named[word]
      if (!met.above[word]) continue
      if (!isUnder(finder, record, corpus)) continue next
      missing++
    }
    if (missing === finders.length) continue
    for (const finder of not) if (isMetIn(finder, record, layout)) continue next
    for (const test of tests) if (!test(record)) continue next
    records[count] = record
    scores[count++] = scorer.score(met)
    if (hasSynonyms) scorer.mark(seen)
    for (let word = 0; word < finders.length; word++) if (!met.above[word]) own[word] = true
  }
  return {
    records: records.slice(0, count),
    scores: scores.slice(0, count),
    onlyAbove: count > 0 && own.includes(false) ? own.flatMap((isOwn, word) => (isOwn ? [] : [word])) : [],
    seen
  }
}

/** Of the query at hand; grown as needed, overwritten by the next. */
let records = new Uint32Array(1 << 10)
let scores = new Float64Array(1 << 10)

/** All records that pass: of a query that only narrows. */
export function matchAll(
  not: readonly Finder[],
  tests: readonly RecordTest[],
  {layout}: Pick<Corpus, 'layout'>
): Matches {
  for (const finder of not) rewind(finder)
  const all = Uint32Array.from({length: layout.records}, (_, record) => record)
  const records = all.filter(
    (record) => !not.some((finder) => isMetIn(finder, record, layout)) && tests.every((test) => test(record))
  )
  return {records, scores: new Float64Array(records.length), onlyAbove: [], seen: []}
}

function rewind(finder: Finder) {
  finder.namedAt = 0
  for (const wording of finder.wordings) wording.at = wording.overAt = wording.under = 0
}

/** The finder with the fewest records to look at. */
function rarest(finders: readonly Finder[]): Finder {
  const cost = ({frequency, under}: Finder) => frequency + under
  return finders.reduce((least, finder) => (cost(finder) < cost(least) ? finder : least))
}

/** Every record the word is met in or stands above, rising. */
function recordsOf({wordings, named, under}: Finder, corpus: Corpus): Uint32Array {
  if (wordings.length === 1 && named.length === 0 && under === 0) return recordsSaying(wordings[0]!, corpus)
  const lists = wordings
    .filter(({places}) => places.length > 0)
    .map((wording) => recordsSaying(wording, corpus))
  if (named.length > 0) lists.push(named)
  if (under > 0) lists.push(...wordings.map((wording) => recordsUnder(wording, corpus)))
  return union(lists)
}

function recordsSaying({places}: Wording, {layout: {recordOf, starts}}: Corpus): Uint32Array {
  if (places.length > saying.length) saying = new Uint32Array(places.length * 2)
  let count = 0
  let end = 0
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!
    if (place < end) continue
    const record = recordOf[place >>> slotBits]!
    saying[count++] = record
    end = starts[record + 1]!
  }
  return saying.slice(0, count)
}

let saying = new Uint32Array(1 << 10)

function recordsUnder({over}: Wording, {outline}: Corpus): Uint32Array {
  const records: number[] = []
  let next = 0
  for (const record of over) {
    for (next = Math.max(next, record + 1); next < outline!.ends[record]!; next++) records.push(next)
  }
  return Uint32Array.from(records)
}

function isNamed(finder: Finder, record: number): boolean {
  const {named} = finder
  if (named.length === 0) return false
  finder.namedAt = reach(named, finder.namedAt, record)
  return named[finder.namedAt] === record
}

/** Records are asked for in rising order: of the headings passed, the one that reaches furthest tells. */
function isUnder({wordings, under}: Finder, record: number, {outline}: Corpus): boolean {
  if (under === 0) return false
  let isSo = false
  for (const wording of wordings) {
    const {over} = wording
    for (; wording.overAt < over.length; wording.overAt++) {
      const above = over[wording.overAt]!
      if (above >= record) break
      wording.under = Math.max(wording.under, outline!.ends[above]!)
    }
    if (record < wording.under) isSo = true
  }
  return isSo
}

function isMetIn(finder: Finder, record: number, {starts}: Layout): boolean {
  if (isNamed(finder, record)) return true
  return finder.wordings.some((wording) => {
    wording.at = reach(wording.places, wording.at, starts[record]!)
    return wording.at < wording.places.length && wording.places[wording.at]! < starts[record + 1]!
  })
}
