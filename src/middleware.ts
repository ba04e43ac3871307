/**
 * The one place that knows the folder the site stands in: pages and components write paths from the root of the
 * site, and leave it with them below `base`. A site at the root of its host passes untouched.
 */
import type {MiddlewareHandler} from 'astro'
import {placeLinks} from './render/place-links.ts'

const base = import.meta.env.BASE_URL
/** Astro itself has put its assets below the folder; its server for developers has more of its own. */
const placed = (import.meta.env.DEV ? ['_astro/', '@', 'src/', 'node_modules/'] : ['_astro/']).map(
  (folder) => base + folder
)

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next()
  if (base === '/' || !response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(placeLinks(await response.text(), base, placed), response)
}
