import {expect, test} from 'vitest'
import type {Metadata} from '../../policy/metadata.ts'
import {policyOf} from '../../render/policy-text.samples.ts'
import {jurisdictionOf} from './jurisdiction.ts'
import {documentType, expressionUri, portionUri, workUri} from './naming.ts'

const named = (about: Partial<Metadata>, words = '某市开放实施方案\n一、目标\n') => policyOf(words, about)
const city = {code: '640500', name: '中卫市', level: 'city'} as const

test('a work is named by province, kind, region below it, day and id', () => {
  const policy = named({region: city, issued: '2023-06-14'})
  expect(workUri(policy)).toBe('/akn/cn-nx/doc/implementation/640500/2023-06-14/sample')
  expect(expressionUri(policy)).toBe(`${workUri(policy)}/zho@`)
  expect(portionUri(policy, 'sec_1')).toBe(`${workUri(policy)}/!main~sec_1`)
  expect(portionUri(policy, null)).toBe(workUri(policy))
})

test('near miss: what nobody knows is left out, a province needs no code', () => {
  expect(workUri(named({kind: 'speech'}))).toBe('/akn/cn/doc/speech/sample')
  expect(workUri(named({region: {code: '620000', name: '甘肃省', level: 'province'}}))).toBe(
    '/akn/cn-gs/doc/implementation/sample'
  )
})

test('a law in articles is an act; a law without them, and articles of a plan, are not', () => {
  const articles = '某市开放实施方案\n第一条 市政府应当支持企业。\n第二条 本市鼓励出口。\n'
  expect(documentType(named({kind: 'law'}, articles))).toBe('act')
  expect(documentType(named({kind: 'law'}))).toBe('doc')
  expect(documentType(named({kind: 'measures'}, articles))).toBe('doc')
})

test('every province of GB/T 2260 has its letters, the country and the unknown have none', () => {
  expect(jurisdictionOf({code: '620300'})).toBe('cn-gs')
  expect(jurisdictionOf({code: '810000'})).toBe('cn-hk')
  expect(jurisdictionOf({code: '000000'})).toBe('cn')
  expect(jurisdictionOf(null)).toBe('cn')
})
