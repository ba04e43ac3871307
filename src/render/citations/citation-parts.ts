/** The parts of /citations/ that have something to show, in their order, each with its count. */
import type {Links} from '../../policy/4-links/links.ts'
import {citationWords} from '../../ui-strings/citations.ts'

export interface CitationPart {
  id: 'lists' | 'conflicts' | 'ambiguous' | 'missing'
  word: string
  counted: string
}

export function citationParts({
  citations,
  conflicts,
  ambiguous,
  missing
}: Pick<Links, 'citations' | 'conflicts' | 'ambiguous' | 'missing'>): CitationPart[] {
  const {rows, entries} = citationWords
  const parts: (CitationPart | false)[] = [
    citations.length > 0 && {id: 'lists', word: citationWords.lists, counted: rows(citations.length)},
    conflicts.length > 0 && {id: 'conflicts', word: citationWords.conflicts, counted: rows(conflicts.length)},
    ambiguous.length > 0 && {id: 'ambiguous', word: citationWords.ambiguous, counted: rows(ambiguous.length)},
    missing.length > 0 && {id: 'missing', word: citationWords.missing, counted: entries(missing.length)}
  ]
  return parts.filter((part) => part !== false)
}
