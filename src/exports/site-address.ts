import type {Licence} from './licences.ts'

/** The site to those who read of it elsewhere. */
export interface SiteIdentity {
  title: string
  /** Where it stands, its folder and a final slash included; `null` where nobody said. */
  root: URL | null
}

/** The site as references to it name it. */
export interface PublishedSite extends SiteIdentity {
  /** Who answers for it; `null`: nobody but the site. */
  publisher: string | null
  /** Of tables and charts, not of the texts; `null`: nobody said. */
  licence: Licence | null
}

/**
 * A place of the site as something outside it must name it.
 *
 *     siteAddress('/targets/外贸/#外贸-1', new URL('https://example.org/plans/'))
 *     https://example.org/plans/targets/外贸/#外贸-1
 *
 * `path`: from the root of the site, beginning with a slash. `root`: where the site stands, its folder and a
 * final slash included; `null` where nobody said, the path stands alone then.
 */
export function siteAddress(path: string, root: URL | null): string {
  return root ? decodeURI(new URL(path.slice(1), root).href) : path
}

/** The same as a program follows it, and as the canonical link of the page writes it: %E5%A4%96%E8%B4%B8 for 外贸. */
export function encodedAddress(path: string, root: URL | null): string {
  return root ? new URL(path.slice(1), root).href : encodeURI(path)
}
