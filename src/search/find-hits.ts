/**
 * Records that say every word of a query, and where.
 */
import type {Entry} from './entries.ts'
import {occurrences} from './occurrences.ts'
import type {Query, Word} from './query.ts'
import type {Variant} from './synonyms.ts'

/** A word with every wording it is looked for in. */
export interface WantedWord {
  word: Word
  variants: Variant[]
}

/** One place of one word; half-open, in the record's title or text. */
export interface Mark {
  start: number
  end: number
  /** Which word of the query, and which of its wordings. */
  word: number
  variant: number
}

export interface Hit {
  entry: Entry
  title: Mark[]
  text: Mark[]
  /** Words a responsible unit of the record is called by; no place, the text may print the name shortened. */
  units: Pick<Mark, 'word' | 'variant'>[]
  /** Words found in the headings above or the document's title alone; empty unless that was allowed. */
  above: number[]
  score: number
}

/**
 * Hits in reading order, not yet ranked. With `above`, a word may also stand in a heading above the record or
 * in its document's title, if another word stands in the record itself.
 */
export function findHits(
  entries: readonly Entry[],
  wanted: readonly WantedWord[],
  not: Query['not'],
  {above = false}: {above?: boolean | undefined} = {}
): Hit[] {
  if (wanted.length === 0) return []
  const hits: Hit[] = []
  for (const entry of entries) {
    if (not.some((word) => says(entry, [word]))) continue
    const missing = wanted.flatMap(({variants}, word) => (says(entry, variants) ? [] : [word]))
    if (missing.length > 0 && !(above && missing.length < wanted.length)) continue
    if (missing.some((word) => !wanted[word]!.variants.some(({text}) => entry.context.includes(text))))
      continue
    hits.push({
      entry,
      title: toMarks(entry.title, wanted),
      text: toMarks(entry.text, wanted),
      units: toUnitMarks(entry.units, wanted),
      above: missing,
      score: 0
    })
  }
  return hits
}

/** Whether its heading, its words or the name of one of its units has one of the wordings. */
export function says({title, text, units}: Entry, variants: readonly Pick<Variant, 'text'>[]): boolean {
  return variants.some(
    (variant) => title.includes(variant.text) || text.includes(variant.text) || units.includes(variant.text)
  )
}

/** The first wording of each word that a name has. */
function toUnitMarks(units: string, wanted: readonly WantedWord[]): Hit['units'] {
  return wanted.flatMap(({variants}, word) => {
    const variant = variants.findIndex(({text}) => units.includes(text))
    return variant < 0 ? [] : [{word, variant}]
  })
}

function toMarks(text: string, wanted: readonly WantedWord[]): Mark[] {
  const marks = wanted.flatMap(({variants}, word) =>
    occurrences(text, variants).map((found) => ({...found, word}))
  )
  return wanted.length > 1 ? marks.sort((a, b) => a.start - b.start || b.end - a.end) : marks
}
