import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toReportTable} from '../exports/tables/report.ts'
import {toReport} from '../render/report.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const reports = corpus().policies.map((policy) => ({policy, groups: toReport(policy)}))
  return new Response(toCsv(toReportTable(reports, siteRoot(site))))
}
