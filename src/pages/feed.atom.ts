/** 全部文件的订阅；一份日期都没有时不出。 */
import type {APIContext} from 'astro'
import {corpus, siteIdentity} from '../corpus.ts'
import {toAtom} from '../exports/feeds/atom.ts'
import {toCollectionFeed} from '../exports/feeds/feeds.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, lexicon} = corpus()
  const feed = toCollectionFeed(policies, lexicon)
  return feed
    ? new Response(toAtom(feed, {...siteIdentity(), root: siteRoot(site)}))
    : new Response(null, {status: 404})
}
