/**
 * Whom a document cites and who cites it, place by place, with the provisions on both sides.
 *
 *     引用    外商投资法          第三条　外商投资法第二条……    → 第二条（一）、（三）
 *     被引用  外商投资法实施条例   第三条 → 第二条（一）、（三）
 */
import type {ResolvedCitation} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel} from '../address-label.ts'
import {type Passage, placeOf, toPassage} from '../passages.ts'
import {sortByTime} from '../sort-by-time.ts'

export interface ProvisionLink {
  href: string
  label: string
}

/** One place that cites: its words, and the provisions they name; none where the whole document is meant. */
export interface CitingPlace {
  passage: Passage
  targets: ProvisionLink[]
}

export interface CitationGroup {
  /** The other document. */
  document: Policy
  places: CitingPlace[]
}

export interface CitationList {
  policy: Policy
  cites: CitationGroup[]
  citedBy: CitationGroup[]
}

/** Documents that cite or are cited, oldest first. */
export function toCitationLists(
  policies: readonly Policy[],
  citations: readonly ResolvedCitation[]
): CitationList[] {
  const documents = new Map(policies.map((policy) => [policy.id, policy]))
  const byFrom = Map.groupBy(citations, ({from}) => from)
  const byTo = Map.groupBy(citations, ({to}) => to)
  const group = (all: readonly ResolvedCitation[], side: 'from' | 'to'): CitationGroup[] =>
    [...Map.groupBy(all, (citation) => citation[side])].map(([id, some]) => ({
      document: documents.get(id)!,
      places: some.map((citation) => toPlace(citation, documents))
    }))
  return sortByTime(policies).flatMap((policy) => {
    const [cites, citedBy] = [byFrom.get(policy.id) ?? [], byTo.get(policy.id) ?? []]
    if (cites.length + citedBy.length === 0) return []
    return [{policy, cites: group(cites, 'to'), citedBy: group(citedBy, 'from')}]
  })
}

/** Places of all groups together. */
export function total(groups: readonly CitationGroup[]): number {
  return groups.reduce((sum, {places}) => sum + places.length, 0)
}

function toPlace(citation: ResolvedCitation, documents: ReadonlyMap<string, Policy>): CitingPlace {
  const [from, to] = [documents.get(citation.from)!, documents.get(citation.to)!]
  return {
    passage: toPassage(from, [{...citation, section: citation.fromSection}]).passage,
    targets: citation.sections.map((section) => ({
      href: placeOf(to, {...citation, section}).href,
      label: addressLabel(to, section)
    }))
  }
}
