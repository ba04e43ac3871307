/**
 * What characters sound like, and names found by what a reader typed instead of characters: their syllables,
 * their initials, or some of both.
 *
 *     发展跨境电商    kuajingdianshang, kjds, kuajds
 *         ^^^^^^^^
 */
import {fold} from '../text/fold.ts'
import {full, initial, itself, type Spelling, spelledStretch} from './spelled-stretch.ts'

/** Characters by their syllable, without tone, ü written v: `{hang: '航行', xing: '兴行'}`. */
export type Sounds = Readonly<Record<string, string>>

export interface Speller {
  /** Syllables of a character; none where it is not known. */
  readings(character: string): readonly string[]
  /** Whether two characters share a syllable. */
  soundsAlike(one: string, other: string): boolean
  /** The same for those who do not tell zh from z, n from l, -ing from -in, hui from fei. */
  soundsNear(one: string, other: string): boolean
  /** Characters of a syllable; of `lu` those of `lv` too. */
  charactersOf(syllable: string): string
  /**
   * The stretch of `term` that reads `letters` (small, without spaces): the first, there the one that is the
   * whole term, else the shortest. Latin letters and digits read as themselves, signs are passed over.
   * Initials without a whole syllable need three characters.
   */
  findSpelled(term: string, letters: string): {start: number; end: number} | null
}

export function createSpeller(sounds: Sounds): Speller {
  const byCharacter = new Map<string, string[]>()
  const byTyped = new Map<string, Set<string>>()
  for (const [syllable, characters] of Object.entries(sounds)) {
    for (const character of characters)
      byCharacter.set(character, [...(byCharacter.get(character) ?? []), syllable])
    for (const typed of toTyped(syllable))
      byTyped.set(typed, new Set([...(byTyped.get(typed) ?? []), ...characters]))
  }
  const readings = memo((character): readonly string[] => byCharacter.get(fold(character)) ?? [])
  const near = memo((character) => readings(character).map(blur))
  const spellings = memo((character) => toSpellings(fold(character), readings(character)))
  /** Of each code unit met, the bits of what it may begin with. */
  const heads = new Uint32Array(0x10000)
  const head = (unit: number) => (heads[unit] ||= toHead(spellings(String.fromCharCode(unit))))
  return {
    readings,
    soundsAlike: (one, other) => one === other || share(readings(one), readings(other)),
    soundsNear: (one, other) => one === other || share(near(one), near(other)),
    charactersOf: (syllable) => [...(byTyped.get(syllable) ?? [])].join(''),
    findSpelled(term, letters) {
      const bit = toBit(letters)
      for (let at = 0; at < term.length; at++)
        if (head(term.charCodeAt(at)) & bit)
          return spelledStretch(term, letters.replaceAll('ü', 'v'), spellings)
      return null
    }
  }
}

/** A sign has none. A syllable of one letter (a, e, o) is no more than an initial. */
function toSpellings(character: string, readings: readonly string[]): Spelling[] {
  if (character === '') return []
  if (readings.length === 0) return [{letters: character, kind: itself}]
  const whole = readings.flatMap(toTyped).filter((syllable) => syllable.length > 1)
  const initials = readings.flatMap((syllable) => [syllable[0]!, ...(/^[zcs]h/.exec(syllable) ?? [])])
  return [
    ...[...new Set(whole)].map((letters): Spelling => ({letters, kind: full})),
    ...[...new Set(initials)].map((letters): Spelling => ({letters, kind: initial}))
  ]
}

/** ü is typed as v or as u. */
function toTyped(syllable: string): string[] {
  return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable]
}

/** What some do not tell apart becomes one: zh z, ch c, sh s, n l, hu- f-, -ang -an, -eng -en, -ing -in. */
function blur(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^hu(?=[ao]|$)/, (hu, _, all) => (all === hu ? 'fu' : 'f'))
    .replace(/^hu(?=[in]$)/, 'fe')
    .replace(/([aei])ng$/, '$1n')
}

/** A letter has its own bit, all digits have one; the first says that the others are known. */
function toBit(letters: string): number {
  if (/^[a-z]/.test(letters)) return 2 << (letters.charCodeAt(0) - 97)
  return /^[0-9]/.test(letters) ? 2 << 26 : 0
}

/** Half a character may begin with anything. */
function toHead(spellings: readonly Spelling[]): number {
  return spellings.reduce(
    (bits, {letters}) => bits | (/^\p{Cs}/u.test(letters) ? 0xfffffff : toBit(letters)),
    1
  )
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((reading) => others.includes(reading))
}

/** By number: a map of strings would hash each of them. */
function memo<T>(of: (character: string) => T): (character: string) => T {
  const known = new Map<number, T>()
  return (character) => {
    const point = character.codePointAt(0) ?? -1
    let value = known.get(point)
    if (value === undefined) {
      value = of(character)
      known.set(point, value)
    }
    return value
  }
}
