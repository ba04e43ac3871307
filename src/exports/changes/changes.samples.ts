/** Rows of released tables, with as many columns as a test of comparing needs. */
import type {DataRow} from '../data/table.ts'
import {compareReleases, type Released} from './compare-releases.ts'
import {type ReleaseRecord, releaseName} from './release-record.ts'

export function documentRow(id: string, about: DataRow = {}): DataRow {
  return {id, title: `${id}规划`, link: `/documents/${id}/`, ...about}
}

export function measureRow(document: string, id: string, head: string, about: DataRow = {}): DataRow {
  return {document, id, kind: 'measure', head, start: 10, end: 20, topics: ['对外贸易'], duties: [], ...about}
}

export function figureRow(document: string, id: string, quote: string, about: DataRow = {}): DataRow {
  return {
    document,
    id,
    section: 'sec_1',
    start: 10,
    end: 20,
    valueStart: 12,
    quote,
    indicator: '进出口总额',
    value: 70,
    unit: '亿元',
    status: 'target',
    change: 'level',
    year: 2027,
    ...about
  }
}

export function release(
  documents: readonly DataRow[],
  measures: readonly DataRow[] = [],
  figures: readonly DataRow[] = []
): Released {
  const tables = [
    {name: 'documents', rows: documents},
    {name: 'measures', rows: measures},
    {name: 'figures', rows: figures}
  ]
  return {tables, sources: Object.fromEntries(documents.map(({id}) => [id, `${id}的原文`]))}
}

/** The record of the `number`th of a row of releases in which nothing changed. */
export function recordOf(number: number, about: Partial<ReleaseRecord> = {}): ReleaseRecord {
  const [date, version] = [`2026-01-0${number}`, `aa0${number}`]
  return {
    schema: 1,
    release: releaseName(date, version),
    number,
    date,
    version,
    previous: number === 1 ? null : releaseName(`2026-01-0${number - 1}`, `aa0${number - 1}`),
    zip: {sha256: '0'.repeat(64), bytes: 1000},
    counts: [{table: 'documents', rows: 1}],
    sources: {},
    changes: number === 1 ? null : compareReleases(release([]), release([])),
    addresses: {count: 0, sha256: '0'.repeat(64)},
    ...about
  }
}
