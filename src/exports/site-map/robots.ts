import {encodedAddress} from '../site-address.ts'

/** robots.txt (RFC 9309): all may be read; where the site map is, if it can be said. */
export function toRobots(root: URL | null): string {
  const rules = 'User-agent: *\nAllow: /\n'
  return root ? `${rules}\nSitemap: ${encodedAddress('/sitemap.xml', root)}\n` : rules
}
