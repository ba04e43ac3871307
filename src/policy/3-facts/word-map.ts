/**
 * Words to be found at a place of a text: by their first two characters, the longest first.
 *
 *     跨境电商综合服务      at 0: 跨境电商 before 跨境
 *     ^^^^^^^^
 *
 * Most places of a text begin no word: one look into a table small enough to stay at hand tells them.
 */
export interface WordMap<Entry> {
  /** Words that may stand at `at`: their first two characters do. */
  at(text: string, at: number): readonly Word<Entry>[]
  /** The first place from `from` on where some may stand; the end of the text where there is none. */
  next(text: string, from: number): number
}

export interface Word<Entry> {
  name: string
  entry: Entry
}

const none: readonly never[] = []

export function toWordMap<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string
): WordMap<Entry> {
  const words = entries.map((entry) => ({name: nameOf(entry), entry}))
  const byLength = words.sort((one, other) => other.name.length - one.name.length)
  const openings = new Map([...Map.groupBy(byLength, ({name}) => name.charCodeAt(0))].map(toOpening))
  const pairs = new Uint8Array(bits / 8)
  const alone = new Uint8Array(0x1_00_00 / 8)
  for (const {name} of words) {
    if (name.length > 1) mark(pairs, toPair(name.charCodeAt(0), name.charCodeAt(1)))
    else mark(alone, name.charCodeAt(0))
  }
  return {
    at(text, at) {
      const first = text.charCodeAt(at)
      const second = text.charCodeAt(at + 1)
      if (!isMarked(pairs, toPair(first, second)) && !isMarked(alone, first)) return none
      const opening = openings.get(first)
      return opening ? (opening.bySecond.get(second) ?? opening.alone) : none
    },
    next(text, from) {
      let first = text.charCodeAt(from)
      for (let at = from; at < text.length; at++) {
        const second = text.charCodeAt(at + 1)
        if (isMarked(pairs, toPair(first, second)) || isMarked(alone, first)) return at
        first = second
      }
      return text.length
    }
  }
}

/** Words that begin with the same character. */
interface Opening<Entry> {
  /** Words of that character and no other. */
  alone: readonly Word<Entry>[]
  bySecond: ReadonlyMap<number, readonly Word<Entry>[]>
}

function toOpening<Entry>([code, words]: [number, Word<Entry>[]]): [number, Opening<Entry>] {
  const alone = words.filter(({name}) => name.length === 1)
  const bySecond = Map.groupBy(
    words.filter(({name}) => name.length > 1),
    ({name}) => name.charCodeAt(1)
  )
  for (const group of bySecond.values()) group.push(...alone)
  return [code, {alone, bySecond}]
}

/** How many pairs of characters are told apart: of 6,000 pairs, one other in eleven is taken for one of them. */
const bits = 0x1_00_00

/** Behind the end of a text stands nothing, which counts as a character of its own. */
function toPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e_37) ^ second) & (bits - 1)
}

function mark(table: Uint8Array, at: number): void {
  table[at >> 3]! |= 1 << (at & 7)
}

function isMarked(table: Uint8Array, at: number): boolean {
  return (table[at >> 3]! & (1 << (at & 7))) !== 0
}

/** The longest word that stands at `at` and is accepted, `null` if none. */
export function longestAt<Entry>(
  map: WordMap<Entry>,
  text: string,
  at: number,
  accept?: (entry: Entry, end: number) => boolean
): Word<Entry> | null {
  for (const word of map.at(text, at)) {
    const {name, entry} = word
    if (text.startsWith(name, at) && (!accept || accept(entry, at + name.length))) return word
  }
  return null
}
