/**
 * From a pair of characters to a number: an open hash of typed arrays, because a Map of so many is slow to
 * fill and large.
 */

/** Two characters as one number; the second 0 stands for any. */
export function bigramKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

export interface BigramTable {
  /** Number of different keys. */
  readonly size: number
  /** Keys by the number they were given, in the order they came. */
  keys(): Uint32Array
  /** Number of a key, given now if it is new. */
  add(key: number): number
  /** −1 for a key that was never added. */
  get(key: number): number
}

/** Grows as needed; less than half full, so that a key is found at the first or second look. */
export function createBigramTable(expected = 1 << 12): BigramTable {
  let mask = (1 << (32 - Math.clz32(expected * 2))) - 1
  let slots = new Int32Array(mask + 1).fill(-1)
  let keys = new Uint32Array((mask + 1) >> 1)
  let size = 0
  const find = (key: number) => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (slots[at]! >= 0 && keys[slots[at]!] !== key) at = (at + 1) & mask
    return at
  }
  const grow = () => {
    mask = mask * 2 + 1
    slots = new Int32Array(mask + 1).fill(-1)
    const old = keys
    keys = new Uint32Array((mask + 1) >> 1)
    keys.set(old)
    for (let number = 0; number < size; number++) slots[find(keys[number]!)] = number
  }
  return {
    get size() {
      return size
    },
    keys: () => keys.subarray(0, size),
    get: (key) => slots[find(key)]!,
    add(key) {
      const at = find(key)
      if (slots[at]! >= 0) return slots[at]!
      if (size === keys.length) {
        grow()
        return this.add(key)
      }
      keys[size] = key
      slots[at] = size
      return size++
    }
  }
}
