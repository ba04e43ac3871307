/** The record of a new release, compared with the one before it. */
import {compareReleases, type ReleasedTable} from './compare-releases.ts'
import {type ReleaseRecord, releaseName} from './release-record.ts'

/** `last`: the record and the tables of the release before, `null` for the first. */
export function toRecord(
  edition: Pick<ReleaseRecord, 'date' | 'version' | 'zip' | 'sources' | 'addresses'> & {
    tables: readonly ReleasedTable[]
  },
  last: {record: ReleaseRecord; tables: readonly ReleasedTable[]} | null
): ReleaseRecord {
  const {date, version, zip, sources, addresses, tables} = edition
  return {
    schema: 1,
    release: releaseName(date, version),
    number: (last?.record.number ?? 0) + 1,
    date,
    version,
    previous: last?.record.release ?? null,
    zip,
    counts: tables.map(({name, rows}) => ({table: name, rows: rows.length})),
    sources,
    changes: last && compareReleases({tables: last.tables, sources: last.record.sources}, {tables, sources}),
    addresses
  }
}
