/** What the list of doubts can be asked. */

import type {Message} from '../policy/messages.ts'
import type {Policy} from '../policy/policy.ts'
import {reportPage} from '../ui-strings/pages.ts'
import {ruleSteps, severityNames} from '../ui-strings.ts'
import {documentFacet, regionFacet} from './explorer/common-facets.ts'
import {type Explorer, type FacetKind, toExplorer} from './explorer/explorer.ts'
import type {ReportGroup, ReportRow} from './report.ts'

export interface DocumentReport {
  policy: Policy
  groups: readonly ReportGroup[]
}

/** 章节 of tree:numbering */
export function stepOf(rule: string): string {
  return ruleSteps[rule.split(':')[0] ?? ''] ?? ''
}

export function toReportExplorer(reports: readonly DocumentReport[]): Explorer<ReportRow> {
  const policies = new Map(
    reports.flatMap(({policy, groups}) =>
      groups.flatMap(({rows}) => rows.map((row) => [row, [policy]] as const))
    )
  )
  const of = (row: ReportRow) => policies.get(row)!
  const kinds: FacetKind<ReportRow>[] = [
    documentFacet(of),
    regionFacet(of),
    {
      key: 'k',
      label: reportPage.severity,
      of: ({message}) => [message.severity],
      nameOf: (severity) => severityNames[severity as Message['severity']],
      order: ['error', 'warning', 'info']
    },
    {
      key: 'p',
      label: reportPage.step,
      of: ({message}) => [stepOf(message.rule)],
      order: Object.values(ruleSteps)
    },
    {key: 'm', label: reportPage.rule, of: ({message}) => [message.rule], order: 'value'}
  ]
  return toExplorer([...policies.keys()], kinds, [
    {key: 'w', word: reportPage.words, kind: 'text'},
    {key: 'a', word: reportPage.reason, kind: 'text'}
  ])
}
