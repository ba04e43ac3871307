/** Doubts and repairs as a table. */
import type {Policy} from '../../policy/policy.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import type {ReportRow} from '../../render/report.ts'
import {type DocumentReport, stepOf} from '../../render/report-explorer.ts'
import {reportColumns} from '../../ui-strings/pages.ts'
import {severityNames} from '../../ui-strings.ts'
import {siteAddress} from '../site-address.ts'

export function toReportTable(reports: readonly DocumentReport[], root: URL | null): string[][] {
  const rows = reports.flatMap(({policy, groups}) =>
    groups.flatMap(({rows}) => rows.map((row) => Object.values(toCells(policy, row, root))))
  )
  return [Object.values(reportColumns), ...rows]
}

function toCells(
  policy: Policy,
  {message, words, section}: ReportRow,
  root: URL | null
): Record<keyof typeof reportColumns, string> {
  const {severity, rule, line, column, reason} = message
  return {
    document: displayTitle(policy.metadata),
    region: policy.metadata.region?.name ?? '',
    severity: severityNames[severity],
    step: stepOf(rule),
    rule,
    place: section?.label ?? '',
    line: String(line),
    column: String(column),
    words,
    reason,
    link: siteAddress(`/documents/${policy.id}/source/#L${line}`, root)
  }
}
