import {expect, test} from 'vitest'
import {policyOf} from '../render/policy-text.samples.ts'
import {toReferences} from './references.ts'

const policy = policyOf('某市方案\n一、目标\n扩大开放。\n', {issuer: '某市人民政府', issued: '2023-06-14'})
const words = (
  root: URL | null,
  example: Parameters<typeof toReferences>[1],
  publisher: string | null = null
) => toReferences({title: '某省规划库', publisher, root}, example).map((each) => each.words)

test('site, provision and table are cited with the address of the site', () => {
  expect(words(new URL('https://example.cn/plans/'), {policy, section: 'sec_1'})).toEqual([
    '某省规划库[EB/OL]. [引用日期]. https://example.cn/plans/.',
    '某市人民政府. 某市开放实施方案[EB/OL]. 2023: 一(2023-06-14)[引用日期]. https://example.cn/plans/documents/sample/#sec_1.',
    '某省规划库. 各份文件的目标[DS/OL]. [引用日期]. https://example.cn/plans/targets/.'
  ])
})

test('who publishes the site answers for it and for its tables', () => {
  expect(words(new URL('https://example.cn/'), null, '某大学图书馆')).toEqual([
    '某大学图书馆. 某省规划库[EB/OL]. [引用日期]. https://example.cn/.',
    '某大学图书馆. 各份文件的目标[DS/OL]. [引用日期]. https://example.cn/targets/.'
  ])
})

test('what is not known is left out', () => {
  const unknown = {...policy, metadata: {...policy.metadata, issuer: null, issued: null}}
  expect(words(null, {policy: unknown, section: null})[1]).toBe(
    '某市开放实施方案[EB/OL]. [引用日期]. 〔本站网址〕/documents/sample/.'
  )
  expect(words(null, null)).toHaveLength(2)
})
