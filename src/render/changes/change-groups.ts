/** Changes of one kind, document by document. */
import type {ChangedEntry, Changes, ComparedTable, Entry} from '../../exports/changes/changes.ts'
import {changesWords} from '../../ui-strings/changes.ts'
import {type ChangedWords, changedWords} from './changed-words.ts'
import type {Place, Today} from './today.ts'

export interface ChangeItem {
  words: string
  /** Of which year a figure speaks, how much a document holds. */
  about: string | null
  /** The sentence of a figure, where it is not among the changes. */
  quote: string | null
  place: Place | null
  changes: ChangedWords[]
}

export interface ChangeGroup {
  /** The document the items stand in; `null` where they are documents. */
  name: string | null
  /** Whether its text changed or only its reading. */
  note: string | null
  items: ChangeItem[]
}

/** `insideOf`: how much came or went with a document. */
export function toChangeGroups(
  table: ComparedTable,
  entries: readonly (Entry | ChangedEntry)[],
  texts: Changes['texts'],
  today: Today,
  insideOf: (document: string) => string
): ChangeGroup[] {
  const same = new Map(texts.map((text) => [text.document, text.same]))
  const noteOf = (document: string) => {
    const known = same.get(document)
    return known === undefined ? null : known ? changesWords.sameText : changesWords.newText
  }
  const toItem = (entry: Entry | ChangedEntry): ChangeItem => {
    const fields = 'fields' in entry ? entry.fields : []
    const isFigure = table === 'figures'
    const said = fields.some(({field}) => field === 'quote')
    return {
      words: (isFigure ? entry.indicator : entry.words) || changesWords.noIndicator,
      about: isFigure
        ? entry.year === null
          ? null
          : changesWords.inYear(entry.year)
        : [table === 'documents' && noteOf(entry.document), insideOf(entry.document)]
            .filter(Boolean)
            .join('　') || null,
      quote: isFigure && !said ? entry.words : null,
      place: today.placeOf(entry.document, entry.section),
      changes: changedWords(table, fields, today.columnTitle)
    }
  }
  if (table === 'documents') return [{name: null, note: null, items: entries.map(toItem)}]
  return [...Map.groupBy(entries, ({document}) => document)].map(([document, inside]) => ({
    name: today.nameOf(document) ?? document,
    note: noteOf(document),
    items: inside.map(toItem)
  }))
}
