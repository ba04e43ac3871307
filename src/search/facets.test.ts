import {expect, test} from 'vitest'
import {createEngine} from './engine.ts'
import type {FacetKey, Filters} from './facets.ts'
import {sampleIndex} from './samples.ts'

const engine = createEngine(sampleIndex)
const search = (filters: Filters, query = '跨境电商') =>
  engine.search({query, filters, sort: 'relevance', synonyms: true})
const counts = async (key: FacetKey, filters: Filters) => {
  const {facets} = await search(filters)
  return facets
    .find((facet) => facet.key === key)!
    .choices.map(({label, count, selected}) => `${label} ${count}${selected ? ' ×' : ''}`)
}

test('counts what each choice would leave, values without a hit included', async () => {
  expect(await counts('r', {})).toEqual(['湖北省 1', '宜昌市 2'])
  expect(await counts('y', {})).toEqual(['2021 1', '2023 2'])
  expect(await counts('p', {})).toEqual(['措施 3', '只有标题 0'])
  expect(await counts('u', {})).toEqual(['括号列出 1', '未列 2'])
  expect(await counts('t', {})).toEqual(['有 1', '未设 2'])
})

test('a choice narrows the hits and the other counts, not its own', async () => {
  const {hits, total, documents} = await search({r: '420500'})
  expect([hits.length, total, documents]).toEqual([2, 3, 1])
  expect(await counts('r', {r: '420500'})).toEqual(['湖北省 1', '宜昌市 2 ×'])
  expect(await counts('t', {r: '420500'})).toEqual(['有 0', '未设 2'])
})

test('a value nothing has does not narrow', async () => {
  expect((await search({r: '999999', k: '不存在'})).hits).toHaveLength(3)
})
