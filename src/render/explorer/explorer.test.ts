import {expect, test} from 'vitest'
import {type Facet, type FacetKind, toExplorer, toFacetNames} from './explorer.ts'

interface Row {
  document: string
  region: string
  topics: string[]
}
const rows: Row[] = [
  {document: 'b', region: '甘肃省', topics: ['口岸', '外资']},
  {document: 'b', region: '甘肃省', topics: []},
  {document: 'a', region: '中卫市', topics: ['外资']}
]
const documents: FacetKind<Row> = {key: 'd', label: '文件', of: ({document}) => [document], order: 'list'}
const regions: FacetKind<Row> = {key: 'r', label: '地区', of: ({region}) => [region], order: 'list'}
const topics: FacetKind<Row> = {key: 't', label: '主题', of: (row) => row.topics, order: 'frequent'}
const facetsOf = (...kinds: FacetKind<Row>[]) => toExplorer(rows, kinds).facets

test('values that occur, with how many rows have them', () => {
  expect(facetsOf({...documents, nameOf: (id) => `文件 ${id}`})[0]!.values).toEqual([
    {value: 'b', label: '文件 b', count: 2},
    {value: 'a', label: '文件 a', count: 1}
  ])
})

test.each([
  ['list', ['b', 'a']],
  ['value', ['a', 'b']],
  ['frequent', ['b', 'a']],
  [
    ['a', 'b'],
    ['a', 'b']
  ]
] as const)('in the order %s', (order, expected) => {
  expect(facetsOf({...documents, order})[0]!.values.map(({value}) => value)).toEqual(expected)
})

test('a row has as many values as it answers with', () => {
  const {dataOf} = toExplorer(rows, [documents, topics])
  expect(dataOf(rows[0]!)).toEqual({'data-row': '0', 'data-d': 'b', 'data-t': '口岸\t外资'})
  expect(dataOf(rows[1]!)).toEqual({'data-row': '1', 'data-d': 'b'})
})

test('a facet all rows answer alike is none', () => {
  expect(facetsOf({...documents, of: () => ['b']})).toEqual([])
})

test('of two that part the rows alike the first stays', () => {
  expect(facetsOf(documents, regions).map(({key}) => key)).toEqual(['d'])
})

test('near miss: one that parts them further stays too', () => {
  expect(facetsOf(documents, topics).map(({key}) => key)).toEqual(['d', 't'])
})

test('from nine values on they are a list to choose from', () => {
  const many = (count: number) => Array.from({length: count}, (_, at) => ({name: String(at)}))
  const of = (count: number) =>
    toExplorer(many(count), [{key: 'n', label: '名', of: ({name}) => [name], order: 'list'}]).facets[0]!
      .isLong
  expect([of(8), of(9)]).toEqual([false, true])
})

test('a button names as many facets as it has room for, each name once', () => {
  const names = (...labels: string[]) =>
    toFacetNames(labels.map((label): Facet => ({key: label, label, values: [], isLong: false})))
  expect(names('文件', '类', '文件')).toBe('文件、类')
  expect(names('文件', '类', '责任单位', '目标年')).toBe('文件、类、责任单位等')
})
