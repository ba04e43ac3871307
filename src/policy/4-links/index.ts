/**
 * The fourth step: what all documents together have to do with each other.
 */
import type {Lexicon} from '../lexicon.ts'
import type {Policy} from '../policy.ts'
import {alignMeasures} from './align.ts'
import {auditPolicies} from './audits.ts'
import {resolveCitations} from './citations.ts'
import {findKin, sortByStanding} from './kinship.ts'
import type {Links} from './links.ts'
import {findFrame} from './reuse/find-frame.ts'
import {readSharedPlaces, type SharedPlace} from './reuse/shared-places.ts'
import {findReuse, type ReuseDocument} from './reuse.ts'
import {findSeries} from './series.ts'

/**
 * Reads links over all documents at once; every position is a place in the source of the document named. `shared`:
 * places somebody else found to be shared; where they are given, no other ones are looked for.
 */
export function linkPolicies(
  policies: readonly Policy[],
  lexicon: Lexicon,
  shared: readonly SharedPlace[] | null = null
): Links {
  // Citations come first: among equals they say who stands above.
  const {citations, ...cited} = resolveCitations(policies, lexicon)
  // Reuse comes before alignment, which weighs reused wording; upper and older documents come first in it.
  const standing = sortByStanding(policies).map(toReuseDocument)
  const reuse = shared ? readSharedPlaces(standing, shared, lexicon) : findReuse(standing, lexicon)
  const kin = findKin(policies, citations)
  const pairs = alignMeasures(policies, kin, reuse, lexicon)
  return {
    citations,
    ...cited,
    reuse,
    pairs,
    audits: auditPolicies(policies, kin, lexicon),
    series: findSeries(policies, lexicon)
  }
}

/** A document as reuse is looked for in it: without what names somebody, and without its frame. */
export function toReuseDocument({id, text, tree, metadata, duties, citations}: Policy): ReuseDocument {
  const names = [...duties, ...citations, ...findFrame(tree)]
  return {id, text, names, province: metadata.region?.code.slice(0, 2)}
}
