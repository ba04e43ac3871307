/**
 * Words by number, in the order they are met: two characters, or the name of a means or a topic.
 *
 *     对外承包      对外 0, 外承 1, 承包 2
 *
 * A hash table of plain numbers: a large collection has millions of words and meets each of them thousands of times.
 */

/** Two characters as one number; never 0. */
export function toPair(one: number, other: number): number {
  return one * 0x10000 + other
}

export class WordNumbers {
  /** The pair in each slot, 0 where it is free, and its number. */
  #pairs = new Uint32Array(2 ** 12)
  #numbers = new Uint32Array(2 ** 12)
  readonly #names = new Map<string, number>()
  #size = 0

  /** How many words there are so far. */
  get size(): number {
    return this.#size
  }

  add(pair: number): number {
    const slot = slotOf(this.#pairs, pair)
    if (this.#pairs[slot] === pair) return this.#numbers[slot]!
    this.#pairs[slot] = pair
    this.#numbers[slot] = this.#size++
    if (2 * this.#size > this.#pairs.length) this.#grow()
    return this.#size - 1
  }

  addName(name: string): number {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    this.#names.set(name, this.#size)
    return this.#size++
  }

  #grow(): void {
    const pairs = new Uint32Array(2 * this.#pairs.length)
    const numbers = new Uint32Array(pairs.length)
    for (const [slot, pair] of this.#pairs.entries()) {
      if (pair === 0) continue
      const place = slotOf(pairs, pair)
      pairs[place] = pair
      numbers[place] = this.#numbers[slot]!
    }
    this.#pairs = pairs
    this.#numbers = numbers
  }
}

/** The slot of a pair, or the free one where it would be put; there is always a free one. */
function slotOf(pairs: Uint32Array, pair: number): number {
  const last = pairs.length - 1
  const mixed = Math.imul(pair ^ (pair >>> 15), 0x9e3779b1)
  let slot = (mixed ^ (mixed >>> 16)) & last
  while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & last
  return slot
}
