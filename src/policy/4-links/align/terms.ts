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
import type {MeasureAddress} from '../links.ts'
import {findLetter, isWord, type Letters, spell, toLetters} from '../reuse/letters.ts'
import {firstPlace} from './first-place.ts'
import {findInstruments} from './instruments.ts'
import {type CountedWords, WordCounts} from './word-counts.ts'
import {toPair, WordNumbers} from './word-numbers.ts'

/** How often a word counts that stands in the head, in a heading above, for a means and for a topic. */
const counts = {head: 2, above: 1, means: 3, meansInHead: 9, topic: 2} as const

export type TermLexicon = Pick<Lexicon, 'instruments' | 'topics'>

/** A measure with its words, how often each counts here (`weightOfCount`). */
export interface MeasureTerms extends CountedWords {
  address: MeasureAddress
  measure: Measure
  /** Its letters, names and all; */
  letters: Pick<Letters, 'text' | 'at'>
  /** at each of them the number of the word that ends there and one more, 0 where none does. */
  sequence: Uint32Array
  /** Means of policy it uses, and those its head names. */
  means: {used: ReadonlySet<string>; named: ReadonlySet<string>}
}

/** The words of a document's measures, and in how many of them each word stands. */
export interface DocumentTerms extends CountedWords {
  entries: readonly MeasureTerms[]
}

/** What a word weighs that counts so often: 1, 1.7, 2.1 … */
export function weightOfCount(count: number): number {
  return weights[count] ?? 1 + Math.log(count)
}

const weights = Float64Array.from({length: 256}, (_, count) => 1 + Math.log(count))

/** Words have one number in all documents of a table. */
export class TermTable {
  readonly #numbers = new WordNumbers()
  readonly #counts = new WordCounts()
  readonly #lexicon: TermLexicon

  constructor(lexicon: TermLexicon) {
    this.#lexicon = lexicon
  }

  /** How many words there are so far. */
  get size(): number {
    return this.#numbers.size
  }

  /** Linear in the letters of the measures. */
  read(policy: Policy, measures: readonly Measure[]): DocumentTerms {
    const headings = new Map(policy.sections.map(({id, title}) => [id, title]))
    const names = namesOf(policy)
    const entries = measures.map((measure) => this.#readMeasure(policy, measure, headings, names))
    for (const {words} of entries) for (const word of words) this.#counts.add(word, 1)
    return {entries, ...this.#counts.take()}
  }

  #readMeasure(
    policy: Policy,
    measure: Measure,
    headings: ReadonlyMap<string, string>,
    names: readonly Spot[]
  ): MeasureTerms {
    const {text} = policy
    const {start, end} = measure
    const address = {document: policy.id, measure: measure.id}
    const letters = toLetters(text, toRepaired(text, start), toRepaired(text, end))
    const codes = withoutNames(letters, measure, names)
    const means = {
      used: new Set(findInstruments(spell({...letters, codes}), this.#lexicon)),
      named: new Set(findInstruments(measure.head, this.#lexicon))
    }
    const sequence = this.#toSequence(letters.codes)
    for (let at = 1; at < codes.length; at++)
      if (sequence[at] !== 0 && codes[at - 1] !== 0 && codes[at] !== 0) this.#counts.add(sequence[at]! - 1, 1)
    this.#countAround(measure, headings, means)
    return {address, measure, letters: {text, at: letters.at}, sequence, means, ...this.#counts.take()}
  }

  /** What is said of a measure beside its text. */
  #countAround(
    {id, head, topics}: Measure,
    headings: ReadonlyMap<string, string>,
    {used, named}: MeasureTerms['means']
  ): void {
    this.#count(head, counts.head)
    for (const around of lineageOf(id).slice(0, -1)) this.#count(headings.get(around) ?? '', counts.above)
    for (const means of used)
      this.#countName(`means ${means}`, named.has(means) ? counts.meansInHead : counts.means)
    for (const topic of new Set(topics)) this.#countName(`topic ${topic}`, counts.topic)
  }

  #count(words: string, by: number): void {
    for (const word of this.#toSequence(toCodes(words))) if (word > 0) this.#counts.add(word - 1, by)
  }

  #toSequence(codes: Uint16Array): Uint32Array {
    const sequence = new Uint32Array(codes.length)
    for (let at = 1; at < codes.length; at++) {
      const [one, other] = [codes[at - 1]!, codes[at]!]
      if (isWord(one) && isWord(other)) sequence[at] = this.#numbers.add(toPair(one, other)) + 1
    }
    return sequence
  }

  #countName(name: string, by: number): void {
    this.#counts.add(this.#numbers.addName(name), by)
  }
}

function toCodes(words: string): Uint16Array {
  const codes = new Uint16Array(words.length)
  for (let at = 0; at < words.length; at++) codes[at] = words.charCodeAt(at)
  return codes
}

/** Units and titles of a document, by where they begin. */
function namesOf({duties, citations}: Policy): Spot[] {
  return [...duties, ...citations].sort((one, other) => one.start - other.start)
}

/** Letters of a measure; the names in it are blanked: who does it by which paper is not what is done. */
function withoutNames(letters: Letters, {start, end}: Measure, names: readonly Spot[]): Uint16Array {
  const {text} = letters
  const codes = letters.codes.slice()
  const first = firstPlace(names, (name) => name.start >= start)
  for (let place = first; place < names.length && names[place]!.start < end; place++) {
    const name = names[place]!
    if (name.end > end) continue
    const last = toRepaired(text, name.end)
    for (let at = findLetter(letters, toRepaired(text, name.start)); letters.at[at]! < last; at++)
      codes[at] = 0
  }
  return codes
}
