/**
 * The figures of one indicator in the groups links found, under a head each, and why there is more than one.
 *
 *     省一级　规模　横轴以亿美元计      甘肃规划 80.1 → 突破 120
 *     市一级　规模　横轴以亿元计        中卫方案 35 → 70
 */
import {ascending, descending} from 'd3-array'
import {forms, type Series, type SeriesGroup, type SplitReason, spans} from '../../policy/4-links/links.ts'
import {
  formName,
  groupName,
  indicatorWords,
  priceName,
  scopeName,
  scopeWords,
  spanWords
} from '../../ui-strings/indicators.ts'
import type {TargetGroup} from '../targets/target-groups.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import {scaleWords, toIndicatorAxis} from './indicator-axis.ts'
import type {IndicatorPage, ReachedRow} from './indicator-pages.ts'

type AnyRow = Pick<ReachedRow | TargetRow, 'policy' | 'figure'>

export interface LikeFigures<Row> {
  group: SeriesGroup
  /** 省一级 */
  of: string
  /** 规模, 年均增速 */
  name: string
  /** 亿美元 */
  scale: string
  rows: Row[]
}

/** Targets as one table under the head of the indicator: its rows are called by their documents. */
export function toIndicatorTargets(page: IndicatorPage): (TargetGroup & {group: SeriesGroup})[] {
  return groupAlike(page.targets, page).map((alike) => {
    const {rows, group} = alike
    const {axis, scale} = toIndicatorAxis(rows, group, page)
    return {
      ...alike,
      scale,
      axis,
      lead: 'document',
      expected: rows.every(({expected}) => expected),
      mixed: false,
      plain: axis === null && rows.every(({base}) => base === null)
    }
  })
}

export function toIndicatorReached(page: IndicatorPage): LikeFigures<ReachedRow>[] {
  return groupAlike(page.reached, page)
}

/** The group a figure stands in. */
export function toGroupOf(series: Series): (row: AnyRow) => SeriesGroup {
  const groups = new Map(
    series.groups.flatMap((group) =>
      group.points.flatMap(({document, places}) =>
        places.map((figure) => [`${document}#${figure}`, group] as const)
      )
    )
  )
  return ({policy, figure}) => groups.get(`${policy.id}#${figure.id}`)!
}

function groupAlike<Row extends AnyRow>(
  rows: readonly Row[],
  {series, dimension}: IndicatorPage
): LikeFigures<Row>[] {
  return [...Map.groupBy(rows, toGroupOf(series))]
    .map(([group, own]) => ({
      group,
      of: scopeName(group.basis.scope),
      name: groupName(group.basis, dimension),
      scale: scaleWords(group),
      rows: own
    }))
    .sort(
      ({group: {basis: one}, rows}, {group: {basis: other}, rows: others}) =>
        ascending(forms.indexOf(one.form), forms.indexOf(other.form)) ||
        ascending(spans.indexOf(one.span), spans.indexOf(other.span)) ||
        ascending(scopeRank(one.scope), scopeRank(other.scope)) ||
        descending(rows.length, others.length)
    )
}

function scopeRank(scope: string): number {
  const rank = Object.keys(scopeWords).indexOf(scope)
  return rank < 0 ? Number.POSITIVE_INFINITY : rank
}

const fields = {
  currency: 'measure',
  unit: 'measure',
  price: 'prices',
  form: 'form',
  period: 'span',
  scope: 'scope'
} as const satisfies Record<SplitReason, keyof SeriesGroup['basis']>

/** A sentence for each reason that keeps the groups shown apart; none where there is only one. */
export function whyApart(
  shown: readonly {group: SeriesGroup}[],
  {series, dimension}: Pick<IndicatorPage, 'series' | 'dimension'>
): string[] {
  const bases = [...new Set(shown.map(({group}) => group))].map(({basis}) => basis)
  if (bases.length < 2) return []
  const names: Record<(typeof fields)[SplitReason], (value: string) => string> = {
    measure: (unit) => unit || indicatorWords.noUnit,
    prices: priceName,
    form: (form) => formName(form, dimension),
    span: (span) => spanWords[span as keyof typeof spanWords],
    scope: scopeName
  }
  const sentences = series.reasons.flatMap(({reason, between}) => {
    const field = fields[reason]
    const told = between.filter((value) => bases.some((basis) => basis[field] === value)).map(names[field])
    return told.length > 1 ? [indicatorWords.reasons[reason](told)] : []
  })
  return [indicatorWords.why(bases.length), ...sentences]
}
