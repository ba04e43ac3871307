/**
 * The site map (sitemaps.org 0.9): every page, and since when it says what it says.
 *
 *     <url><loc>https://example.org/documents/gansu-2016/</loc><lastmod>2026-11-21</lastmod></url>
 *
 * `lastmod` is the day the last of the texts came in that a page is made of. The day a document is dated is none on
 * which a page changed, and where one of the days is not known neither is the last of them.
 */
import type {Element} from 'xast'
import type {Policy} from '../../policy/policy.ts'
import {encodedAddress} from '../site-address.ts'
import {x} from '../xml/x.ts'
import {toXmlFile} from '../xml/xml-file.ts'
import type {SitePage} from './site-pages.ts'

/** Pages in one file, as the protocol sets it. */
const mostPages = 50_000
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** `sitemap` → /sitemap.xml: all pages, or of a large site the list of the files that share them. */
export function toSiteMaps(pages: readonly SitePage[], root: URL, most = mostPages): Map<string, string> {
  const urls = pages.map((page) => toUrl(page, root))
  if (urls.length <= most) return new Map([['sitemap', toXmlFile(x('urlset', {xmlns}, urls))]])
  const parts = Array.from({length: Math.ceil(urls.length / most)}, (_, at) => ({
    name: `sitemap-${at + 1}`,
    xml: toXmlFile(x('urlset', {xmlns}, urls.slice(at * most, (at + 1) * most)))
  }))
  const listed = parts.map(({name}) => x('sitemap', [x('loc', encodedAddress(`/${name}.xml`, root))]))
  const index = toXmlFile(x('sitemapindex', {xmlns}, listed))
  return new Map([['sitemap', index], ...parts.map(({name, xml}) => [name, xml] as const)])
}

function toUrl({path, policies}: SitePage, root: URL): Element {
  const modified = policies && lastReceived(policies)
  return x('url', [x('loc', encodedAddress(path, root)), ...(modified ? [x('lastmod', modified)] : [])])
}

function lastReceived(policies: readonly Policy[]): string | null {
  const days = policies.map(({metadata}) => metadata.source?.received ?? '').sort()
  return days[0] ? days.at(-1)! : null
}
