/**
 * Words to be found at a place of a text: by their first two characters, the longest first.
 *
 *     跨境电商综合服务      at 0: 跨境电商 before 跨境
 *     ^^^^^^^^
 *
 * Most characters of a text begin no word: one look into a table tells them.
 */
export interface WordMap<Entry> {
  /** Entries that may stand at `at`: their first two characters do. */
  at(text: string, at: number): readonly Entry[]
}

const none: readonly never[] = []

export function toWordMap<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string
): WordMap<Entry> {
  const begins = new Uint8Array(0x1_00_00)
  for (const entry of entries) begins[nameOf(entry).charCodeAt(0)] = 1
  const byLength = entries.toSorted((one, other) => nameOf(other).length - nameOf(one).length)
  const singles = Map.groupBy(
    byLength.filter((entry) => nameOf(entry).length === 1),
    (entry) => nameOf(entry).charCodeAt(0)
  )
  const byOpening = Map.groupBy(
    byLength.filter((entry) => nameOf(entry).length > 1),
    (entry) => openingOf(nameOf(entry), 0)
  )
  for (const group of byOpening.values()) group.push(...(singles.get(nameOf(group[0]!).charCodeAt(0)) ?? []))
  return {
    at(text, at) {
      const code = text.charCodeAt(at)
      return begins[code] === 1 ? (byOpening.get(openingOf(text, at)) ?? singles.get(code) ?? none) : none
    }
  }
}

/** Two characters as one number. */
function openingOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1)
}

/** The longest entry that stands at `at` and is accepted, `null` if none. */
export function longestAt<Entry>(
  map: WordMap<Entry>,
  text: string,
  at: number,
  nameOf: (entry: Entry) => string,
  accept: (entry: Entry, end: number) => boolean = () => true
): Entry | null {
  for (const entry of map.at(text, at)) {
    const name = nameOf(entry)
    if (text.startsWith(name, at) && accept(entry, at + name.length)) return entry
  }
  return null
}
