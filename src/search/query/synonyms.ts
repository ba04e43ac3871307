/**
 * Other wordings of a word, from the groups of the lexicon; also of a part of it.
 *
 *     跨境电商企业 → 跨境电子商务企业
 *     ^^^^^^^^       ^^^^^^^^^^^^
 */
import {fold} from '../text/fold.ts'
import type {Word} from './query.ts'

/** One wording a word may be met in. */
export interface Variant {
  text: string
  /** As shown to the reader. */
  label: string
  /** The reader typed another. */
  synonym: boolean
}

/** A word with every wording it is looked for in. */
export interface WantedWord {
  word: Word
  variants: Variant[]
}

export interface Synonyms {
  /** By folded wording: all wordings of its group. */
  groupOf: ReadonlyMap<string, readonly string[]>
  /** By first code unit: how long its wordings are, the longest first; and 1 where there are any. */
  lengths: ReadonlyMap<number, readonly number[]>
  begins: Uint8Array
}

/** More wordings than these for one word find nothing that people meant. */
const most = 8

export function toSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const groupOf = new Map(groups.flatMap((words) => words.map((word) => [fold(word), words] as const)))
  const lengths = new Map<number, number[]>()
  for (const text of [...groupOf.keys()].sort((a, b) => b.length - a.length)) {
    const first = text.charCodeAt(0)
    const known = lengths.get(first) ?? []
    if (known.at(-1) !== text.length) lengths.set(first, [...known, text.length])
  }
  const begins = new Uint8Array(0x10000)
  for (const first of lengths.keys()) begins[first] = 1
  return {groupOf, lengths, begins}
}

/**
 * The word itself first; one part is replaced at a time, the longest that begins at a place: of 对外贸易 not
 * 外贸. `null` leaves synonyms out.
 */
export function toVariants(word: Word, synonyms: Synonyms | null): Variant[] {
  const {text, typed, exact, others = []} = word
  const variants: Variant[] = [{text, label: typed, synonym: false}]
  if (exact || !synonyms) return variants
  for (const other of others) variants.push({text: other, label: other.replaceAll(' ', ''), synonym: true})
  for (let start = 0; start < text.length; start++) {
    const end = longestFrom(text, start, synonyms)
    if (end === start) continue
    for (const other of synonyms.groupOf.get(text.slice(start, end))!) {
      const label = text.length === typed.length ? typed.slice(0, start) + other + typed.slice(end) : null
      const replaced = fold(label ?? text.slice(0, start) + other + text.slice(end))
      if (variants.length > most || variants.some((variant) => variant.text === replaced)) continue
      variants.push({text: replaced, label: label ?? replaced.replaceAll(' ', ''), synonym: true})
    }
    start = end - 1
  }
  return variants
}

function longestFrom(text: string, start: number, {groupOf, lengths, begins}: Synonyms): number {
  if (begins[text.charCodeAt(start)] === 0) return start
  for (const length of lengths.get(text.charCodeAt(start))!) {
    const end = start + length
    if (end <= text.length && groupOf.has(text.slice(start, end))) return end
  }
  return start
}
