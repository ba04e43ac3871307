import type {APIContext} from 'astro'
import {corpus} from '../../corpus.ts'
import {toCsv} from '../../exports/csv.ts'
import {toAuditTable} from '../../exports/tables/audits.ts'
import {auditLayout, documentOf} from '../../render/audits/audit-address.ts'
import {auditsInGroup} from '../../render/audits/audit-explorer.ts'
import {toAuditGroups} from '../../render/audits/audit-groups.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  return auditLayout(corpus().links.audits).documents.map((document) => ({params: {document}}))
}

export function GET({site, params: {document}}: APIContext): Response {
  const {policies, links} = corpus()
  const groups = toAuditGroups(links.audits.filter((audit) => documentOf(audit) === document))
  const documents = new Map(policies.map((policy) => [policy.id, policy]))
  const table = toAuditTable(
    groups.flatMap(auditsInGroup),
    auditLayout(links.audits),
    (id) => documents.get(id),
    siteRoot(site)
  )
  return new Response(toCsv(table))
}
