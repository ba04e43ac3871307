/**
 * A document in the fifteen elements of Dublin Core.
 *
 *     <meta name="DC.creator" content="甘肃省人民政府办公厅">
 *
 * Reference managers read them too. The kind stands as people say it (规划), because no word of DCMI's own list
 * of types is as narrow. Coverage is qualified: what is covered unqualified is taken for a shelf mark.
 */
import type {Policy} from '../../policy/policy.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {kindNames, site} from '../../ui-strings.ts'
import {toInterval} from '../interval.ts'
import {encodedAddress} from '../site-address.ts'
import {type MetaTag, toMetaTags} from './meta-tag.ts'

/** Where the names are defined: `<link rel="schema.DC">`. */
export const dublinCore = 'http://purl.org/dc/elements/1.1/'

export function toDublinCore({id, metadata}: Pick<Policy, 'id' | 'metadata'>, root: URL | null): MetaTag[] {
  const {issuer, issued, kind, docNumber, region, period, source} = metadata
  return toMetaTags([
    ['DC.title', displayTitle(metadata)],
    ['DC.creator', issuer],
    ['DC.date', issued],
    ['DC.type', kindNames[kind]],
    ['DC.identifier', docNumber],
    ['DC.identifier', root && encodedAddress(`/documents/${id}/`, root)],
    ['DC.language', site.lang],
    ['DC.coverage.spatial', region?.name],
    ['DC.coverage.temporal', period && toInterval(period)],
    ['DC.source', source?.url ?? source?.name]
  ])
}
