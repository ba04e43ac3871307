import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {tablesOfZip} from './tables-of-zip.ts'

const zipOf = (files: Record<string, unknown>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, value]) => [name, strToU8(JSON.stringify(value))]))
  )
const field = (name: string) => ({name})
const resources = [
  {name: 'documents', schema: {fields: ['id', 'region.code', 'period.start'].map(field)}},
  {name: 'notes'}
]

test('nested rows are laid flat by the columns of the package, and what nothing is told of is null', () => {
  const rows = [
    {id: 'a', region: {code: '620000', name: '甘肃省'}, period: null},
    {id: 'b', region: null, period: {start: 2016}}
  ]
  expect(tablesOfZip(zipOf({'datapackage.json': {resources}, 'documents.json': rows}))).toEqual([
    {
      name: 'documents',
      rows: [
        {id: 'a', 'region.code': '620000', 'period.start': null},
        {id: 'b', 'region.code': null, 'period.start': 2016}
      ]
    }
  ])
})

test('a schema of the same name in a folder is not taken for the rows', () => {
  const files = {'schemas/documents.json': {}, 'documents.json': [], 'datapackage.json': {resources}}
  expect(tablesOfZip(zipOf(files))).toEqual([{name: 'documents', rows: []}])
})

test('a zip without its package or without a table is told by what is missing', () => {
  expect(() => tablesOfZip(zipOf({'documents.json': []}))).toThrow('datapackage.json')
  expect(() => tablesOfZip(zipOf({'datapackage.json': {resources}}))).toThrow('documents.json')
})
