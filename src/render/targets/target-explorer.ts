/**
 * What the table of targets can be asked, and the same rows as a table to download.
 */
import {toMeasure} from '../../policy/4-links/audits/convert.ts'
import {auditKindWords, auditSign, verdictNames} from '../../ui-strings/audits.ts'
import {facetNames} from '../../ui-strings/explorer.ts'
import {targetKinds, targetKindWords, targetWords} from '../../ui-strings/targets.ts'
import {verdictOrder} from '../audits/audit-address.ts'
import {documentFacet, regionFacet} from '../explorer/common-facets.ts'
import {type Explorer, type FacetKind, toExplorer} from '../explorer/explorer.ts'
import type {TargetRow} from './target-rows.ts'

const {none} = targetWords.facets
const verdictOf = ({audit, other}: TargetRow) => [audit, other].flatMap((each) => each?.verdict ?? [])
const yearOf = ({figure, rate}: TargetRow) => figure.value.year ?? rate?.value.year ?? null

const kinds: FacetKind<TargetRow>[] = [
  documentFacet(({policy}) => [policy]),
  regionFacet(({policy}) => [policy]),
  {
    key: 'k',
    label: facetNames.kind,
    of: ({kind}) => [kind],
    nameOf: (kind) => targetKindWords[kind as TargetRow['kind']].name,
    order: targetKinds
  },
  {key: 'b', label: targetWords.facets.force, of: (row) => [toForce(row) || none], order: 'frequent'},
  {key: 'y', label: targetWords.year, of: (row) => [String(yearOf(row) ?? none)], order: 'value'},
  {
    key: 'v',
    label: targetWords.audit,
    of: (row) => (verdictOf(row).length > 0 ? verdictOf(row) : [none]),
    nameOf: (verdict) =>
      verdict === none
        ? targetWords.facets.unaudited
        : verdictNames[verdict as keyof typeof verdictNames].short,
    order: [...verdictOrder, none]
  }
]

export function toTargetExplorer(rows: readonly TargetRow[]): Explorer<TargetRow> {
  return toExplorer(rows, kinds, [
    {key: 'n', word: targetWords.indicator, kind: 'text'},
    {key: 'a', word: targetWords.base, kind: 'number'},
    {key: 't', word: targetWords.target, kind: 'number'},
    {key: 'u', word: targetWords.unit, kind: 'text'},
    {key: 'e', word: targetWords.year, kind: 'number'},
    {key: 'g', word: targetWords.stated, kind: 'number'},
    {key: 'c', word: targetWords.computed, kind: 'number'}
  ])
}

/** 预期性, 约束性, 力争: what the text says of how firm it is; empty where it says nothing. */
export function toForce({expected, figure}: TargetRow): string {
  return expected ? targetWords.facets.expected : (figure.value.strength ?? '')
}

/** 相符, 分项与合计 容差内相符: what was reckoned and what came of it. */
export function toVerdictWords({audit, other}: TargetRow): string[] {
  return [
    audit && auditSign(audit).short,
    other && `${auditKindWords[other.kind].name} ${auditSign(other).short}`
  ].filter((words) => words !== null)
}

/** By what its cells are put into order; 120 亿美元 comes before 9000 万美元. Empty: the text gives nothing. */
export function toTargetValues(row: TargetRow): Record<'base' | 'target' | 'year' | 'stated', string> {
  const {figure, base, rate} = row
  const {value, unit, masked} = figure.value
  const {factor} = toMeasure(unit)
  const isRate = rate === figure
  const scaled = (number: number | null | undefined) =>
    number == null || masked ? '' : String(number * factor)
  return {
    base: scaled(base?.value),
    target: isRate ? '' : scaled(value),
    year: String(yearOf(row) ?? ''),
    stated: String(rate?.value.value ?? '')
  }
}
