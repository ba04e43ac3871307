/** What rows are made from: documents and links as the contract prints them, and where their places are shown. */
import type {Links} from '../../policy/4-links/links.ts'
import {type ParsedDocument, toContract} from '../../policy/contract.ts'
import {type LinkedDocuments, toLinksContract} from '../../policy/links-contract.ts'
import type {Policy} from '../../policy/policy.ts'
import {toUnitIdentity, type UnitLexicon} from '../../render/units/unit-identity.ts'
import {siteAddress} from '../site-address.ts'

export interface ReadDocument {
  policy: Policy
  parsed: ParsedDocument
}

export interface DataSource {
  documents: readonly ReadDocument[]
  linked: LinkedDocuments
  links: Links
  /** Which unit a name of a document means. */
  unitOf: ReturnType<typeof toUnitIdentity>
  policyOf(id: string): Policy | undefined
  /** A path of the site, whole where it is known where the site stands. */
  addressOf(path: string): string
  /** Where the reader shows a provision or a figure; the whole document for `null`. */
  placeOf(document: string, anchor: string | null): string
}

export interface ReadCollection {
  policies: readonly Policy[]
  links: Links
  lexicon: UnitLexicon
}

export function toDataSource({policies, links, lexicon}: ReadCollection, root: URL | null): DataSource {
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const addressOf = (path: string) => siteAddress(path, root)
  return {
    documents: policies.map((policy) => ({policy, parsed: toContract(policy)})),
    linked: toLinksContract(links),
    links,
    unitOf: toUnitIdentity(lexicon),
    policyOf: (id) => byId.get(id),
    addressOf,
    placeOf: (document, anchor) => addressOf(`/documents/${document}/${anchor === null ? '' : `#${anchor}`}`)
  }
}

/**
 * Ids for what has none, from the provision it stands in: a passage added elsewhere changes none of them.
 *
 *     sec_3__sub_1.d1, sec_3__sub_1.d2, front.d1
 */
export function toPlaceIds(sections: readonly (string | null)[], letter: string): string[] {
  const counts = new Map<string, number>()
  return sections.map((section) => {
    const place = section ?? 'front'
    const number = (counts.get(place) ?? 0) + 1
    counts.set(place, number)
    return `${place}.${letter}${number}`
  })
}
