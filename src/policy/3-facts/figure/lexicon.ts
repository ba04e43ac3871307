/**
 * The lexicon as the figure finder asks it, compiled once per lexicon.
 */
import type {Lexicon} from '../../lexicon.ts'

export type Unit = Lexicon['units'][number]
export type Dimension = Unit['dimension']

export interface FigureLexicon {
  /** Units by their first character, the longest first. */
  units: ReadonlyMap<string, readonly Unit[]>
  /** Canonical names by every way of writing them. */
  indicators: ReadonlyMap<string, string>
  strengths: readonly string[]
  figures: Lexicon['figures']
  /** Names and idioms with numerals in them, by their first character, the longest first. */
  names: ReadonlyMap<string, readonly string[]>
}

const compiled = new WeakMap<Lexicon, FigureLexicon>()

export function toFigureLexicon(lexicon: Lexicon): FigureLexicon {
  const known = compiled.get(lexicon)
  if (known) return known
  const {units, indicators, strengths, figures} = lexicon
  const made: FigureLexicon = {
    units: byFirst(units, ({name}) => name),
    indicators: new Map(
      indicators.flatMap(({name, aliases}) =>
        [name, ...aliases].map((written) => [plainWords(written), name] as const)
      )
    ),
    strengths: strengths.map(({name}) => name),
    figures,
    names: byFirst(figures.names, (name) => name)
  }
  compiled.set(lexicon, made)
  return made
}

/** Words without the marks that do not tell indicators apart: “小巨人”企业 and 小巨人企业 are one. */
export function plainWords(words: string): string {
  return words.replace(/[\s“”"‘’'（）()、的_]/g, '')
}

/** The longest entry of `map` that stands at `at` in `text`. */
export function longestAt<Entry>(
  map: ReadonlyMap<string, readonly Entry[]>,
  text: string,
  at: number,
  nameOf: (entry: Entry) => string,
  accept: (entry: Entry, end: number) => boolean = () => true
): Entry | null {
  for (const entry of map.get(text[at] ?? '') ?? []) {
    const name = nameOf(entry)
    if (text.startsWith(name, at) && accept(entry, at + name.length)) return entry
  }
  return null
}

function byFirst<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): Map<string, Entry[]> {
  const map = Map.groupBy(entries, (entry) => nameOf(entry)[0]!)
  for (const group of map.values()) group.sort((one, other) => nameOf(other).length - nameOf(one).length)
  return map
}
