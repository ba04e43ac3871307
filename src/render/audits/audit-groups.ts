/**
 * Audits as the page lists them: how many of each kind come to what, and then verdict by verdict.
 */
import {type Audit, type AuditKind, auditKinds, type Verdict} from '../../policy/4-links/links.ts'
import {documentOf, verdictOrder} from './audit-address.ts'

export interface AuditGroup {
  verdict: Verdict
  /** Kind by kind, each in the order given. */
  audits: Audit[]
  byDocument: {document: string; audits: Audit[]}[]
}

export interface AuditCount {
  /** `null`: of all kinds. */
  kind: AuditKind | null
  total: number
  /** In the order of verdicts; `first` is `null` where there are none. */
  cells: {verdict: Verdict; value: number; first: Audit | null}[]
}

/** A plan and its result stand beside each other; that they could be divided is no agreement. */
export function isAttainment({kind, verdict}: Audit): boolean {
  return kind === 'attainment' && verdict === 'consistent'
}

/** Verdicts that occur, in the order they are shown. */
export function toAuditGroups(audits: readonly Audit[]): AuditGroup[] {
  return verdictOrder.flatMap((verdict) => {
    const own = byKind(audits.filter((audit) => audit.verdict === verdict))
    if (own.length === 0) return []
    const byDocument = [...Map.groupBy(own, documentOf)].map(([document, audits]) => ({document, audits}))
    return [{verdict, audits: own, byDocument}]
  })
}

/** Kinds that occur; where there are several, a last row of all. */
export function countAudits(audits: readonly Audit[]): AuditCount[] {
  const kinds = auditKinds.filter((kind) => audits.some((audit) => audit.kind === kind))
  const rows = kinds.map((kind) =>
    toCount(
      kind,
      audits.filter((audit) => audit.kind === kind)
    )
  )
  return kinds.length > 1 ? [...rows, toCount(null, byKind(audits))] : rows
}

function toCount(kind: AuditKind | null, audits: readonly Audit[]): AuditCount {
  const cells = verdictOrder.map((verdict) => {
    const own = audits.filter((audit) => audit.verdict === verdict && !isAttainment(audit))
    return {verdict, value: own.length, first: own[0] ?? null}
  })
  return {kind, total: audits.length, cells}
}

function byKind(audits: readonly Audit[]): Audit[] {
  return auditKinds.flatMap((kind) => audits.filter((audit) => audit.kind === kind))
}
