import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toAuditTable} from '../exports/tables/audits.ts'
import {auditLayout} from '../render/audits/audit-address.ts'
import {listedFirst} from '../render/audits/audit-explorer.ts'
import {toAuditGroups} from '../render/audits/audit-groups.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, links} = corpus()
  const layout = auditLayout(links.audits)
  const {listed, others} = listedFirst(toAuditGroups(links.audits), layout)
  const documents = new Map(policies.map((policy) => [policy.id, policy]))
  return new Response(
    toCsv(toAuditTable([...listed, ...others], layout, (id) => documents.get(id), siteRoot(site)))
  )
}
