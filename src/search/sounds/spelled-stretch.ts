/**
 * The stretch of a name that letters spell, character by character, where each may be spelled in several ways.
 *
 *     发展跨境电商    kua|j|d|s
 *         ^^^^^^^^
 */

/** One way to type a character. */
export interface Spelling {
  letters: string
  /** `itself` for a letter or digit; of a stretch: the highest of its characters. */
  kind: 0 | 1 | 2
}

export const itself = 0
export const initial = 1
export const full = 2

/** Fewer initials without a whole syllable mean too much. */
const fewestInitials = 3
const none = 0xffff

interface Place {
  start: number
  end: number
  spellings: readonly Spelling[]
}

/**
 * The first stretch; of those that begin there the one that is all of `term`, else the shortest. Characters
 * without spellings (signs) are passed over. Takes as many steps as `term` is long times `letters`.
 */
export function spelledStretch(
  term: string,
  letters: string,
  spellings: (character: string) => readonly Spelling[]
): {start: number; end: number} | null {
  const places = toPlaces(term, spellings)
  const width = letters.length + 1
  let best: {first: number; last: number} | null = null
  let before: Uint16Array | null = null
  for (let last = 0; last < places.length; last++) {
    const here = step(before, places[last]!, last, letters)
    for (let kind = itself; here && kind <= full; kind++) {
      const first = here[kind * width + letters.length]!
      if (first === none || (kind === initial && last - first + 1 < fewestInitials)) continue
      const whole = first === 0 && last === places.length - 1
      if (best === null || first < best.first || (first === best.first && whole)) best = {first, last}
    }
    before = here
  }
  return best && {start: places[best.first]!.start, end: places[best.last]!.end}
}

function toPlaces(term: string, toSpellings: (character: string) => readonly Spelling[]): Place[] {
  const places: Place[] = []
  let start = 0
  for (const character of term) {
    const end = start + character.length
    const spellings = toSpellings(character)
    if (spellings.length > 0) places.push({start, end, spellings})
    start = end
  }
  return places
}

/**
 * For each kind and each number of letters read, where the first stretch begins that ends with this place:
 * any that ended before it may go on, a new one may begin. `null` where none does.
 */
function step(
  before: Uint16Array | null,
  {spellings}: Place,
  place: number,
  letters: string
): Uint16Array | null {
  const width = letters.length + 1
  let here: Uint16Array | null = null
  const goOn = (kind: number, read: number, first: number) => {
    for (const spelling of spellings) {
      if (!letters.startsWith(spelling.letters, read)) continue
      const to = Math.max(kind, spelling.kind) * width + read + spelling.letters.length
      here ??= new Uint16Array(3 * width).fill(none)
      here[to] = Math.min(here[to]!, first)
    }
  }
  for (let state = 0; before && state < before.length; state++)
    if (before[state] !== none) goOn(Math.floor(state / width), state % width, before[state]!)
  goOn(itself, 0, place)
  return here
}
