/**
 * Runs of words two measures share, each as long as it can be, with what its words weigh.
 *
 *     大力发展对外承包工程          a
 *     拓宽对外承包工程区域          b: one run, 对外 外承 承包 包工 工程
 *         ^^^^^^^^^^^^
 *
 * Asked of millions of pairs: what is known of a word lies at its number, in room that is made once.
 */

/** A run of letters; places are those of the letters. */
export interface SharedWord {
  a: number
  b: number
  length: number
  weight: number
}

/** A word of the upper measure is looked up at its first places only. */
const placesEach = 8

export class WordSharer {
  /** Where a word stands first in `a`, by its number and one more; 0 where it does not. */
  readonly #first: Uint32Array
  /** Where the word at a place of `a` stands next. */
  #next = new Uint32Array(2 ** 10)

  /** `size`: how many words there are. */
  constructor(size: number) {
    this.#first = new Uint32Array(size + 1)
  }

  /**
   * In the order of `b`. `a` and `b` have the number of the word that ends at each letter and one more, 0 where none
   * ends. Linear in both.
   */
  share(a: Uint32Array, b: Uint32Array, weightOf: (word: number) => number): SharedWord[] {
    this.#enter(a)
    const shared: SharedWord[] = []
    for (let at = 1; at < b.length; at++) {
      const word = b[at]!
      if (word === 0) continue
      let from = this.#first[word]!
      for (let count = 0; from > 0 && count < placesEach; count++) {
        if (b[at - 1] === 0 || b[at - 1] !== a[from - 1]) {
          const length = lengthOf(a, from, b, at)
          const weight = sum(b, at, length, weightOf)
          if (weight > 0) shared.push({a: from - 1, b: at - 1, length: length + 1, weight})
        }
        from = this.#next[from]!
      }
    }
    for (const word of a) this.#first[word] = 0
    return shared
  }

  #enter(a: Uint32Array): void {
    if (a.length > this.#next.length) this.#next = new Uint32Array(2 * a.length)
    for (let at = a.length - 1; at > 0; at--) {
      const word = a[at]!
      if (word === 0) continue
      this.#next[at] = this.#first[word]!
      this.#first[word] = at
    }
  }
}

function lengthOf(a: Uint32Array, from: number, b: Uint32Array, at: number): number {
  let length = 0
  while (at + length < b.length && b[at + length]! > 0 && b[at + length] === a[from + length]) length++
  return length
}

function sum(words: Uint32Array, at: number, length: number, weightOf: (word: number) => number): number {
  let weight = 0
  for (let step = 0; step < length; step++) weight += weightOf(words[at + step]! - 1)
  return weight
}
