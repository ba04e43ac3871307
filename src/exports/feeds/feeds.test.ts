import {expect, test} from 'vitest'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Metadata} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {noNames, policyOf} from '../../render/policy-text.samples.ts'
import {toRegionPages} from '../../render/regions/region-pages.ts'
import type {TopicList} from '../../render/topics/topic-lists.ts'
import {complaintsOf} from '../../test/validate-xml.ts'
import {toAtom} from './atom.ts'
import {toCollectionFeed, toRegionFeed, toTopicFeed} from './feeds.ts'

const site = {title: '某库', root: new URL('https://example.org/plans/')}
const schema = 'src/exports/feeds/atom.rng'

const province = {code: '620000', name: '甘肃省', level: 'province'} as const
const city = {code: '620300', name: '金昌市', level: 'city'} as const
const names = {...noNames, regions: [province, city]} as unknown as Pick<Lexicon, 'agencies' | 'regions'>

function policy(id: string, received: string | null, about: Partial<Metadata> = {}): Policy {
  const source = {name: '公开文本', ...(received && {received})}
  return {...policyOf('一、任务\n', {title: `${id}规划`, source, ...about}), id}
}

const older = policy('older', '2026-01-02', {
  issued: '2023-06-14',
  issuer: '甘肃省人民政府办公厅',
  region: province
})
const newer = policy('newer', '2026-11-21', {region: city})
const dated = policy('dated', null, {issued: '2024-05-06'})
const undated = policy('undated', null)

test('the feed of all documents is valid, the newest first', async () => {
  const feed = toCollectionFeed([older, newer, dated], names)!
  expect(feed.entries.map(({id, updated}) => `${updated} ${id}`)).toEqual([
    '2026-11-21 /documents/newer/',
    '2026-01-02 /documents/older/',
    '2024-05-06 /documents/dated/'
  ])
  const xml = toAtom(feed, site)
  expect(await complaintsOf(xml, schema)).toEqual([])
  expect(xml).toContain('<title>某库：全部文件</title>')
  expect(xml).toContain('<id>https://example.org/plans/documents/newer/</id>')
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.org/plans/feed.atom"/>'
  )
  expect(xml).toContain('<updated>2026-11-21T00:00:00+08:00</updated><author><name>某库</name></author>')
  expect(xml).toContain('<author><name>甘肃省人民政府办公厅</name></author>')
})

test('documents of one day stand as they are dated, then by their ids', () => {
  const day = '2026-11-21'
  const policies = [policy('b', day), policy('a', day), policy('c', day, {issued: '2020-01-01'})]
  expect(toCollectionFeed(policies, names)!.entries.map(({id}) => id)).toEqual(
    ['c', 'a', 'b'].map((id) => `/documents/${id}/`)
  )
})

test('a document of which no day is known has no place; the feed says so', () => {
  const feed = toCollectionFeed([older, undated], names)!
  expect(feed.entries).toHaveLength(1)
  expect(feed.subtitle).toContain('另有 1 份收到的日期和成文日期都未载，没有列入。')
  expect(toCollectionFeed([older], names)!.subtitle).not.toContain('另有')
})

test('where nothing has a day there is no feed', () => {
  expect(toCollectionFeed([], names)).toBe(null)
  expect(toCollectionFeed([undated], names)).toBe(null)
})

test('a region has the documents of the regions inside it', async () => {
  const pages = toRegionPages([older, newer, dated], names)
  const feeds = pages.map((page) => toRegionFeed(page, names)!)
  expect(feeds.map(({path, entries}) => [path, ...entries.map(({path}) => path)])).toEqual([
    ['/regions/620000/feed.atom', '/documents/newer/', '/documents/older/'],
    ['/regions/620300/feed.atom', '/documents/newer/']
  ])
  expect(await complaintsOf(toAtom(feeds[0]!, site), schema)).toEqual([])
})

test('a topic tells what each document says on it, under ids of its own', async () => {
  const rows = ['甲', '乙', '丙', '丁', '戊', '己'].map((head) => ({measure: {head}}))
  const documents = [
    {policy: older, rows},
    {policy: newer, rows: rows.slice(0, 1)}
  ]
  const feed = toTopicFeed({name: '跨境电商', documents} as unknown as TopicList)!
  expect(feed.entries.map(({title, summary}) => [title, summary])).toEqual([
    ['newer规划：跨境电商 1 条', '甲。'],
    ['older规划：跨境电商 6 条', '甲、乙、丙、丁、戊等 6 条。']
  ])
  expect(feed.entries[0].id).toBe('/topics/跨境电商/#newer')
  expect(await complaintsOf(toAtom(feed, site), schema)).toEqual([])
})

test('where the site does not know its address ids are whole all the same, and links are paths', async () => {
  const xml = toAtom(toCollectionFeed([older], names)!, {...site, root: null})
  expect(await complaintsOf(xml, schema)).toEqual([])
  expect(xml).toContain('<id>https://cemai.invalid/documents/older/</id>')
  expect(xml).toContain('href="/documents/older/"')
})

test('words of documents are words in the feed', async () => {
  const odd = policy('odd', '2026-01-02', {title: '<b>“甲”&乙</b>]]>\u0001\ud800'})
  const xml = toAtom(toCollectionFeed([odd], names)!, site)
  expect(await complaintsOf(xml, schema)).toEqual([])
  expect(xml).not.toContain('<b>')
})

test.for([
  ['an id that is a path', 'https://example.org/plans/documents/older/</id>', '/documents/older/</id>'],
  ['a moment without a zone', '2026-01-02T00:00:00+08:00', '2026-01-02T00:00:00'],
  ['a day that does not exist', '2026-01-02T', '2026-02-30T'],
  ['no title', '<title>older规划</title>', ''],
  ['no feed of its own', 'rel="self"', 'rel="related"'],
  ['markup in a summary', '<summary type="text">', '<summary type="html">'],
  ['two authors in one', '<author><name>某库</name>', '<author><name>某库</name><name>另一个</name>']
] as const)('near miss: %s is not valid', async ([, right, wrong]) => {
  const xml = toAtom(toCollectionFeed([older], names)!, site)
  expect(xml).toContain(right)
  expect(await complaintsOf(xml.replace(right, wrong), schema)).not.toEqual([])
})
