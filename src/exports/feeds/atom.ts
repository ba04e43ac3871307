/**
 * A feed as Atom (RFC 4287), the newest entry first.
 *
 *     <entry>
 *       <id>https://example.org/documents/gansu-2016/</id>
 *       <title>甘肃省“十三五”开放型经济发展规划</title>
 *       <updated>2026-11-21T00:00:00+08:00</updated>
 *
 * Ids are the addresses of pages. Where nobody said where the site stands they begin with a host that can
 * never be (RFC 2606), because an id must be whole, and links are paths.
 */
import type {Element} from 'xast'
import {site as siteWords} from '../../ui-strings.ts'
import {encodedAddress, type SiteIdentity} from '../site-address.ts'
import {x} from '../xml/x.ts'
import {toXmlFile} from '../xml/xml-file.ts'

export interface FeedEntry {
  /** Told apart from every other entry of every feed. */
  id: string
  /** The page it leads to. */
  path: string
  title: string
  summary: string
  /** ISO day, in China. */
  updated: string
  /** ISO day the document is dated. */
  published: string | null
  author: string | null
  categories: readonly {term: string; label: string}[]
}

export interface Feed {
  /** Of the feed itself. */
  path: string
  /** The page that shows the same. */
  page: string
  /** Without the name of the site. */
  title: string
  subtitle: string
  /** At least one: a feed must say when something last changed in it. */
  entries: readonly [FeedEntry, ...FeedEntry[]]
}

const nowhere = new URL('https://cemai.invalid/')

export function toAtom({path, page, title, subtitle, entries}: Feed, site: SiteIdentity): string {
  const {root} = site
  const updated = entries.map((entry) => entry.updated).reduce((one, other) => (one > other ? one : other))
  return toXmlFile(
    x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': siteWords.lang}, [
      x('id', encodedAddress(path, root ?? nowhere)),
      x('title', `${site.title}：${title}`),
      x('subtitle', subtitle),
      x('updated', toMoment(updated)),
      x('author', [x('name', site.title)]),
      x('link', {rel: 'self', type: 'application/atom+xml', href: encodedAddress(path, root)}),
      x('link', {rel: 'alternate', type: 'text/html', href: encodedAddress(page, root)}),
      ...entries.map((entry) => toEntry(entry, root))
    ])
  )
}

function toEntry({id, path, title, summary, ...entry}: FeedEntry, root: URL | null): Element {
  return x('entry', [
    x('id', encodedAddress(id, root ?? nowhere)),
    x('title', title),
    x('updated', toMoment(entry.updated)),
    ...(entry.published ? [x('published', toMoment(entry.published))] : []),
    ...(entry.author ? [x('author', [x('name', entry.author)])] : []),
    x('link', {rel: 'alternate', type: 'text/html', href: encodedAddress(path, root)}),
    ...entry.categories.map(({term, label}) => x('category', {term, label})),
    x('summary', {type: 'text'}, summary)
  ])
}

/** The day begins in China. */
function toMoment(day: string): string {
  return `${day}T00:00:00+08:00`
}
