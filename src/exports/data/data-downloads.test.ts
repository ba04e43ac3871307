import {expect, test} from 'vitest'
import {dataDownloads} from './data-downloads.ts'

test('the zip holds all tables, every other file its own', () => {
  const table = {
    name: 'reuse',
    title: '',
    description: '',
    columns: [],
    primaryKey: [],
    foreignKeys: [],
    rows: []
  }
  const files = new Map([['reuse.csv', new Uint8Array(7)]])
  expect(dataDownloads([table], files, 'all.zip')).toEqual([
    {path: '/data/all.zip', mediaType: 'application/zip', table: null},
    {path: '/data/reuse.csv', mediaType: 'text/csv', table: 'reuse', size: 7},
    {path: '/data/reuse.json', mediaType: 'application/json', table: 'reuse'},
    {path: '/data/reuse.parquet', mediaType: 'application/vnd.apache.parquet', table: 'reuse'}
  ])
})
