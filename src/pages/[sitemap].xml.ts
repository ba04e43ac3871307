/** 站点地图；要写完整的地址，不知道站点在哪里时不出。 */
import type {APIContext} from 'astro'
import {corpus, published} from '../corpus.ts'
import {toSiteMaps} from '../exports/site-map/site-map.ts'
import {toSitePages} from '../exports/site-map/site-pages.ts'
import {siteRoot} from '../site-root.ts'

export function getStaticPaths() {
  const site = import.meta.env.SITE
  const root = siteRoot(site ? new URL(site) : undefined)
  if (!root) return []
  return [...toSiteMaps(toSitePages({...corpus(), ...published()}), root)].map(([sitemap, xml]) => ({
    params: {sitemap},
    props: {xml}
  }))
}

export function GET({props: {xml}}: APIContext<{xml: string}>): Response {
  return new Response(xml)
}
