/**
 * What the notes of one document need to know of all documents, looked up once for each page.
 */
import type {Audit, Links, Pair, Relation} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {auditLayout} from '../audits/audit-address.ts'
import {type AuditSpot, isWorthTelling, toAuditSpots} from '../audits/audit-spots.ts'
import {toRegionHref} from '../regions/region-href.ts'
import {toUnitIdentity, type UnitLexicon, unitHref} from '../units/unit-identity.ts'

export interface Counterpart {
  document: Policy
  /** Section id of the measure there. */
  measure: string
  relation: Relation
  score: number
  /** Which side of the pair the other document is. */
  side: 'upper' | 'lower'
}

/** The document of the collection that a citation means, and the provisions it names there. */
export interface CitedDocument {
  document: Policy
  sections: readonly string[]
}

/** A document that cites this one. */
export interface CitingDocument {
  document: Policy
  /** The provisions it does so in, each once; `null` before the first one. */
  sections: (string | null)[]
}

/** Where an audit looks at this document. */
export interface AuditPlace extends AuditSpot {
  audit: Audit
  href: string
}

export interface Reading {
  policy: Policy
  /** By where the citation stands. */
  resolved: ReadonlyMap<number, CitedDocument>
  /** Who cites a provision of this document, by its section id. */
  citedBy: ReadonlyMap<string, CitingDocument[]>
  /** Titles and numbers cited somewhere and not in the collection. */
  missing: ReadonlySet<string>
  /** By figure id; an audit that ties three figures stands under each. */
  audits: ReadonlyMap<string, Audit>
  /** Places of this document that audits other than growth hold against something. */
  audited: readonly AuditPlace[]
  /** By section id of a measure, best first. */
  counterparts: ReadonlyMap<string, Counterpart[]>
  /** The page of a unit this document names. */
  unitPage: (unit: string) => string
  /** The page of a region by its code; `null` where there is none. */
  regionPage: (code: string | null) => string | null
}

export function toReading(
  policy: Policy,
  links: Links,
  policies: readonly Policy[],
  lexicon: UnitLexicon
): Reading {
  const documents = new Map(policies.map((each) => [each.id, each]))
  const identify = toUnitIdentity(lexicon)
  return {
    policy,
    resolved: resolvedFrom(policy.id, links, documents),
    citedBy: citedByOf(policy.id, links, documents),
    missing: new Set(
      links.missing.flatMap(({title, docNumber}) => (docNumber ? [title, docNumber] : [title]))
    ),
    audits: auditsOf(policy.id, links),
    audited: auditedOf(policy, links.audits),
    counterparts: counterpartsOf(policy.id, links.pairs, documents),
    unitPage: (unit) => unitHref(identify(unit, policy).address),
    regionPage: toRegionHref(policies, lexicon)
  }
}

function resolvedFrom(
  id: string,
  links: Links,
  documents: ReadonlyMap<string, Policy>
): Map<number, CitedDocument> {
  const resolved = new Map<number, CitedDocument>()
  for (const {from, start, to, sections} of links.citations) {
    const document = documents.get(to)
    if (from === id && document && to !== id) resolved.set(start, {document, sections})
  }
  return resolved
}

function citedByOf(
  id: string,
  links: Links,
  documents: ReadonlyMap<string, Policy>
): Map<string, CitingDocument[]> {
  const citedBy = new Map<string, CitingDocument[]>()
  for (const {from, to, fromSection, sections} of links.citations) {
    const document = documents.get(from)
    if (to !== id || !document) continue
    for (const section of sections) {
      const all = citedBy.get(section) ?? []
      const known = all.find((each) => each.document === document)
      if (!known) all.push({document, sections: [fromSection]})
      else if (!known.sections.includes(fromSection)) known.sections.push(fromSection)
      citedBy.set(section, all)
    }
  }
  return citedBy
}

function auditsOf(id: string, links: Links): Map<string, Audit> {
  const audits = new Map<string, Audit>()
  for (const audit of links.audits) {
    if (audit.kind !== 'growth') continue
    for (const figure of audit.figures) {
      const [document, name] = figure.split('#')
      if (document === id && name && !audits.has(name)) audits.set(name, audit)
    }
  }
  return audits
}

function auditedOf(policy: Policy, audits: readonly Audit[]): AuditPlace[] {
  const {hrefOf} = auditLayout(audits)
  const policyOf = (id: string) => (id === policy.id ? policy : undefined)
  return audits
    .filter(isWorthTelling)
    .flatMap((audit) => toAuditSpots(audit, policyOf).map((spot) => ({...spot, audit, href: hrefOf(audit)})))
}

function counterpartsOf(
  id: string,
  pairs: readonly Pair[],
  documents: ReadonlyMap<string, Policy>
): Map<string, Counterpart[]> {
  const counterparts = new Map<string, Counterpart[]>()
  for (const {upper, lower, relation, score} of pairs.flatMap(({alignments}) => alignments)) {
    const side = lower.document === id ? 'upper' : upper.document === id ? 'lower' : null
    if (!side) continue
    const [own, other] = side === 'upper' ? [lower, upper] : [upper, lower]
    const document = documents.get(other.document)
    if (!document) continue
    const found = counterparts.get(own.measure) ?? []
    found.push({document, measure: other.measure, relation, score, side})
    counterparts.set(own.measure, found)
  }
  for (const found of counterparts.values()) found.sort((a, b) => b.score - a.score)
  return counterparts
}
