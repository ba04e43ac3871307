/** The page of a region by its code, where the site has one: /regions/620300/. */
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {toRegionPages} from './region-pages.ts'

const known = new WeakMap<readonly Policy[], ReadonlySet<string>>()

/** `policies`: the whole collection, whose documents name the regions; read once for all its pages. */
export function toRegionHref(
  policies: readonly Policy[],
  lexicon: Pick<Lexicon, 'regions'>
): (code: string | null) => string | null {
  let codes = known.get(policies)
  if (!codes) {
    codes = new Set(toRegionPages(policies, lexicon).map(({region}) => region.code))
    known.set(policies, codes)
  }
  return (code) => (code !== null && codes.has(code) ? `/regions/${code}/` : null)
}
