/**
 * How much two measures speak of the same things: the cosine of their weighted words.
 *
 *     大力发展对外承包工程 …  对外 外承 承包 包工 工程 …      lower 拓宽对外承包工程区域
 *                                   ^^^^^^^^^ rare in both documents, so they weigh more
 *
 * Words are pairs of characters: no word list decides what a term is. Heads count more than text, and the
 * headings above a measure count as if they were said in it (一是 alone often leaves its subject to them). The
 * means it uses and its topics count as words, too. What is rare is told from the two documents alone: a third
 * one changes nothing.
 */
import {toRepaired} from '../../1-text/text.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import type {Measure} from '../../3-facts/measure.ts'
import {lineageOf} from '../../address.ts'
import type {Lexicon} from '../../lexicon.ts'
import type {Policy} from '../../policy.ts'
import {findLetter, isWord, type Letters, toLetters} from '../reuse/letters.ts'
import {firstPlace} from './first-place.ts'
import {findInstruments} from './instruments.ts'

/** How often a word counts that stands in the head, in a heading above, for a means and for a topic. */
const counts = {head: 2, above: 1, means: 3, meansInHead: 9, topic: 2} as const

export type TermLexicon = Pick<Lexicon, 'instruments' | 'topics'>

export interface MeasureTerms {
  policy: Policy
  measure: Measure
  /** Words by number, each once, with how often they count here (`weightOfCount`). */
  words: Uint32Array
  counts: Uint16Array
  /** Means of policy it uses, and those its head names. */
  means: {used: ReadonlySet<string>; named: ReadonlySet<string>}
}

/** The words of a document's measures by number, rising, and in how many of them each word stands. */
export interface DocumentTerms {
  entries: readonly MeasureTerms[]
  words: Uint32Array
  spread: Uint32Array
}

/** What a word weighs that counts so often: 1, 1.7, 2.1 … */
export function weightOfCount(count: number): number {
  return weights[count]!
}

const mostCounted = 0xffff
const weights = Float64Array.from({length: mostCounted + 1}, (_, count) => 1 + Math.log(count))

/** Words have one number in all documents of a table. */
export class TermTable {
  readonly #numbers = new Map<number | string, number>()
  readonly #lexicon: TermLexicon

  constructor(lexicon: TermLexicon) {
    this.#lexicon = lexicon
  }

  /** How many words there are so far. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of two characters (`toPair`), of a means or a topic; −1 where no measure has it. */
  numberOf(word: number | string): number {
    return this.#numbers.get(word) ?? -1
  }

  /** Linear in the letters of the measures. */
  read(policy: Policy, measures: readonly Measure[]): DocumentTerms {
    const headings = new Map(policy.sections.map(({id, title}) => [id, title]))
    const names = namesOf(policy)
    const spread = new Map<number, number>()
    const entries = measures.map((measure) => {
      const {codes} = withoutNames(policy.text, measure, names)
      const means = {
        used: new Set(findInstruments(String.fromCharCode(...codes), this.#lexicon)),
        named: new Set(findInstruments(measure.head, this.#lexicon))
      }
      const counted = countWords(codes, measure, headings, means)
      const words = Uint32Array.from(counted.keys(), (word) => this.#add(word))
      for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
      const counts = Uint16Array.from(counted.values(), (count) => Math.min(count, mostCounted))
      return {policy, measure, words, counts, means}
    })
    const words = Uint32Array.from(spread.keys()).sort()
    return {entries, words, spread: Uint32Array.from(words, (word) => spread.get(word)!)}
  }

  #add(word: number | string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

/** Two characters as one number. */
export function toPair(one: number, other: number): number {
  return one * 0x10000 + other
}

function countWords(
  codes: Uint16Array,
  measure: Measure,
  headings: Map<string, string>,
  {used, named}: MeasureTerms['means']
): Map<number | string, number> {
  const counted = new Map<number | string, number>()
  count(counted, codes.length, (at) => codes[at]!, 1)
  count(counted, measure.head.length, (at) => measure.head.charCodeAt(at), counts.head)
  for (const around of lineageOf(measure.id).slice(0, -1)) {
    const heading = headings.get(around) ?? ''
    count(counted, heading.length, (at) => heading.charCodeAt(at), counts.above)
  }
  for (const means of used)
    counted.set(`means ${means}`, named.has(means) ? counts.meansInHead : counts.means)
  for (const topic of measure.topics) counted.set(`topic ${topic}`, counts.topic)
  return counted
}

/** Units and titles of a document, by where they begin. */
function namesOf({duties, citations}: Policy): Spot[] {
  return [...duties, ...citations].sort((one, other) => one.start - other.start)
}

/** Letters of a measure; the names in it are blanked: who does it by which paper is not what is done. */
function withoutNames(text: Policy['text'], {start, end}: Measure, names: readonly Spot[]): Letters {
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

function count(
  counted: Map<number | string, number>,
  length: number,
  codeAt: (at: number) => number,
  by: number
) {
  for (let at = 1; at < length; at++) {
    const [one, other] = [codeAt(at - 1), codeAt(at)]
    if (!isWord(one) || !isWord(other)) continue
    const word = toPair(one, other)
    counted.set(word, (counted.get(word) ?? 0) + by)
  }
}
