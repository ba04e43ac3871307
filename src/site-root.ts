import {siteIdentity} from './corpus.ts'
import type {PublishedSite} from './exports/site-address.ts'

/**
 * Where the site stands, its folder and a final slash included: `https://example.org/plans/`. `null` where
 * nobody said.
 */
export function siteRoot(site: URL | undefined): URL | null {
  return site ? new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), site) : null
}

/** The site as files and references name it. */
export function publishedSite(site: URL | undefined): PublishedSite {
  const {title, publisher, licence} = siteIdentity()
  return {title, publisher, licence, root: siteRoot(site)}
}

/** The page itself, as its canonical link names it; only its path where nobody said where the site stands. */
export function pageAddress({pathname}: URL, site: URL | undefined): string {
  return site ? new URL(pathname, site).href : pathname
}
