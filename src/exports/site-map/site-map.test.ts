import {expect, test} from 'vitest'
import type {Lexicon} from '../../policy/lexicon.ts'
import {noLinks, noNames, policyOf} from '../../render/policy-text.samples.ts'
import {complaintsOf} from '../../test/validate-xml.ts'
import {toRobots} from './robots.ts'
import {toSiteMaps} from './site-map.ts'
import {toSitePages} from './site-pages.ts'

const root = new URL('https://example.org/plans/')
const schema = 'src/exports/site-map/site-map.rng'
const lexicon = {
  ...noNames,
  topics: [],
  indicators: [],
  units: [],
  figures: {generic: []}
} as unknown as Lexicon

function received(id: string, day: string | null) {
  const source = day ? {name: '公开文本', received: day} : null
  return {...policyOf('一、任务\n', {source, issued: '2016-08-30'}), id}
}

const [older, newer, unknown] = [
  received('older', '2026-01-02'),
  received('newer', '2026-11-21'),
  received('unknown', null)
]

test('a page changed on the day the last of its texts came in, not on the day it is dated', async () => {
  const maps = toSiteMaps(
    [
      {path: '/', policies: [newer, older]},
      {path: '/topics/跨境电商/', policies: [older]},
      {path: '/method/', policies: null},
      {path: '/audits/', policies: []},
      {path: '/report/', policies: [newer, unknown]}
    ],
    root
  )
  const xml = maps.get('sitemap')!
  expect(await complaintsOf(xml, schema)).toEqual([])
  expect([...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, url]) => url)).toEqual([
    '<loc>https://example.org/plans/</loc><lastmod>2026-11-21</lastmod>',
    '<loc>https://example.org/plans/topics/%E8%B7%A8%E5%A2%83%E7%94%B5%E5%95%86/</loc><lastmod>2026-01-02</lastmod>',
    '<loc>https://example.org/plans/method/</loc>',
    '<loc>https://example.org/plans/audits/</loc>',
    '<loc>https://example.org/plans/report/</loc>'
  ])
})

test('a large site shares its pages out among files', async () => {
  const pages = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((path) => ({path, policies: null}))
  const maps = toSiteMaps(pages, root, 2)
  expect([...maps.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2', 'sitemap-3'])
  for (const xml of maps.values()) expect(await complaintsOf(xml, schema)).toEqual([])
  expect(maps.get('sitemap')).toContain(
    '<sitemap><loc>https://example.org/plans/sitemap-3.xml</loc></sitemap>'
  )
  expect(maps.get('sitemap-3')).toContain('/plans/e/')
  expect([...toSiteMaps(pages, root, 5).keys()]).toEqual(['sitemap'])
})

test.for([
  ['an address without a host', 'https://example.org/plans/', '/'],
  ['an address with characters as people write them', '/method/', '/方法/'],
  ['a day that is none', '2026-11-21', '2026-11-31']
] as const)('near miss: %s is not valid', async ([, right, wrong]) => {
  const pages = [
    {path: '/method/', policies: null},
    {path: '/', policies: [newer]}
  ]
  const xml = toSiteMaps(pages, root).get('sitemap')!
  expect(xml).toContain(right)
  expect(await complaintsOf(xml.replace(right, wrong), schema)).not.toEqual([])
})

test('every page is listed once, those of an empty collection too', () => {
  const paths = (...policies: Parameters<typeof toSitePages>[0]['policies']) =>
    toSitePages({policies, links: noLinks, lexicon, releases: [{release: '20261126-ab12cd34'}]}).map(
      ({path}) => path
    )
  const all = paths(older, newer)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toEqual(expect.arrayContaining(['/documents/older/source/', '/compare/newer/older/']))
  expect(paths()).toEqual(expect.arrayContaining(['/', '/documents/', '/method/']))
  expect(paths().filter((path) => path.split('/').length > 3)).toEqual([
    '/data/changes/',
    '/archive/20261126-ab12cd34/'
  ])
})

test('robots.txt names the site map where it has an address', () => {
  expect(toRobots(root)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/plans/sitemap.xml\n')
  expect(toRobots(null)).toBe('User-agent: *\nAllow: /\n')
})
