import {expect, test} from 'vitest'
import {policyOf} from '../../render/policy-text.samples.ts'
import {toDublinCore} from './dublin-core.ts'
import {toArticleTags, toSiteTags} from './government-tags.ts'
import type {MetaTag} from './meta-tag.ts'

const root = new URL('https://example.org/plans/')
const lines = (tags: readonly MetaTag[]) => tags.map(({name, content}) => `${name} ${content}`)
const plan = policyOf('一、任务\n', {
  docNumber: '卫政办发〔2023〕29号',
  issuer: '中卫市人民政府办公室',
  issued: '2023-06-14',
  region: {code: '640500', name: '中卫市', level: 'city'},
  period: {start: 2023, end: 2027},
  source: {name: '公开文本', received: '2026-11-21'}
})
const unknown = policyOf('一、任务\n')

test('a document in the elements of Dublin Core', () => {
  expect(lines(toDublinCore(plan, root))).toEqual([
    'DC.title 某市开放实施方案',
    'DC.creator 中卫市人民政府办公室',
    'DC.date 2023-06-14',
    'DC.type 实施方案',
    'DC.identifier 卫政办发〔2023〕29号',
    'DC.identifier https://example.org/plans/documents/sample/',
    'DC.language zh-CN',
    'DC.coverage.spatial 中卫市',
    'DC.coverage.temporal 2023/2027',
    'DC.source 公开文本'
  ])
})

test('a title an editor supplied stands without brackets, as a reference has it', () => {
  const supplied = policyOf('一、任务\n', {title: '某市调研报告', editorial: ['title']})
  expect(lines(toDublinCore(supplied, null))[0]).toBe('DC.title 某市调研报告')
  expect(lines(toDublinCore(policyOf('一、任务\n', {title: null}), null))[0]).toBe('DC.title 某市方案')
})

test('near miss: what is not known has no element', () => {
  expect(lines(toDublinCore(unknown, null))).toEqual([
    'DC.title 某市开放实施方案',
    'DC.type 实施方案',
    'DC.language zh-CN'
  ])
})

test('a document has the tags of an article, the day it came in among them, not the day it is dated', () => {
  expect(lines(toArticleTags(plan.metadata, ['外资', '外贸'], 'https://example.org/x/'))).toEqual([
    'ArticleTitle 某市开放实施方案',
    'PubDate 2026-11-21',
    'ContentSource 公开文本',
    'Keywords 外资,外贸',
    'Author 中卫市人民政府办公室',
    'Url https://example.org/x/'
  ])
  expect(lines(toArticleTags(unknown.metadata, [], null))).toEqual(['ArticleTitle 某市开放实施方案'])
})

test('only the page of a column says what the column is about; only a site that knows its host names it', () => {
  const page = {current: 'documents', description: '一份文件一行', route: '/documents'} as const
  expect(lines(toSiteTags(page, {title: '某库', root}))).toEqual([
    'SiteName 某库',
    'SiteDomain example.org',
    'ColumnName 文件',
    'ColumnDescription 一份文件一行'
  ])
  expect(lines(toSiteTags({...page, route: '/documents/[id]'}, {title: '某库', root: null}))).toEqual([
    'SiteName 某库',
    'ColumnName 文件'
  ])
  expect(lines(toSiteTags({...page, current: undefined, route: '/'}, {title: '某库', root: null}))).toEqual([
    'SiteName 某库'
  ])
})
