import {expect, test} from 'vitest'
import type {Measure} from '../../policy/3-facts/measure.ts'
import {dutyFact, noLinks, policyOf} from '../../render/policy-text.samples.ts'
import {findUnknownWords} from '../../test/schema-org.ts'
import {toBreadcrumbsLd} from './breadcrumbs-ld.ts'
import {type DocumentContext, toDocumentLd} from './document-ld.ts'
import {toJsonLd} from './json-ld.ts'
import {toMeasureLd} from './measure-ld.ts'
import {toWebsiteLd} from './website-ld.ts'

const root = new URL('https://example.org/plans/')
const site = {title: '某库', description: '一库文件', root}
const about = {
  docNumber: '卫政办发〔2023〕29号',
  issuer: '中卫市人民政府办公室',
  issued: '2023-06-14',
  region: {code: '640500', name: '中卫市', level: 'city'},
  period: {start: 2023, end: 2027}
} as const
const plan = policyOf('一、任务\n', about)
const context: DocumentContext = {
  policies: [plan],
  links: noLinks,
  description: '某市开放实施方案，目标 3。',
  keywords: ['外资'],
  root
}

test('a plan is legislation, with its number, its date, its issuer, its region and its period', () => {
  const thing = toDocumentLd(plan, context)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': 'https://example.org/plans/documents/sample/',
    url: 'https://example.org/plans/documents/sample/',
    name: '某市开放实施方案',
    legislationType: '实施方案',
    legislationIdentifier: '卫政办发〔2023〕29号',
    legislationDate: '2023-06-14',
    legislationPassedBy: {'@type': 'Organization', name: '中卫市人民政府办公室'},
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: '中卫市',
      identifier: {'@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '640500'}
    },
    inLanguage: 'zh-CN',
    description: '某市开放实施方案，目标 3。',
    keywords: ['外资'],
    temporalCoverage: '2023/2027'
  })
})

test.for(['report', 'speech', 'other'] as const)('near miss: a %s is no legislation', (kind) => {
  const thing = toDocumentLd(policyOf('讲话\n', {...about, kind}), context)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing['@type']).toBe(kind === 'report' ? 'Report' : 'CreativeWork')
  expect(JSON.stringify(thing)).not.toContain('legislation')
  expect(thing).toMatchObject({dateCreated: '2023-06-14', spatialCoverage: {name: '中卫市'}})
})

test.for(['plan', 'report', 'speech'] as const)(
  'of a %s of which nothing is known nothing is said',
  (kind) => {
    const thing = toDocumentLd(policyOf('讲话\n', {kind}), {...context, keywords: []})
    expect(findUnknownWords(thing)).toEqual([])
    expect(Object.keys(thing)).toHaveLength(8)
  }
)

test('a document cites those of the collection by their address and others by their name, each once', () => {
  const spot = {start: 0, end: 0, fromSection: null, section: null, sections: []}
  const other = {...policyOf('一、任务\n', {title: '上级规划', kind: 'plan'}), id: 'upper'}
  const missing = {issuer: null, spots: [], from: ['sample']}
  const links = {
    citations: ['upper', 'upper', 'sample'].map((to) => ({...spot, from: 'sample', to})),
    missing: [
      {...missing, title: '条例', docNumber: '国令第1号'},
      {...missing, title: '别处', docNumber: null, from: ['upper']}
    ]
  }
  const thing = toDocumentLd(plan, {...context, policies: [plan, other], links})
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing.citation).toEqual([
    {
      '@type': 'Legislation',
      '@id': 'https://example.org/plans/documents/upper/',
      url: 'https://example.org/plans/documents/upper/',
      name: '上级规划'
    },
    {'@type': 'CreativeWork', name: '条例', identifier: '国令第1号'}
  ])
})

test('a measure is part of its document and names who is responsible', () => {
  const policy = policyOf('一、任务\n（一）发展电商。做好工作。（责任单位：市商务局）\n', about)
  const section = policy.sections.find(({id}) => id === 'sec_1__sub_1')!
  const {start, end, title: head, id} = section
  const told = {strength: null, degree: null, specifics: {} as Measure['specifics'], topics: []}
  const measure: Measure = {id, kind: 'measure', head, start, end, ...told}
  const {value} = dutyFact(policy, '市商务局')
  const row = {measure, section, units: [{...value, href: '/units/x/'}]}
  const thing = toMeasureLd(policy, row, '一条措施', root)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing).toMatchObject({
    '@type': 'Legislation',
    url: 'https://example.org/plans/measures/sample/sec_1__sub_1/',
    position: '一（一）',
    legislationResponsible: [{'@type': 'Organization', name: '市商务局'}],
    isPartOf: {'@id': 'https://example.org/plans/documents/sample/'}
  })
  policy.metadata.kind = 'speech'
  expect(toMeasureLd(policy, row, '一条措施', root)).toMatchObject({'@type': 'CreativeWork'})
})

test('the crumbs of a page, with the site before them and the page behind them', () => {
  const page = {name: '某市方案', address: 'https://example.org/plans/documents/x/'}
  const names = (thing: ReturnType<typeof toBreadcrumbsLd>) =>
    (thing as unknown as {itemListElement: {name: string; item: {'@id': string}}[]}).itemListElement.map(
      ({name, item}) => `${name} ${item['@id']}`
    )
  const crumbs = [
    {word: '文件', href: '/documents/'},
    {word: '无页'},
    {word: '中卫市', href: '/regions/640500/'}
  ]
  const thing = toBreadcrumbsLd(crumbs, page, site)
  expect(findUnknownWords(thing)).toEqual([])
  expect(names(thing)).toEqual([
    '某库 https://example.org/plans/',
    '文件 https://example.org/plans/documents/',
    '中卫市 https://example.org/plans/regions/640500/',
    '某市方案 https://example.org/plans/documents/x/'
  ])
  expect(names(toBreadcrumbsLd([{word: '措施'}], page, site)).at(-1)).toBe(
    '措施 https://example.org/plans/documents/x/'
  )
})

test('the site says how it is searched', () => {
  const thing = toWebsiteLd(site)
  expect(findUnknownWords(thing)).toEqual([])
  expect(thing).toMatchObject({
    url: 'https://example.org/plans/',
    name: '某库',
    potentialAction: {target: {urlTemplate: 'https://example.org/plans/search/?q={search_term_string}'}}
  })
})

test('no word ends the script it stands in', () => {
  const name = '</script><script>alert(1)</script><!--'
  const text = toJsonLd({'@context': 'https://schema.org', '@type': 'CreativeWork', name})
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({name})
})
