/**
 * Cosines of the measures of two documents, 0 … 1.
 *
 *     上 (17 measures)  ×  下 (14 measures)      a word in 2 of 31 weighs log(32 / 2.5), one in 30 next to nothing
 */
import type {DocumentTerms, MeasureTerms, TermTable} from './terms.ts'

export interface Comparison {
  /** Cosines of a measure of the lower document with each of the upper one. */
  cosinesOf(lower: MeasureTerms): Float64Array
  /** How much a word tells in these two documents, by its number in the table. */
  rarityOf(word: number): number
}

interface Postings {
  /** Where the postings of a word begin; −1 where the document has none. */
  first: Int32Array
  next: Int32Array
  places: Int32Array
  weights: Float64Array
}

const postingsOf = new WeakMap<DocumentTerms, Postings>()

/** Linear in the words of both documents, and in what they share. */
export function compareTerms(upper: DocumentTerms, lower: DocumentTerms, table: TermTable): Comparison {
  const measures = upper.entries.length + lower.entries.length
  const rarities = new Map<number, number>()
  const rarityOf = (word: number) => {
    const known = rarities.get(word)
    if (known !== undefined) return known
    const spread = (upper.spread.get(word) ?? 0) + (lower.spread.get(word) ?? 0)
    const rarity = spread === 0 ? 0 : Math.max(0, Math.log((measures + 1) / (spread + 0.5)))
    rarities.set(word, rarity)
    return rarity
  }
  const postings = toPostings(upper, table)
  const norms = upper.entries.map((entry) => normOf(entry, rarityOf))
  return {
    rarityOf,
    cosinesOf(entry) {
      const cosines = new Float64Array(upper.entries.length)
      const norm = normOf(entry, rarityOf)
      for (const [index, word] of entry.words.entries()) {
        const by = entry.weights[index]! * rarityOf(word) ** 2
        for (let at = postings.first[word] ?? -1; at >= 0; at = postings.next[at]!)
          cosines[postings.places[at]!]! += by * postings.weights[at]!
      }
      for (let place = 0; place < cosines.length; place++) {
        const length = norms[place]! * norm
        cosines[place] = length > 0 ? cosines[place]! / length : 0
      }
      return cosines
    }
  }
}

function normOf({words, weights}: MeasureTerms, rarityOf: (word: number) => number): number {
  let square = 0
  for (const [index, word] of words.entries()) square += (weights[index]! * rarityOf(word)) ** 2
  return Math.sqrt(square)
}

/** Made once for a document, however many lower ones it is compared with. */
function toPostings(document: DocumentTerms, table: TermTable): Postings {
  const known = postingsOf.get(document)
  if (known) return known
  const size = document.entries.reduce((sum, {words}) => sum + words.length, 0)
  const made: Postings = {
    first: new Int32Array(table.size).fill(-1),
    next: new Int32Array(size),
    places: new Int32Array(size),
    weights: new Float64Array(size)
  }
  let at = 0
  for (const [place, {words, weights}] of document.entries.entries()) {
    for (const [index, word] of words.entries()) {
      made.next[at] = made.first[word]!
      made.places[at] = place
      made.weights[at] = weights[index]!
      made.first[word] = at++
    }
  }
  postingsOf.set(document, made)
  return made
}
