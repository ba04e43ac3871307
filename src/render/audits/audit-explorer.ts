/** What lists of audits can be asked. */
import {type Audit, type AuditKind, auditKinds, type Verdict} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {auditKindWords, auditWords, verdictNames} from '../../ui-strings/audits.ts'
import {documentFacet, regionFacet} from '../explorer/common-facets.ts'
import {type Explorer, type FacetKind, toExplorer} from '../explorer/explorer.ts'
import {type AuditLayout, documentOf, verdictOrder} from './audit-address.ts'
import {type AuditGroup, isAttainment} from './audit-groups.ts'

export function toAuditExplorer(
  audits: readonly Audit[],
  policyOf: (id: string) => Policy | undefined
): Explorer<Audit> {
  const policies = (audit: Audit) => policyOf(documentOf(audit)) ?? []
  const kinds: FacetKind<Audit>[] = [
    documentFacet((audit) => [policies(audit)].flat()),
    regionFacet((audit) => [policies(audit)].flat()),
    {
      key: 'v',
      label: auditWords.verdict,
      // A plan beside its result is asked for by its kind.
      of: (audit) => (isAttainment(audit) ? [] : [audit.verdict]),
      nameOf: (verdict) => verdictNames[verdict as Verdict].short,
      order: verdictOrder
    },
    {
      key: 'k',
      label: auditWords.kind,
      of: ({kind}) => [kind],
      nameOf: (kind) => auditKindWords[kind as AuditKind].name,
      order: auditKinds
    }
  ]
  return toExplorer(audits, kinds)
}

/** Those the page of all documents lists, as it lists them; then the others, which have pages of their own. */
export function listedFirst(
  groups: readonly AuditGroup[],
  {together}: Pick<AuditLayout, 'together'>
): {listed: Audit[]; others: Audit[]} {
  const of = (isListed: boolean) =>
    groups.filter(({verdict}) => together.has(verdict) === isListed).flatMap(auditsInGroup)
  return {listed: of(true), others: of(false)}
}

/** As they stand on a page: those that are consistent by document. */
export function auditsInGroup({verdict, audits, byDocument}: AuditGroup): Audit[] {
  return verdict === 'consistent' ? byDocument.flatMap(({audits}) => audits) : audits
}
