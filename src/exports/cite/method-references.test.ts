import {expect, test} from 'vitest'
import {policyOf} from '../../render/policy-text.samples.ts'
import {toMethodReferences} from './method-references.ts'

const policy = policyOf('某市方案\n一、目标\n扩大开放。\n', {issuer: '某市人民政府', issued: '2023-06-14'})
const release = {version: '1.0.0', released: '2026-01-30'}
const root = new URL('https://example.cn/plans/')

test('site, provision, table and data are cited with the address of the site, in both editions', () => {
  const references = toMethodReferences(root, {policy, section: 'sec_1'}, release)
  expect(references.map(({forms}) => forms[0]!.words)).toEqual([
    '策脉[EB/OL]. [引用日期]. https://example.cn/plans/.',
    '某市人民政府. 某市开放实施方案: 一[EB/OL]. (2023-06-14)[引用日期]. https://example.cn/plans/documents/sample/#sec_1.',
    '策脉. 各份文件的目标[DS/OL]. [引用日期]. https://example.cn/plans/targets/.',
    '策脉. 政府规划文本的数据[DS/OL]. V1.0.0. (2026-01-30)[引用日期]. https://example.cn/plans/data/.'
  ])
  expect(references[1]!.forms[1]!.words).toContain('[EB/OL]. 2023: 一(2023-06-14)[引用日期]. ')
})

test('near miss: a collection without documents has no example of one', () => {
  expect(toMethodReferences(null, null, release).map(({name}) => name)).toEqual([
    '整个网站',
    '一张表或一张图',
    '全部数据'
  ])
})

test('a document without provisions is cited as a whole, once where both editions agree', () => {
  expect(toMethodReferences(root, {policy, section: null}, release)[1]!.forms).toEqual([
    {
      edition: 'GB/T 7714—2025，2015 版相同',
      words:
        '某市人民政府. 某市开放实施方案[EB/OL]. (2023-06-14)[引用日期]. https://example.cn/plans/documents/sample/.'
    }
  ])
})
