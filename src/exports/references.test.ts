import {expect, test} from 'vitest'
import {policyOf} from '../render/policy-text.samples.ts'
import {toReferences} from './references.ts'

const policy = policyOf('某市方案\n一、目标\n扩大开放。\n', {issuer: '某市人民政府', issued: '2023-06-14'})
const words = (base: URL | undefined, example: Parameters<typeof toReferences>[1]) =>
  toReferences(base, example).map((each) => each.words)

test('site, provision and table are cited with the address of the site', () => {
  expect(words(new URL('https://example.cn'), {policy, section: 'sec_1'})).toEqual([
    '策脉[EB/OL]. [引用日期]. https://example.cn/.',
    '某市人民政府. 某市开放实施方案[EB/OL]. 2023: 一(2023-06-14)[引用日期]. https://example.cn/documents/sample/#sec_1.',
    '策脉. 各份文件的目标[DS/OL]. [引用日期]. https://example.cn/targets/.'
  ])
})

test('what is not known is left out', () => {
  const unknown = {...policy, metadata: {...policy.metadata, issuer: null, issued: null}}
  expect(words(undefined, {policy: unknown, section: null})[1]).toBe(
    '某市开放实施方案[EB/OL]. [引用日期]. 〔本站网址〕/documents/sample/.'
  )
  expect(words(undefined, null)).toHaveLength(2)
})
