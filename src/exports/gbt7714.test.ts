import {expect, test} from 'vitest'
import type {Metadata} from '../policy/metadata.ts'
import {policyOf} from '../render/policy-text.samples.ts'
import {gbt7714} from './gbt7714.ts'

const access = {place: '三（五）11', accessed: '2026-01-31', url: 'https://example.cn/documents/plan/#sec_3'}
const known: Partial<Metadata> = {
  title: '中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）',
  issuer: '中卫市人民政府办公室',
  issued: '2023-06-14',
  docNumber: '卫政办发〔2023〕29号'
}

function reference(about: Partial<Metadata>): string {
  return gbt7714(policyOf('某市方案\n', about).metadata, access)
}

test('issuer, title with its number, year and place, date, day of access, address', () => {
  expect(reference(known)).toBe(
    '中卫市人民政府办公室. 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）: 卫政办发〔2023〕29号[EB/OL]. 2023: 三（五）11(2023-06-14)[2026-01-31]. https://example.cn/documents/plan/#sec_3.'
  )
})

test('near miss: without a date neither year nor brackets stand before the day of access', () => {
  expect(reference({...known, issued: null})).toContain('29号[EB/OL]. 三（五）11[2026-01-31]. https')
})

test('near miss: without a number the title ends at its type, without an issuer it begins', () => {
  expect(reference({...known, docNumber: null})).toContain('（2023—2027年）[EB/OL]. ')
  expect(reference({...known, issuer: null})).toMatch(/^中卫市外资三年/)
})

test('a report has a type of its own, and what the editors supplied stands in brackets', () => {
  const editorial = ['title', 'issuer', 'issued']
  const about = {title: '调研报告', issuer: '某市商务局', issued: '2014-05-01', editorial} as const
  expect(reference({...about, kind: 'report'})).toBe(
    '［某市商务局］. ［调研报告］[R/OL]. 2014: 三（五）11(［2014-05-01］)[2026-01-31]. https://example.cn/documents/plan/#sec_3.'
  )
})
