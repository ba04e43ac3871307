/** Documents as a table. */
import type {Policy} from '../../policy/policy.ts'
import {toHoldings} from '../../render/home/holdings.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import type {UnitLexicon} from '../../render/units/unit-identity.ts'
import {documentsPage} from '../../ui-strings/pages.ts'
import {levelNames} from '../../ui-strings/regions.ts'
import {kindNames} from '../../ui-strings.ts'
import {siteAddress} from '../site-address.ts'

/** `policies`: in the order of the page. */
export function toDocumentTable(
  policies: readonly Policy[],
  lexicon: UnitLexicon,
  root: URL | null
): string[][] {
  const rows = policies.map((policy) => Object.values(toCells(policy, lexicon, root)))
  return [Object.values(documentsPage.columns), ...rows]
}

function toCells(
  policy: Policy,
  lexicon: UnitLexicon,
  root: URL | null
): Record<keyof typeof documentsPage.columns, string> {
  const {shortTitle, docNumber, issuer, issued, region, kind, period, source} = policy.metadata
  const {characters, targets, achieved, citations, units, doubts} = toHoldings([policy], lexicon)
  return {
    title: displayTitle(policy.metadata),
    shortTitle,
    docNumber: docNumber ?? '',
    issuer: issuer ?? '',
    issued: issued ?? '',
    year: issued?.slice(0, 4) ?? '',
    region: region?.name ?? '',
    level: region ? levelNames[region.level] : '',
    kind: kindNames[kind],
    period: period ? [...new Set([period.start, period.end])].join('—') : '',
    characters: String(characters),
    targets: String(targets),
    achieved: String(achieved),
    citations: String(citations),
    units: String(units),
    doubts: String(doubts),
    source: source?.name ?? '',
    link: siteAddress(`/documents/${policy.id}/`, root)
  }
}
