/** 浏览器怎样查本站；要写完整的地址，不知道站点在哪里时不出。 */
import type {APIContext} from 'astro'
import {siteIdentity} from '../corpus.ts'
import {toOpenSearch} from '../exports/open-search.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const root = siteRoot(site)
  return root ? new Response(toOpenSearch({...siteIdentity(), root})) : new Response(null, {status: 404})
}
