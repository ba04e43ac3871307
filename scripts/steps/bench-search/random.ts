/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `least` to `most`, both possible. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** Throws where there is nothing to choose from. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  if (items.length === 0) throw new Error('nothing to pick from')
  return items[Math.floor(random() * items.length)]!
}

/** Some of them, none twice, in the order they were drawn; all where there are no more. */
export function sample<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const left = [...items]
  const drawn: Item[] = []
  while (drawn.length < count && left.length > 0) {
    const place = Math.floor(random() * left.length)
    drawn.push(left[place]!)
    left[place] = left.at(-1)!
    left.pop()
  }
  return drawn
}
