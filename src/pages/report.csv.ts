import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toReportTable} from '../exports/tables/report.ts'
import {toReport} from '../render/report.ts'

export function GET(): Response {
  const reports = corpus().policies.map((policy) => ({policy, groups: toReport(policy)}))
  return new Response(toCsv(toReportTable(reports)))
}
