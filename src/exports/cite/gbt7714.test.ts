import {describe, expect, test} from 'vitest'
import {toGbt7714In2015} from './gbt7714-2015.ts'
import {toGbt7714In2025} from './gbt7714-2025.ts'
import {hasBrackets} from './gbt7714-parts.ts'
import {known, referenceOf, site} from './reference.samples.ts'
import {type Reference, toDatasetReference, toSiteReference} from './reference.ts'

const accessed = {year: '2026', month: '01', day: '31'}
const both = (reference: Reference) => [
  toGbt7714In2025({...reference, accessed}),
  toGbt7714In2015({...reference, accessed})
]

const page = '某市人民政府办公室. 某市外贸三年倍增实施方案（2023—2025年）: 某政办发〔2023〕29号'

describe('a document', () => {
  test('is a page with its number, its day and the day of access in both editions', () => {
    const words = `${page}[EB/OL]. (2023-06-04)[2026-01-31]. https://example.cn/documents/sample/.`
    expect(both(referenceOf())).toEqual([words, words])
  })

  test('cited down to a provision names it after the title in 2025, behind the year in 2015', () => {
    const url = 'https://example.cn/documents/sample/#sec_2__sub_1.'
    expect(both(referenceOf(known, 'sec_2__sub_1'))).toEqual([
      `${page}: 二（一）[EB/OL]. (2023-06-04)[2026-01-31]. ${url}`,
      `${page}[EB/OL]. 2023: 二（一）(2023-06-04)[2026-01-31]. ${url}`
    ])
  })

  test('near miss: what is not known is left out, with the signs around it', () => {
    const url = 'https://example.cn/documents/sample/#sec_1.'
    expect(both(referenceOf({title: '某市方案'}, 'sec_1'))).toEqual([
      `某市方案: 一[EB/OL]. [2026-01-31]. ${url}`,
      `某市方案[EB/OL]. 一[2026-01-31]. ${url}`
    ])
  })

  test('that nobody reads yet leaves the day of access to be filled in, and its address to be completed', () => {
    const unread = {...referenceOf({title: '某市方案'}), url: '/documents/sample/'}
    expect(toGbt7714In2025(unread)).toBe('某市方案[EB/OL]. [引用日期]. 〔本站网址〕/documents/sample/.')
  })
})

describe('a report', () => {
  const about = {title: '某地调研报告', issuer: '某市商务局', issued: '2014-05-01', kind: 'report'} as const

  test('has a type of its own; the edition of 2025 writes its day bare, the place behind it, no day of access', () => {
    const url = 'https://example.cn/documents/sample/#sec_1.'
    expect(both(referenceOf(about, 'sec_1'))).toEqual([
      `某市商务局. 某地调研报告[R/OL]. 2014-05-01: 一. ${url}`,
      `某市商务局. 某地调研报告[R/OL]. 2014: 一(2014-05-01)[2026-01-31]. ${url}`
    ])
  })

  test('of no known day and issuer is its title and its address', () => {
    expect(both(referenceOf({...about, issuer: null, issued: null}))[0]).toBe(
      '某地调研报告[R/OL]. https://example.cn/documents/sample/.'
    )
  })

  test('marks what the editors supplied', () => {
    const supplied = referenceOf({...about, editorial: ['title', 'issuer', 'issued']})
    expect(both(supplied)[0]).toMatch(/^［某市商务局］. ［某地调研报告］\[R\/OL\]. ［2014-05-01］. https/)
    expect(both(supplied)[1]).toContain('(［2014-05-01］)[2026-01-31]')
    expect(hasBrackets(supplied)).toBe(true)
  })

  test('near miss: a region that was supplied is not printed and needs no brackets', () => {
    const {region} = known
    expect(hasBrackets(referenceOf({...about, region: region!, editorial: ['region']}))).toBe(false)
  })

  test('without a title bears the name the site gave it, in brackets', () => {
    const nameless = referenceOf({...about, title: null, shortTitle: '某地报告'})
    expect(both(nameless)[0]).toContain('. ［某地报告］[R/OL]. ')
  })
})

test('data of a release carry its name, its day and its address; others what tells them, and where they are made anew', () => {
  const released = toDatasetReference({version: '20260130-ab12cd34', released: '2026-01-30'}, site)
  const said =
    '策脉. 政府规划文本的数据[DS/OL]. 20260130-ab12cd34. (2026-01-30)[2026-01-31]. https://example.cn/archive/20260130-ab12cd34/.'
  expect(both(released)).toEqual([said, said])
  const others = toDatasetReference({version: 'ab12cd34', released: null}, site)
  expect(both(others)[0]).toContain('[DS/OL]. ab12cd34. [2026-01-31]. https://example.cn/data/.')
})

test('the site is its own author', () => {
  expect(both(toSiteReference(site))[0]).toBe('策脉[EB/OL]. [2026-01-31]. https://example.cn/.')
})
