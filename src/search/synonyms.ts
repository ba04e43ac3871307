/**
 * Other wordings of a word, from the groups of the lexicon; also of a part of it.
 *
 *     跨境电商企业 → 跨境电子商务企业
 *     ^^^^^^^^       ^^^^^^^^^^^^
 */
import {fold} from './fold.ts'
import {occurrences} from './occurrences.ts'
import type {Word} from './query.ts'

/** One wording a word may be met in. */
export interface Variant {
  text: string
  /** As shown to the reader. */
  label: string
  /** The reader typed another. */
  synonym: boolean
}

export interface SynonymGroup {
  words: readonly string[]
  folded: readonly string[]
}

/** More wordings than these for one word find nothing that people meant. */
const most = 8

export function toSynonymGroups(groups: readonly (readonly string[])[]): SynonymGroup[] {
  return groups.map((words) => ({words, folded: words.map(fold)}))
}

/** The word itself first; one part is replaced at a time. */
export function toVariants(word: Word, groups: readonly SynonymGroup[]): Variant[] {
  const variants: Variant[] = [{text: word.text, label: word.typed, synonym: false}]
  if (word.exact) return variants
  for (const {words, folded} of groups) {
    const found = folded.map((text) => ({text}))
    for (const {start, end} of occurrences(word.text, found)) {
      for (const other of words) {
        const label = word.typed.slice(0, start) + other + word.typed.slice(end)
        const text = fold(label)
        if (variants.length > most || variants.some((variant) => variant.text === text)) continue
        variants.push({text, label, synonym: true})
      }
    }
  }
  return variants
}
