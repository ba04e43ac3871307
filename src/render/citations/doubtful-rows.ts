/**
 * Citations that fit several documents, and those that do not go together; worded as what the texts say.
 */
import type {CitationConflict, Links} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {conflictWords} from '../../ui-strings/citations.ts'
import {date} from '../../ui-strings.ts'
import {type CitingPassages, toCitingPassages} from './missing-lists.ts'

export interface ConflictRow {
  words: string
  citing: CitingPassages[]
}

export function toConflictRows(
  policies: readonly Policy[],
  conflicts: readonly CitationConflict[]
): ConflictRow[] {
  const documents = new Map(policies.map((policy) => [policy.id, policy]))
  return conflicts.map((conflict) => ({
    words: wordConflict(conflict),
    citing: toCitingPassages(conflict.spots, documents)
  }))
}

function wordConflict({kind, subject, values}: CitationConflict): string {
  const [first, second] = values as [string, string]
  switch (kind) {
    case 'two-titles':
      return conflictWords.twoTitles(subject, values)
    case 'two-numbers':
      return conflictWords.twoNumbers(subject, values)
    case 'later-date':
      return first.length === 4
        ? conflictWords.laterYear(subject, first, date(second))
        : conflictWords.laterDate(subject, date(first), date(second))
  }
}

export interface AmbiguousRow {
  citing: CitingPassages[]
  candidates: Policy[]
}

export function toAmbiguousRows(policies: readonly Policy[], ambiguous: Links['ambiguous']): AmbiguousRow[] {
  const documents = new Map(policies.map((policy) => [policy.id, policy]))
  return ambiguous.map(({from, start, end, candidates}) => ({
    citing: toCitingPassages([{document: from, start, end}], documents),
    candidates: candidates.flatMap((id) => documents.get(id) ?? [])
  }))
}
