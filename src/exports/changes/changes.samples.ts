/** Rows of released tables, with as many columns as a test of comparing needs. */
import type {DataRow} from '../data/table.ts'
import type {ReleasedTable} from './compare-releases.ts'

export function documentRow(id: string, about: DataRow = {}): DataRow {
  return {id, title: `${id}规划`, 'source.sha256': `${id}的指纹`, ...about}
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
): ReleasedTable[] {
  return [
    {name: 'documents', rows: documents},
    {name: 'measures', rows: measures},
    {name: 'figures', rows: figures}
  ]
}
