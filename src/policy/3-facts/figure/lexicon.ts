/**
 * The lexicon as the figure finder asks it, compiled once per lexicon.
 */
import type {Lexicon} from '../../lexicon.ts'
import {toWordMap, type WordMap} from '../word-map.ts'

export type Unit = Lexicon['units'][number]
export type Dimension = Unit['dimension']

export interface FigureLexicon {
  /** Units by name. */
  units: WordMap<Unit>
  /** Canonical names by every way of writing them. */
  indicators: ReadonlyMap<string, string>
  strengths: readonly string[]
  figures: Lexicon['figures']
  /** Names and idioms with numerals in them. */
  names: WordMap<string>
}

const compiled = new WeakMap<Lexicon, FigureLexicon>()

export function toFigureLexicon(lexicon: Lexicon): FigureLexicon {
  const known = compiled.get(lexicon)
  if (known) return known
  const {units, indicators, strengths, figures} = lexicon
  const made: FigureLexicon = {
    units: toWordMap(units, ({name}) => name),
    indicators: new Map(
      indicators.flatMap(({name, aliases}) =>
        [name, ...aliases].map((written) => [plainWords(written), name] as const)
      )
    ),
    strengths: strengths.map(({name}) => name),
    figures,
    names: toWordMap(figures.names, (name) => name)
  }
  compiled.set(lexicon, made)
  return made
}

/** Words without the marks that do not tell indicators apart: “小巨人”企业 and 小巨人企业 are one. */
export function plainWords(words: string): string {
  return words.replace(/[\s“”"‘’'（）()、的_]/g, '')
}
