/**
 * A document in the fifteen elements of Dublin Core.
 *
 *     <meta name="DC.creator" content="甘肃省人民政府办公厅">
 *
 * Zotero reads them before any other name for the same thing, so they say what a reference says: the title without
 * the brackets of one that an editor supplied, the kind as people say it (规划, its “type of report”). Coverage is
 * qualified, because Zotero takes it for a shelf mark otherwise.
 */
import type {Policy} from '../../policy/policy.ts'
import {kindNames, site} from '../../ui-strings.ts'
import {toInterval} from '../interval.ts'
import {encodedAddress} from '../site-address.ts'
import {type MetaTag, toMetaTags} from './meta-tag.ts'

/** Where the names are defined: `<link rel="schema.DC">`. */
export const dublinCore = 'http://purl.org/dc/elements/1.1/'

export function toDublinCore({id, metadata}: Pick<Policy, 'id' | 'metadata'>, root: URL | null): MetaTag[] {
  const {title, shortTitle, issuer, issued, kind, docNumber, region, period, source} = metadata
  return toMetaTags([
    ['DC.title', title ?? shortTitle],
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
