/** What programs read of the built site holds together. */
import {globSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {corpus, published} from '../../corpus.ts'
import {toSitePages} from '../../exports/site-map/site-pages.ts'
import {findUnknownWords} from '../schema-org.ts'
import {complaintsOf} from '../validate-xml.ts'

/** Without those that are not meant to be found. */
const pages = globSync('dist/**/*.html', {exclude: ['dist/404.html', 'dist/dev/**']})
  .filter((page) => !readFileSync(page, 'utf8').includes('<meta name="robots" content="noindex">'))
  .sort()

describe('descriptions in the words of schema.org', () => {
  const types = new Set<string>()

  test.for(pages)('%s', (page) => {
    const things = readThings(page)
    expect(things.flatMap((thing) => findUnknownWords(thing))).toEqual([])
    for (const thing of things) types.add(thing['@type'])
    const isHome = page === 'dist/index.html'
    expect(things.map((thing) => thing['@type'])).toContain(isHome ? 'WebSite' : 'BreadcrumbList')
  })

  test('each kind of page says what it is about', () => {
    expect([...types]).toEqual(
      expect.arrayContaining([
        'WebSite',
        'BreadcrumbList',
        'Legislation',
        'Report',
        'CreativeWork',
        'Dataset'
      ])
    )
  })
})

test('the steps of the way to a page are those its head shows', () => {
  for (const page of pages) {
    const html = readFileSync(page, 'utf8')
    const [, shown] = /<ol class="crumbs">(.*?)<\/ol>/s.exec(html) ?? []
    if (!shown) continue
    const way = readThings(page).find((thing) => thing['@type'] === 'BreadcrumbList')!
    const steps = way.itemListElement!.map(({item}) => item['@id'])
    const links = [...shown.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => encodeURI(decodeURI(href!)))
    expect(steps.slice(1, -1), page).toEqual(links)
  }
})

test('the site map lists every page that is built, and no other', () => {
  const built = pages.map((page) => page.slice('dist'.length).replace(/index\.html$/, ''))
  const listed = toSitePages({...corpus(), ...published()}).map(({path}) => path)
  expect(listed.toSorted()).toEqual(built.filter((path) => path !== '/search/').toSorted())
})

test('every page is reached from another one', () => {
  const reached = new Set<string>()
  for (const page of pages) {
    for (const [, path] of readFileSync(page, 'utf8').matchAll(pageLink)) {
      const file = `dist${decodeURI(path!)}index.html`
      if (file !== page) reached.add(file)
    }
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

const pageLink = /<a [^>]*?href="(\/[^"#?]*)/g

test('every feed is valid and is named by a page', async () => {
  const feeds = globSync('dist/**/*.atom').sort()
  for (const feed of feeds) {
    expect(await complaintsOf(readFileSync(feed, 'utf8'), 'src/exports/feeds/atom.rng'), feed).toEqual([])
  }
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(feedLink)].map(([, href]) => `dist${href}`)
  )
  expect([...new Set(named)].sort()).toEqual(feeds)
})

const feedLink = /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)">/g

interface Thing {
  '@type': string
  itemListElement?: {item: {'@id': string}}[]
}

function readThings(page: string): Thing[] {
  const html = readFileSync(page, 'utf8')
  const blocks = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)
  return [...blocks].map(([, text]) => JSON.parse(text!))
}
