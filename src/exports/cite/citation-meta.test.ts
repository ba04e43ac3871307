import {describe, expect, test} from 'vitest'
import type {Metadata} from '../../policy/metadata.ts'
import {policyOf} from '../../render/policy-text.samples.ts'
import {toZoteroItem, type ZoteroItem} from '../../test/zotero-item.ts'
import {toCitationMeta} from './citation-meta.ts'
import {known, site} from './reference.samples.ts'

const address = 'https://example.cn/documents/sample/'
/** What every page of the site says besides. */
const frame = [
  {name: 'og:title', content: '某页'},
  {name: 'og:type', content: 'article'},
  {name: 'og:site_name', content: '策脉'}
]

function policyWith(about: Partial<Metadata>) {
  return policyOf('某市方案\n一、目标\n扩大开放。\n', about)
}

function saved(about: Partial<Metadata>, section: string | null = null): ZoteroItem {
  return toZoteroItem([...frame, ...toCitationMeta(policyWith(about), site, section)], address)
}

describe('Zotero saves', () => {
  test('a plan as a report with all its fields', () => {
    expect(saved({...known, kind: 'plan'})).toEqual({
      itemType: 'report',
      creators: ['author 某市人民政府办公室'],
      fields: {
        title: '某市外贸三年倍增实施方案（2023—2025年）',
        shortTitle: '某市方案',
        institution: '某市人民政府办公室',
        reportNumber: '某政办发〔2023〕29号',
        reportType: '规划',
        date: '2023-06-04',
        language: 'zh-CN',
        url: address
      }
    })
  })

  test('a page of one provision with its place, where the styles look for a page', () => {
    const {itemType, fields} = saved(known, 'sec_1')
    expect(itemType).toBe('report')
    expect(fields).toMatchObject({pages: '一', url: `${address}#sec_1`})
  })

  test.each(['implementation', 'measures', 'notice', 'report', 'other'] as const)(
    '%s as a report',
    (kind) => {
      expect(saved({...known, kind}).itemType).toBe('report')
    }
  )

  test('a report nobody signed as a report, with no institution made up', () => {
    const {itemType, fields, creators} = saved({title: '某地报告', shortTitle: '某地报告', kind: 'report'})
    expect(itemType).toBe('report')
    expect(creators).toEqual([])
    expect(Object.keys(fields).sort()).toEqual(['language', 'reportType', 'title', 'url'])
  })

  test('a speech as a presentation', () => {
    const {itemType, fields, creators} = saved({...known, kind: 'speech'})
    expect(itemType).toBe('presentation')
    expect(creators).toEqual(['presenter 某市人民政府办公室'])
    expect(fields).toMatchObject({presentationType: '讲话', date: '2023-06-04', url: address})
  })

  test('a law as a statute with its number', () => {
    const {itemType, fields} = saved({...known, kind: 'law'})
    expect(itemType).toBe('statute')
    expect(fields).toMatchObject({
      nameOfAct: '某市外贸三年倍增实施方案（2023—2025年）',
      publicLawNumber: '某政办发〔2023〕29号',
      dateEnacted: '2023-06-04'
    })
  })

  test('what the editors supplied with a remark', () => {
    expect(saved({...known, editorial: ['title', 'region']}).fields['extra']).toBe(
      '题名为编者所拟；地区为编者所补'
    )
  })

  test('near miss: a page without these tags as a page, one with a bare citation_title as an article', () => {
    expect(toZoteroItem(frame, address).itemType).toBe('webpage')
    expect(toZoteroItem([...frame, {name: 'citation_title', content: '某市方案'}], address).itemType).toBe(
      'journalArticle'
    )
  })
})

test('a site that does not know its address gives none away', () => {
  const names = toCitationMeta(policyWith(known), {...site, root: null}).map(({name}) => name)
  expect(names).not.toContain('citation_public_url')
  expect(names).not.toContain('citation_title')
})
