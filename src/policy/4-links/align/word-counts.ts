/** Words by number, each once, in the order they were met, and how often. */
export interface CountedWords {
  words: Uint32Array
  counts: Uint32Array
}

/** Counts the words of one text after another; the room for all words is made once. */
export class WordCounts {
  #counts = new Uint32Array(2 ** 12)
  #met: number[] = []

  add(word: number, by: number): void {
    if (word >= this.#counts.length) this.#grow(word)
    if (this.#counts[word] === 0) this.#met.push(word)
    this.#counts[word]! += by
  }

  /** What was counted; counting begins anew. */
  take(): CountedWords {
    const words = Uint32Array.from(this.#met)
    const counts = new Uint32Array(words.length)
    for (let at = 0; at < words.length; at++) {
      counts[at] = this.#counts[words[at]!]!
      this.#counts[words[at]!] = 0
    }
    this.#met = []
    return {words, counts}
  }

  #grow(word: number): void {
    const counts = new Uint32Array(2 ** Math.ceil(Math.log2(word + 2)))
    counts.set(this.#counts)
    this.#counts = counts
  }
}
