/** Audits as a table: what is stated, what comes of it, and the sentences. */
import type {Audit} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {type AuditLayout, documentOf} from '../../render/audits/audit-address.ts'
import {type AuditQuote, toAuditQuotes} from '../../render/audits/audit-quotes.ts'
import {auditSubject} from '../../render/audits/audit-spots.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {auditColumns, auditKindWords, auditSign, auditWords} from '../../ui-strings/audits.ts'
import {siteAddress} from '../site-address.ts'

type Find = (id: string) => Policy | undefined

/** `audits`: in the order of the page. */
export function toAuditTable(
  audits: readonly Audit[],
  layout: Pick<AuditLayout, 'hrefOf'>,
  policyOf: Find,
  root: URL | null
): string[][] {
  const rows = audits.map((audit) => Object.values(toCells(audit, layout.hrefOf(audit), policyOf, root)))
  return [Object.values(auditColumns), ...rows]
}

function toCells(
  audit: Audit,
  link: string,
  policyOf: Find,
  root: URL | null
): Record<keyof typeof auditColumns, string> {
  const {kind, verdict, stated, working, computed, reason} = audit
  const policy = policyOf(documentOf(audit))
  const quotes = toAuditQuotes(audit, policyOf)
  const all = (of: (quote: AuditQuote) => string) => quotes.map(of).join(auditWords.apart)
  return {
    verdict: auditSign({kind, verdict}).short,
    kind: auditKindWords[kind].name,
    document: policy ? displayTitle(policy.metadata) : documentOf(audit),
    region: policy?.metadata.region?.name ?? '',
    subject: auditSubject(audit, policyOf),
    stated,
    working: working === stated ? '' : working,
    computed,
    reason: reason ?? '',
    place: all(({policy, place}) => `${policy.metadata.shortTitle} ${place}`.trim()),
    quote: all(toWords),
    source: quotes[0] ? siteAddress(quotes[0].href, root) : '',
    link: siteAddress(link, root)
  }
}

/** The sentence; of a table the cells of its row. */
function toWords({pieces, cells}: AuditQuote): string {
  const told = (words: AuditQuote['pieces']) => words.map(({text}) => text).join('')
  return cells.length > 0
    ? cells.map(({head, pieces}) => [head, told(pieces)].filter(Boolean).join(' ')).join(auditWords.and)
    : told(pieces)
}
