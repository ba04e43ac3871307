/**
 * A document in the words of schema.org: who issued what, when, where it holds, what it cites.
 *
 *     规划, 实施方案, 若干措施, 通知, 法规   Legislation, “a legal document … enforceable or not”
 *     报告                             Report
 *     讲话, 其他                        CreativeWork with a genre: schema.org has no type for a speech
 *
 * What is not known is left out. Its parts are not listed: every measure says itself what it is part of.
 */
import type {CreativeWorkLeaf, LegislationLeaf, ReportLeaf, WithContext} from 'schema-dts'
import type {Links} from '../../policy/4-links/links.ts'
import type {Metadata, PolicyKind} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {kindNames, site} from '../../ui-strings.ts'
import {toInterval} from '../interval.ts'
import {encodedAddress} from '../site-address.ts'
import {toAreaLd} from './area-ld.ts'

type DocumentLd = LegislationLeaf | ReportLeaf | CreativeWorkLeaf
type Described = Pick<Policy, 'id' | 'metadata'>

export interface DocumentContext {
  policies: readonly Described[]
  links: Pick<Links, 'citations' | 'missing'>
  /** As the page says it under its name. */
  description: string
  keywords: readonly string[]
  root: URL | null
}

const others: Partial<Record<PolicyKind, 'Report' | 'CreativeWork'>> = {
  report: 'Report',
  speech: 'CreativeWork',
  other: 'CreativeWork'
}

export function documentType(kind: PolicyKind): DocumentLd['@type'] {
  return others[kind] ?? 'Legislation'
}

export function toDocumentLd(policy: Described, context: DocumentContext): WithContext<DocumentLd> {
  const {description, keywords, root} = context
  const {period, source} = policy.metadata
  const citation = [...citedHere(policy, context), ...citedElsewhere(policy, context)]
  return {
    '@context': 'https://schema.org',
    ...toDocumentReference(policy, root),
    ...ofItsType(policy.metadata),
    inLanguage: site.lang,
    description,
    ...(keywords.length > 0 && {keywords: [...keywords]}),
    ...(period && {temporalCoverage: toInterval(period)}),
    ...(source?.url && {isBasedOn: source.url}),
    ...(citation.length > 0 && {citation})
  }
}

/** Only which document is meant: for what cites it or is part of it. */
export function toDocumentReference({id, metadata}: Described, root: URL | null): DocumentLd {
  const url = encodedAddress(`/documents/${id}/`, root)
  return {'@type': documentType(metadata.kind), '@id': url, url, name: displayTitle(metadata)}
}

/** What each type has its own names for. */
function ofItsType({kind, issuer, issued, docNumber, region}: Metadata): Partial<DocumentLd> {
  const author = issuer && ({'@type': 'Organization', name: issuer} as const)
  const area = region && toAreaLd(region)
  if (documentType(kind) === 'Legislation')
    return {
      legislationType: kindNames[kind],
      ...(docNumber && {legislationIdentifier: docNumber}),
      ...(issued && {legislationDate: issued}),
      ...(author && {legislationPassedBy: author}),
      ...(area && {legislationJurisdiction: area})
    } satisfies Partial<LegislationLeaf>
  const shared = {
    genre: kindNames[kind],
    ...(issued && {dateCreated: issued}),
    ...(author && {author}),
    ...(area && {spatialCoverage: area})
  } satisfies Partial<CreativeWorkLeaf>
  if (!docNumber) return shared
  return kind === 'report'
    ? ({...shared, reportNumber: docNumber} satisfies Partial<ReportLeaf>)
    : {...shared, identifier: docNumber}
}

function citedHere({id}: Described, {policies, links, root}: DocumentContext): DocumentLd[] {
  const cited = new Set(links.citations.flatMap(({from, to}) => (from === id && to !== id ? to : [])))
  return policies.filter((policy) => cited.has(policy.id)).map((policy) => toDocumentReference(policy, root))
}

/** Documents the collection does not have: what they are is not known, only what they are called. */
function citedElsewhere({id}: Described, {links}: DocumentContext): CreativeWorkLeaf[] {
  return links.missing
    .filter(({from}) => from.includes(id))
    .map(({title, docNumber}) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(docNumber && {identifier: docNumber})
    }))
}
