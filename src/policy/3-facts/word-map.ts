/**
 * Words to be found at a place of a text: by their first two characters, the longest first.
 *
 *     跨境电商综合服务      at 0: 跨境电商 before 跨境
 *     ^^^^^^^^
 *
 * Most characters of a text begin no word: one look into a table tells them.
 */
export interface WordMap<Entry> {
  /** Words that may stand at `at`: their first two characters do. */
  at(text: string, at: number): readonly Word<Entry>[]
}

export interface Word<Entry> {
  name: string
  entry: Entry
}

/** Words that begin with the same character. */
interface Opening<Entry> {
  /** Words of that character and no other. */
  alone: readonly Word<Entry>[]
  bySecond: ReadonlyMap<number, readonly Word<Entry>[]>
}

const none: readonly never[] = []

export function toWordMap<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string
): WordMap<Entry> {
  const words = entries.map((entry) => ({name: nameOf(entry), entry}))
  const byLength = words.sort((one, other) => other.name.length - one.name.length)
  const openings = [...Map.groupBy(byLength, ({name}) => name.charCodeAt(0))]
  /** By the code of a character, which of `openings` it is, from 1; 0 where no word begins with it. */
  const places = new Uint16Array(0x1_00_00)
  for (const [index, [code]] of openings.entries()) places[code] = index + 1
  const groups = openings.map(([, group]) => toOpening(group))
  return {
    at(text, at) {
      const place = places[text.charCodeAt(at)]
      if (!place) return none
      const {alone, bySecond} = groups[place - 1]!
      return bySecond.get(text.charCodeAt(at + 1)) ?? alone
    }
  }
}

function toOpening<Entry>(words: readonly Word<Entry>[]): Opening<Entry> {
  const alone = words.filter(({name}) => name.length === 1)
  const bySecond = Map.groupBy(
    words.filter(({name}) => name.length > 1),
    ({name}) => name.charCodeAt(1)
  )
  for (const group of bySecond.values()) group.push(...alone)
  return {alone, bySecond}
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
