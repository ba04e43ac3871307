import {expect, test} from 'vitest'
import {policyOf} from '../../render/policy-text.samples.ts'
import {toMethodReferences} from './method-references.ts'

const policy = policyOf('某市方案\n一、目标\n扩大开放。\n', {issuer: '某市人民政府', issued: '2023-06-14'})
const release = {version: '20260130-ab12cd34', released: '2026-01-30'}
const site = {title: '某省规划库', publisher: null, licence: null, root: new URL('https://example.cn/plans/')}

test('site, provision, table and data are cited with the address of the site, in both editions', () => {
  const references = toMethodReferences(site, {policy, section: 'sec_1'}, release)
  expect(references.map(({forms}) => forms[0]!.words)).toEqual([
    '某省规划库[EB/OL]. [引用日期]. https://example.cn/plans/.',
    '某市人民政府. 某市开放实施方案: 一[EB/OL]. (2023-06-14)[引用日期]. https://example.cn/plans/documents/sample/#sec_1.',
    '某省规划库. 各份文件的目标[DS/OL]. [引用日期]. https://example.cn/plans/targets/.',
    '某省规划库. 政府规划文本的数据[DS/OL]. 20260130-ab12cd34. (2026-01-30)[引用日期]. https://example.cn/plans/archive/20260130-ab12cd34/.'
  ])
  expect(references[1]!.forms[1]!.words).toContain('[EB/OL]. 2023: 一(2023-06-14)[引用日期]. ')
})

test('who publishes the site answers for it, its tables and its data', () => {
  const references = toMethodReferences({...site, publisher: '某大学图书馆'}, null, release)
  expect(references.map(({forms}) => forms[0]!.words)).toEqual([
    '某大学图书馆. 某省规划库[EB/OL]. [引用日期]. https://example.cn/plans/.',
    '某大学图书馆. 各份文件的目标[DS/OL]. [引用日期]. https://example.cn/plans/targets/.',
    '某大学图书馆. 政府规划文本的数据[DS/OL]. 20260130-ab12cd34. (2026-01-30)[引用日期]. https://example.cn/plans/archive/20260130-ab12cd34/.'
  ])
})

test('near miss: a collection without documents has no example of one', () => {
  expect(toMethodReferences({...site, root: null}, null, release).map(({name}) => name)).toEqual([
    '整个网站',
    '一张表或一张图',
    '全部数据'
  ])
})

test('a document without provisions is cited as a whole, once where both editions agree', () => {
  expect(toMethodReferences(site, {policy, section: null}, release)[1]!.forms).toEqual([
    {
      edition: 'GB/T 7714—2025，2015 版相同',
      words:
        '某市人民政府. 某市开放实施方案[EB/OL]. (2023-06-14)[引用日期]. https://example.cn/plans/documents/sample/.'
    }
  ])
})
