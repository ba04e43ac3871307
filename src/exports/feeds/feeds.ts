/**
 * What can be followed: all documents, those of a region, and what documents say on a topic.
 *
 * A document is new on the day its text came in, else on the day it is dated. One of which neither is known has no
 * place in the order; the feed says how many there are.
 */
import {descending} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'
import {describePolicy} from '../../render/policy-text/describe-policy.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import type {RegionPage} from '../../render/regions/region-pages.ts'
import type {TopicList} from '../../render/topics/topic-lists.ts'
import type {UnitLexicon} from '../../render/units/unit-identity.ts'
import {feedWords} from '../../ui-strings/feeds.ts'
import {kindNames} from '../../ui-strings.ts'
import type {Feed, FeedEntry} from './atom.ts'

/** Headings of measures an entry names. */
const mostHeads = 5

/** `null` where there would be nothing in it. */
export function toCollectionFeed(policies: readonly Policy[], lexicon: UnitLexicon): Feed | null {
  const about = {
    path: '/feed.atom',
    page: '/documents/',
    title: feedWords.all,
    subtitle: feedWords.allSubtitle
  }
  return toFeed(about, policies.map(toDocumentEntry(lexicon)))
}

export function toRegionFeed({region, documents, inside}: RegionPage, lexicon: UnitLexicon): Feed | null {
  const page = `/regions/${region.code}/`
  const policies = [...documents.map(({policy}) => policy), ...inside.flatMap((each) => each.documents)]
  const words = {title: feedWords.region(region.name), subtitle: feedWords.regionSubtitle(region.name)}
  return toFeed({path: `${page}feed.atom`, page, ...words}, policies.map(toDocumentEntry(lexicon)))
}

export function toTopicFeed({name, documents}: TopicList): Feed | null {
  const page = `/topics/${name}/`
  const words = {title: name, subtitle: feedWords.topicSubtitle(name)}
  const entries = documents.map(({policy, rows}) => {
    const heads = rows.slice(0, mostHeads).map(({measure}) => measure.head)
    return toEntry(policy, {
      id: `${page}#${policy.id}`,
      title: feedWords.topicEntry(displayTitle(policy.metadata), name, rows.length),
      summary: feedWords.heads(heads, rows.length)
    })
  })
  return toFeed({path: `${page}feed.atom`, page, ...words}, entries)
}

function toFeed(about: Omit<Feed, 'entries'>, entries: readonly (FeedEntry | null)[]): Feed | null {
  const known = entries.filter((entry) => entry !== null)
  const [first, ...others] = known.sort(
    (one, other) =>
      descending(one.updated, other.updated) ||
      descending(one.published ?? '', other.published ?? '') ||
      (one.id < other.id ? -1 : 1)
  )
  if (!first) return null
  const undated = entries.length - known.length
  const subtitle = undated > 0 ? about.subtitle + feedWords.undated(undated) : about.subtitle
  return {...about, subtitle, entries: [first, ...others]}
}

function toDocumentEntry(lexicon: UnitLexicon): (policy: Policy) => FeedEntry | null {
  return (policy) =>
    toEntry(policy, {
      id: `/documents/${policy.id}/`,
      title: displayTitle(policy.metadata),
      summary: describePolicy(policy, lexicon)
    })
}

function toEntry(
  {id, metadata}: Policy,
  words: Pick<FeedEntry, 'id' | 'title' | 'summary'>
): FeedEntry | null {
  const {source, issued, issuer, kind} = metadata
  const updated = source?.received ?? issued
  if (!updated) return null
  const categories = [{term: kind, label: kindNames[kind]}]
  return {...words, path: `/documents/${id}/`, updated, published: issued, author: issuer, categories}
}
