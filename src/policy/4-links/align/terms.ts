/**
 * How much two measures speak of the same things: the cosine of their weighted words.
 *
 *     大力发展对外承包工程 …  对外 外承 承包 包工 工程 …      lower 拓宽对外承包工程区域
 *                                   ^^^^^^^^^ rare in the corpus, so they weigh more
 *
 * Words are pairs of characters: no word list decides what a term is. Heads count more than text, and the
 * headings above a measure count as if they were said in it (一是 alone often leaves its subject to them).
 */
import {type PolicyText, toRepaired} from '../../1-text/text.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import type {Measure} from '../../3-facts/measure.ts'
import {lineageOf} from '../../address.ts'
import type {Policy} from '../../policy.ts'
import {findLetter, isWord, type Letters, toLetters} from '../reuse/letters.ts'
import {firstPlace} from './first-place.ts'

/** How often a word counts that stands in the head, and in a heading above. */
const headWeight = 3
const aboveWeight = 1

/** Words in more than this share of the measures are passed over in a large corpus. */
const commonShare = 0.25
const largeCorpus = 400

export interface MeasureTerms {
  policy: Policy
  measure: Measure
  /** Weights by word, of length 1 together. */
  weights: Map<number, number>
}

/** Finds measures that share words with one, by place in the list the index was made of. */
export interface TermIndex {
  entries: readonly MeasureTerms[]
  /** Cosine 0 … 1 of the entry with every entry of the list. */
  compare(entry: MeasureTerms): Float64Array
}

/** Index over the measures given, document by document; linear in their words. */
export function indexTerms(documents: readonly {policy: Policy; measures: readonly Measure[]}[]): TermIndex {
  const counted = documents.flatMap(({policy, measures}) => {
    const headings = new Map(policy.sections.map(({id, title}) => [id, title]))
    const names = namesOf(policy)
    return measures.map((measure) => ({
      policy,
      measure,
      counts: countWords(policy, measure, headings, names)
    }))
  })
  const spread = new Map<number, number>()
  for (const {counts} of counted)
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  const most = counted.length > largeCorpus ? commonShare * counted.length : counted.length
  const rarity = (word: number) => Math.max(0, Math.log((counted.length + 1) / (spread.get(word)! + 0.5)))
  const entries = counted.map(({policy, measure, counts}) => {
    const weights = new Map<number, number>()
    for (const [word, count] of counts) {
      if (spread.get(word)! <= most) weights.set(word, rarity(word) * (1 + Math.log(count)))
    }
    return {policy, measure, weights: toUnit(weights)}
  })
  return {entries, compare: toCompare(entries)}
}

function countWords(
  {text}: Policy,
  measure: Measure,
  headings: Map<string, string>,
  names: readonly Spot[]
): Map<number, number> {
  const counts = new Map<number, number>()
  const {codes} = withoutNames(text, measure, names)
  count(counts, codes.length, (at) => codes[at]!, 1)
  count(counts, measure.head.length, (at) => measure.head.charCodeAt(at), headWeight)
  for (const around of lineageOf(measure.id).slice(0, -1)) {
    const heading = headings.get(around) ?? ''
    count(counts, heading.length, (at) => heading.charCodeAt(at), aboveWeight)
  }
  return counts
}

/** Units and titles of a document, by where they begin. */
function namesOf({duties, citations}: Policy): Spot[] {
  return [...duties, ...citations].sort((one, other) => one.start - other.start)
}

/** Letters of a measure; the names in it are blanked: who does it by which paper is not what is done. */
function withoutNames(text: PolicyText, {start, end}: Measure, names: readonly Spot[]): Letters {
  const letters = toLetters(text, toRepaired(text, start), toRepaired(text, end))
  const codes = letters.codes.slice()
  const first = firstPlace(names, (name) => name.start >= start)
  for (let place = first; place < names.length && names[place]!.start < end; place++) {
    const name = names[place]!
    if (name.end > end) continue
    const last = toRepaired(text, name.end)
    for (let at = findLetter(letters, toRepaired(text, name.start)); letters.at[at]! < last; at++)
      codes[at] = 0
  }
  return {...letters, codes}
}

function count(counts: Map<number, number>, length: number, codeAt: (at: number) => number, by: number) {
  for (let at = 1; at < length; at++) {
    const [one, other] = [codeAt(at - 1), codeAt(at)]
    if (!isWord(one) || !isWord(other)) continue
    const word = one * 0x10000 + other
    counts.set(word, (counts.get(word) ?? 0) + by)
  }
}

function toUnit(weights: Map<number, number>): Map<number, number> {
  let square = 0
  for (const weight of weights.values()) square += weight * weight
  if (square > 0) for (const [word, weight] of weights) weights.set(word, weight / Math.sqrt(square))
  return weights
}

function toCompare(entries: readonly MeasureTerms[]): TermIndex['compare'] {
  const postings = new Map<number, {places: number[]; weights: number[]}>()
  for (const [place, {weights}] of entries.entries()) {
    for (const [word, weight] of weights) {
      const posting = postings.get(word) ?? {places: [], weights: []}
      posting.places.push(place)
      posting.weights.push(weight)
      postings.set(word, posting)
    }
  }
  return ({weights}) => {
    const cosines = new Float64Array(entries.length)
    for (const [word, weight] of weights) {
      const {places, weights: others} = postings.get(word)!
      for (let index = 0; index < places.length; index++) cosines[places[index]!]! += weight * others[index]!
    }
    return cosines
  }
}
