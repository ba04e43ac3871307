/** What the page of changes shows of each release, the newest first. */
import {type Changes, type ComparedTable, comparedTables, type Entry} from '../../exports/changes/changes.ts'
import type {ReleaseRecord} from '../../exports/changes/release-record.ts'
import {type ChangeKind, changeKinds, changesWords, changeTitle} from '../../ui-strings/changes.ts'
import {type ChangeGroup, toChangeGroups} from './change-groups.ts'
import type {Today} from './today.ts'

export interface ChangePart {
  id: string
  /** 新增文件 1 份 */
  title: string
  times: number
  groups: ChangeGroup[]
}

export interface ChangelogRelease {
  record: ReleaseRecord
  /** 新增文件 1 份（含措施 3 条）；改动数据 1 个 */
  summary: string
  parts: ChangePart[]
  /** Columns that came or went. */
  notes: string[]
  /** `was` is `null` where the release before had no such table, or there is none. */
  counts: {table: string; was: number | null; is: number | null}[]
}

export function toChangelog(releases: readonly ReleaseRecord[], today: Today): ChangelogRelease[] {
  return releases.toReversed().map((record) => {
    const {changes, counts, release} = record
    const rows = changes?.counts ?? counts.map(({table, rows}) => ({table, was: null, is: rows}))
    const parts = changes ? toParts(changes, release, today) : []
    return {
      record,
      summary: changes ? summarize(parts) : changesWords.first,
      parts: parts.map(({inside: _, ...part}) => part),
      notes: changes ? columnNotes(changes, today) : [],
      counts: rows.map((each) => ({...each, table: today.tableTitle(each.table)}))
    }
  })
}

type CountedPart = ChangePart & {inside: string}

/** Documents first; what came or went with a whole document is told there and only counted. */
function toParts(changes: Changes, release: string, today: Today): CountedPart[] {
  const whole = {added: wholeDocuments(changes, 'added'), gone: wholeDocuments(changes, 'gone')}
  return comparedTables.flatMap((table) =>
    changeKinds.flatMap((kind): CountedPart[] => {
      const ids = kind === 'added' || kind === 'gone' ? whole[kind] : new Set<string>()
      const entries = entriesOf(changes, table, kind).filter((entry) => {
        return table === 'documents' || !ids.has(entry.document)
      })
      if (entries.length === 0) return []
      const isWhole = table === 'documents' && ids.size > 0
      const insideOf = (of: (document: string) => boolean) => (isWhole ? countInside(changes, kind, of) : '')
      return [
        {
          id: `${release}-${kind}-${table}`,
          title: changeTitle(kind, table, entries.length),
          times: entries.length,
          inside: insideOf((document) => ids.has(document)),
          groups: toChangeGroups(table, entries, changes.texts, today, (id) =>
            insideOf((document) => document === id)
          )
        }
      ]
    })
  )
}

function entriesOf(changes: Changes, table: ComparedTable, kind: ChangeKind): Entry[] {
  return changes.tables.find((each) => each.table === table)?.[kind] ?? []
}

function wholeDocuments(changes: Changes, kind: 'added' | 'gone'): Set<string> {
  return new Set(entriesOf(changes, 'documents', kind).map(({document}) => document))
}

/** 措施 3 条，数据 12 个 */
function countInside(changes: Changes, kind: ChangeKind, of: (document: string) => boolean): string {
  const times = (table: ComparedTable) =>
    entriesOf(changes, table, kind).filter(({document}) => of(document)).length
  return changesWords.inDocument(times('measures'), times('figures'))
}

function summarize(parts: readonly CountedPart[]): string {
  if (parts.length === 0) return changesWords.nothing
  return parts.map(({title, inside}) => title + (inside && changesWords.with(inside))).join('；')
}

function columnNotes({tables}: Changes, today: Today): string[] {
  return tables.flatMap(({table, columns}) => {
    const list = (names: readonly string[]) => names.map((name) => today.columnTitle(table, name)).join('、')
    return [
      ...(columns.added.length > 0
        ? [changesWords.columnsAdded(today.tableTitle(table), list(columns.added))]
        : []),
      ...(columns.gone.length > 0
        ? [changesWords.columnsGone(today.tableTitle(table), list(columns.gone))]
        : [])
    ]
  })
}
