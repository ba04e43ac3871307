/**
 * Cosines of the measures of two documents, 0 … 1.
 *
 *     上 (17 measures)  ×  下 (14 measures)      a word in 2 of 31 weighs log(32 / 2.5), one in 30 next to nothing
 */
import {type DocumentTerms, type MeasureTerms, weightOfCount} from './terms.ts'

export interface Comparison {
  /** Cosines of a measure of the lower document with each of the upper one. */
  cosinesOf(lower: MeasureTerms): Float64Array
  /** How much a word tells in these two documents, by its number in the table. */
  rarityOf(word: number): number
}

/** In which measures of a document a word stands, and what it weighs there, word after word as in its terms. */
interface Postings {
  /** Where the postings of each word begin, and the end of the last. */
  starts: Uint32Array
  places: Uint32Array
  weights: Float64Array
}

/**
 * Compares documents two by two. What is known of a word lies at its number, in room that is made once and used for
 * all pairs: a comparison holds until the next one is made, and those with one upper document should follow one another.
 */
export class TermComparer {
  readonly #rarities: Float64Array
  /** Place of a word in the upper document's list and one more; 0 where it does not stand there. */
  readonly #places: Uint32Array
  #upper: DocumentTerms | null = null
  #lower: DocumentTerms | null = null
  #postings: Postings | null = null

  /** `size`: how many words the table has that the documents were read with. */
  constructor(size: number) {
    this.#rarities = new Float64Array(size)
    this.#places = new Uint32Array(size)
  }

  /** Linear in the words of both documents, and in what they share. */
  compare(upper: DocumentTerms, lower: DocumentTerms): Comparison {
    this.#enter(upper, lower)
    const rarityOfSpread = toRarities(upper.entries.length + lower.entries.length)
    const rarities = this.#rarities
    for (let at = 0; at < upper.words.length; at++)
      rarities[upper.words[at]!] = rarityOfSpread[upper.counts[at]!]!
    for (let at = 0; at < lower.words.length; at++) {
      const place = this.#places[lower.words[at]!]!
      const above = place > 0 ? upper.counts[place - 1]! : 0
      rarities[lower.words[at]!] = rarityOfSpread[above + lower.counts[at]!]!
    }
    const norms = Float64Array.from(upper.entries, (entry) => normOf(entry, rarities))
    return {
      cosinesOf: (entry) => this.#cosinesOf(entry, upper, norms),
      rarityOf: (word) => rarities[word] ?? 0
    }
  }

  #enter(upper: DocumentTerms, lower: DocumentTerms): void {
    this.#forget(this.#lower)
    this.#lower = lower
    if (this.#upper === upper) return
    this.#forget(this.#upper)
    for (const word of this.#upper?.words ?? []) this.#places[word] = 0
    for (let at = 0; at < upper.words.length; at++) this.#places[upper.words[at]!] = at + 1
    this.#upper = upper
    this.#postings = toPostings(upper, this.#places)
  }

  /** A word of neither document tells nothing. */
  #forget(document: DocumentTerms | null): void {
    if (document) for (const word of document.words) this.#rarities[word] = 0
  }

  #cosinesOf(entry: MeasureTerms, upper: DocumentTerms, norms: Float64Array): Float64Array {
    const {words, counts} = entry
    const {starts, places, weights} = this.#postings!
    const cosines = new Float64Array(upper.entries.length)
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!
      const place = this.#places[word]!
      if (place === 0) continue
      const rarity = this.#rarities[word]!
      const by = weightOfCount(counts[index]!) * (rarity * rarity)
      for (let at = starts[place - 1]!; at < starts[place]!; at++) cosines[places[at]!]! += by * weights[at]!
    }
    const norm = normOf(entry, this.#rarities)
    for (let place = 0; place < cosines.length; place++) {
      const length = norms[place]! * norm
      cosines[place] = length > 0 ? cosines[place]! / length : 0
    }
    return cosines
  }
}

/** How much a word tells that stands in none, in one, in two … of so many measures. */
function toRarities(measures: number): Float64Array {
  return Float64Array.from({length: measures + 1}, (_, spread) =>
    spread === 0 ? 0 : Math.max(0, Math.log((measures + 1) / (spread + 0.5)))
  )
}

function normOf({words, counts}: MeasureTerms, rarities: Float64Array): number {
  let square = 0
  for (let index = 0; index < words.length; index++) {
    const weight = weightOfCount(counts[index]!) * rarities[words[index]!]!
    square += weight * weight
  }
  return Math.sqrt(square)
}

/** `places` holds where each word of the document stands in its list, and one more. */
function toPostings({entries, words, counts: spread}: DocumentTerms, places: Uint32Array): Postings {
  const starts = new Uint32Array(words.length + 1)
  for (let place = 0; place < words.length; place++) starts[place + 1] = starts[place]! + spread[place]!
  const free = starts.slice()
  const size = starts.at(-1)!
  const made: Postings = {starts, places: new Uint32Array(size), weights: new Float64Array(size)}
  for (const [measure, {words, counts}] of entries.entries()) {
    for (let index = 0; index < words.length; index++) {
      const at = free[places[words[index]!]! - 1]!++
      made.places[at] = measure
      made.weights[at] = weightOfCount(counts[index]!)
    }
  }
  return made
}
