import type {APIContext} from 'astro'
import {corpus, siteIdentity} from '../../../corpus.ts'
import {type Feed, toAtom} from '../../../exports/feeds/atom.ts'
import {toRegionFeed} from '../../../exports/feeds/feeds.ts'
import {toRegionPages} from '../../../render/regions/region-pages.ts'
import {siteRoot} from '../../../site-root.ts'

export function getStaticPaths() {
  const {policies, lexicon} = corpus()
  return toRegionPages(policies, lexicon).flatMap((page) => {
    const feed = toRegionFeed(page, lexicon)
    return feed ? [{params: {code: page.region.code}, props: {feed}}] : []
  })
}

export function GET({props: {feed}, site}: APIContext<{feed: Feed}>): Response {
  return new Response(toAtom(feed, {...siteIdentity(), root: siteRoot(site)}))
}
