import {expect, test} from 'vitest'
import type {DataTable} from '../../exports/data/table.ts'
import {fileSize} from '../../ui-strings/data/page.ts'
import {listTables} from './data-listing.ts'

const table = (name: string): DataTable => {
  return {name, title: name, description: '', columns: [], primaryKey: [], foreignKeys: [], rows: [{a: 1}]}
}

test('tables stand in groups, in their order; one nobody sorted is of a document', () => {
  const groups = listTables([table('documents'), table('reuse'), table('new'), table('audits')], () => 0)
  expect(groups.map(({title, tables}) => [title, tables.map(({name}) => name)])).toEqual([
    ['一份文件里的', ['documents', 'new']],
    ['文件之间的', ['reuse']],
    ['指标与核算', ['audits']]
  ])
})

test('each table has its files with their sizes', () => {
  const [group] = listTables([table('figures')], (path) => (path === 'figures.csv' ? 48_932 : 999))
  expect(group!.tables[0]!.files).toEqual([
    {word: 'CSV', href: '/data/figures.csv', size: '49 kB'},
    {word: 'JSON', href: '/data/figures.json', size: '999 B'},
    {word: 'Parquet', href: '/data/figures.parquet', size: '999 B'}
  ])
})

test('sizes are said shortly', () => {
  expect([0, 999, 1000, 9_940, 12_400, 999_400, 1_250_000].map(fileSize)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '9.9 kB',
    '12 kB',
    '999 kB',
    '1.3 MB'
  ])
})
