import {expect, test} from 'vitest'
import {findUnknownWords} from '../../test/schema-org.ts'
import type {DataTable} from '../data/table.ts'
import {toAreaLd} from './area-ld.ts'
import {toDatasetLd, toListLd} from './dataset-ld.ts'

const site = {title: '某库', licence: null, root: new URL('https://example.org/plans/')}
const region = {code: '640500', name: '某市', level: 'city'} as const
const measures: DataTable = {
  name: 'measures',
  title: '措施',
  description: '一条措施一行',
  columns: [{name: 'head', title: '标题', description: '印出的标题', type: 'string', required: true}],
  primaryKey: ['head'],
  foreignKeys: [],
  rows: [{head: '发展电商'}]
}
const release = {
  title: '策脉数据',
  description: '全部文件读出的措施、目标、责任单位',
  page: '/data/',
  version: '20261126-ab12cd34',
  released: '2026-11-26',
  keywords: ['政府规划'],
  coverage: {temporalCoverage: '2016/2027', spatialCoverage: [toAreaLd(region)]},
  files: [
    {path: '/data/all.zip', mediaType: 'application/zip', table: null, size: 1200},
    {path: '/data/measures.csv', mediaType: 'text/csv', table: 'measures'}
  ]
}

test('a release has its tables as parts, each with its columns and its files', () => {
  const thing = toDatasetLd([measures], release, site)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing).toMatchObject({
    url: 'https://example.org/plans/data/',
    version: '20261126-ab12cd34',
    datePublished: '2026-11-26',
    keywords: ['政府规划'],
    temporalCoverage: '2016/2027',
    spatialCoverage: [{name: '某市'}],
    creator: {name: '某库'},
    distribution: [
      {
        contentUrl: 'https://example.org/plans/data/all.zip',
        encodingFormat: 'application/zip',
        contentSize: '1200 B'
      }
    ],
    hasPart: [
      {
        name: '措施',
        alternateName: 'measures',
        variableMeasured: [{propertyID: 'head', name: '标题'}],
        distribution: [{contentUrl: 'https://example.org/plans/data/measures.csv'}]
      }
    ]
  })
  expect(JSON.stringify(thing)).not.toContain('license')
})

test('the licence is told of all tables, of each and of a list', () => {
  const license = 'https://creativecommons.org/licenses/by/4.0/'
  const licensed = {...site, licence: 'CC-BY-4.0'} as const
  const thing = toDatasetLd([measures], release, licensed)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing).toMatchObject({license, hasPart: [{license}]})
  expect(toListLd({...release, csv: '/a.csv'}, licensed)).toMatchObject({license})
})

test('near miss: without tables, files and columns nothing is said of them', () => {
  const bare = toDatasetLd(
    [{...measures, columns: []}],
    {...release, released: null, files: [], keywords: [], coverage: {}},
    {...site, root: null}
  )
  expect(findUnknownWords(bare)).toEqual([])
  expect(JSON.stringify(bare)).not.toMatch(/distribution|variableMeasured|datePublished|keywords|overage/)
  expect(toDatasetLd([], release, site)).not.toHaveProperty('hasPart')
})

test('a list is a set of data with one file', () => {
  const list = {
    title: '外贸进出口总额',
    description: '两份文件',
    page: '/targets/外贸/',
    csv: '/targets/外贸.csv'
  }
  const thing = toListLd(list, site)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing).toMatchObject({
    distribution: [{contentUrl: encodeURI('https://example.org/plans/targets/外贸.csv')}]
  })
})
