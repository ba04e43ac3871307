import {expect, test} from 'vitest'
import {sampleEngine} from '../samples.ts'
import type {FacetKey, Filters} from './facets.ts'

const engine = sampleEngine()
const search = (filters: Filters, query = '跨境电商') =>
  engine.search({query, filters, sort: 'relevance', synonyms: true, limit: 20})
const counts = async (key: FacetKey, filters: Filters) => {
  const {facets} = await search(filters)
  return facets
    .find((facet) => facet.key === key)!
    .choices.map(({label, count, selected}) => `${label} ${count}${selected ? ' ×' : ''}`)
}

test('counts what each choice would leave, values without a hit included', async () => {
  expect(await counts('r', {})).toEqual(['湖北省 1', '宜昌市 2'])
  expect(await counts('y', {})).toEqual(['2021 1', '2023 2'])
  expect(await counts('l', {})).toEqual(['省级 1', '市级 2'])
  expect(await counts('p', {})).toEqual(['措施 3', '只有标题 0', '文首与落款 0'])
  expect(await counts('t', {})).toEqual(['未设 2', '有 1'])
})

test('of many values those that would leave something, the most first', async () => {
  expect(await counts('h', {})).toEqual(['跨境电商 2', '对外开放 1'])
  expect(await counts('u', {})).toEqual(['市商务局 1', '市税务局 1'])
  expect(await counts('u', {u: '市税务局', r: '420000'})).toEqual(['市税务局 0 ×'])
})

test('a choice narrows the hits and the other counts, not its own', async () => {
  const {hits, total, documents} = await search({r: '420500'})
  expect([hits.length, total, documents]).toEqual([2, 3, 1])
  expect(await counts('r', {r: '420500'})).toEqual(['湖北省 1', '宜昌市 2 ×'])
  expect(await counts('t', {r: '420500'})).toEqual(['未设 2', '有 0'])
})

test('a value nothing has does not narrow', async () => {
  expect((await search({r: '999999', k: '不存在'})).hits).toHaveLength(3)
})
