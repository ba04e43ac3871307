/**
 * Names and contents of the meta tags a page is cited by: Zotero and its kin read them when a reader saves the page.
 *
 *     bibo:type                               Report
 *     dcterms.title                           中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）
 *     citation_technical_report_institution   中卫市人民政府办公室
 *
 * There is no `citation_title`: alone it makes Zotero think of an article. The institution of a report makes it a
 * report, so only reports have it; what has no issuer is a report by `bibo:type`. Not used, because Zotero takes
 * them for something else: dcterms.source (a journal), dcterms.coverage (a shelf), dcterms.alternative (its
 * abbreviation). `z:` is Zotero's own.
 */
import type {Policy} from '../../policy/policy.ts'
import {site} from '../../ui-strings.ts'
import {type MetaTag, toMetaTags} from '../meta-tags/meta-tag.ts'
import type {PublishedSite} from '../site-address.ts'
import {knownUrl, suppliedNote, toReference} from './reference.ts'

/** `section`: id of the provision the page is about; `null`: the document. What is not known has no tag. */
export function toCitationMeta(policy: Policy, at: PublishedSite, section: string | null = null): MetaTag[] {
  const reference = toReference(policy, at, section)
  const {kind, author, number, title} = reference
  const {shortTitle} = policy.metadata
  const isReport = kind !== 'law' && kind !== 'speech'
  return toMetaTags([
    ...typeOf(kind),
    ['dcterms.title', title],
    ['bibo:shortTitle', shortTitle === title ? null : shortTitle],
    ['dcterms.creator', author],
    // A speech has no author in Zotero but a presenter.
    ['z:presenters', kind === 'speech' ? author : null],
    ['dcterms.publisher', author],
    ['citation_technical_report_institution', isReport ? author : null],
    ['citation_technical_report_number', number],
    ['dcterms.issued', reference.issued],
    ['dcterms.type', reference.genre],
    ['dcterms.language', site.lang],
    ['dcterms.spatial', reference.region],
    ['bibo:pages', reference.place],
    ['citation_public_url', knownUrl(reference)],
    ['z:extra', suppliedNote(reference)]
  ])
}

/** Bibo has no speech; Zotero keeps it as a presentation. */
function typeOf(kind: string): [string, string][] {
  if (kind === 'speech') return [['z:itemType', 'presentation']]
  return [['bibo:type', kind === 'law' ? 'Legislation' : 'Report']]
}
