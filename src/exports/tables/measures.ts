/** Measures as a table: one row of the page is one row of the file. */
import type {Policy} from '../../policy/policy.ts'
import {addressLabel} from '../../render/address-label.ts'
import {measurePath} from '../../render/measures/measure-path.ts'
import type {MeasureRow} from '../../render/measures/measure-rows.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {measureColumns, measureKindNames, measureWords} from '../../ui-strings/measures.ts'
import {siteAddress} from '../site-address.ts'

type Column = keyof typeof measureColumns

/** `lists`: rows by document, in the order of the page. */
export function toMeasureTable(
  lists: readonly {policy: Policy; rows: readonly MeasureRow[]}[],
  root: URL | null
): string[][] {
  const rows = lists.flatMap(({policy, rows}) => rows.map((row) => Object.values(toCells(policy, row, root))))
  return [Object.values(measureColumns), ...rows]
}

function toCells(
  policy: Policy,
  {measure, units, targets}: MeasureRow,
  root: URL | null
): Record<Column, string> {
  const of = (role: MeasureRow['units'][number]['role']) =>
    units.flatMap((each) => (each.role === role ? [each.unit] : [])).join(measureWords.and)
  return {
    document: displayTitle(policy.metadata),
    region: policy.metadata.region?.name ?? '',
    address: addressLabel(policy, measure.id),
    head: measure.head,
    kind: measureKindNames[measure.kind],
    topics: measure.topics.join(measureWords.and),
    strength: measure.strength ?? '',
    lead: of('lead'),
    resp: of('resp'),
    support: of('support'),
    targets: String(targets),
    link: siteAddress(measurePath(policy.id, measure.id), root)
  }
}
