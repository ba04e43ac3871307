/**
 * The figures of one indicator in groups of like numbers, and why there is more than one.
 *
 *     省一级　规模　横轴以亿美元计      甘肃规划 80.1 → 突破 120
 *     市一级　规模　横轴以亿元计        中卫方案 35 → 70
 */
import {ascending, descending} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'
import {indicatorWords, levelWords, manners, mannerWords, scopeWords} from '../../ui-strings/indicators.ts'
import type {TargetGroup} from '../targets/target-groups.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import {commonUnit, scaleWords, toIndicatorAxis} from './indicator-axis.ts'
import {type Basis, basisKey, scopeName, toBasis} from './indicator-basis.ts'
import type {IndicatorPage, ReachedRow} from './indicator-pages.ts'

export interface LikeFigures<Row> {
  basis: Basis
  /** 省一级 */
  of: string
  /** 规模, 年均增速 */
  name: string
  /** 亿美元 */
  scale: string
  rows: Row[]
}

/** Targets as one table under the head of the indicator: its rows are called by their documents. */
export function toIndicatorTargets(page: IndicatorPage): (TargetGroup & {basis: Basis})[] {
  return groupAlike(page.targets, page).map((group) => {
    const {rows} = group
    const {axis, scale} = toIndicatorAxis(rows, group.basis, page)
    return {
      ...group,
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

function groupAlike<Row extends TargetRow | ReachedRow>(
  rows: readonly Row[],
  {listed, dimension}: IndicatorPage
): LikeFigures<Row>[] {
  const basisOf = ({figure, policy}: {figure: Row['figure']; policy: Policy}) =>
    toBasis(figure, policy, listed)
  return [...Map.groupBy(rows, (row) => basisKey(basisOf(row))).values()]
    .map((own) => {
      const basis = basisOf(own[0]!)
      const name = [mannerName(basis, dimension), basis.prices].filter(Boolean).join('，')
      return {basis, of: scopeName(basis.scope), name, scale: scaleWords(commonUnit(own), basis), rows: own}
    })
    .sort(
      (one, other) =>
        ascending(manners.indexOf(one.basis.manner), manners.indexOf(other.basis.manner)) ||
        ascending(scopeRank(one.basis), scopeRank(other.basis)) ||
        descending(one.rows.length, other.rows.length)
    )
}

function scopeRank({scope}: Basis): number {
  const rank = Object.keys(scopeWords).indexOf(scope)
  return rank < 0 ? Number.POSITIVE_INFINITY : rank
}

/** 规模, for 城镇化率 比率. */
function mannerName({manner}: Basis, dimension: IndicatorPage['dimension']): string {
  const level = dimension && levelWords[dimension]
  return manner === 'level' && level ? level : mannerWords[manner]
}

/** One sentence on what keeps the groups apart; empty where there is only one. */
export function whyApart(groups: readonly {basis: Basis}[], {dimension}: IndicatorPage): string {
  const bases = groups.map(({basis}) => basis)
  const keys = new Set(bases.map(basisKey))
  if (keys.size < 2) return ''
  const {currencies, units, scopes, prices, manners: said} = indicatorWords.reasons
  const measured = manyIn(bases, 'unit')
  const isMoney = measured.every(({unit}) => unit.endsWith('元'))
  const reasons = [
    tell(measured, ({unit}) => unit || indicatorWords.noUnit, isMoney ? currencies : units),
    tell(bases, ({scope}) => scopeName(scope), scopes),
    tell(manyIn(bases, 'prices'), (basis) => basis.prices || indicatorWords.noPrices, prices),
    tell(bases, (basis) => mannerName(basis, dimension), said)
  ]
  return indicatorWords.why(keys.size, reasons.filter(Boolean))
}

/** Those of a manner in which something differs: 家 against 户, but not 亿元 against the % of its growth. */
function manyIn(bases: readonly Basis[], field: 'unit' | 'prices'): Basis[] {
  return [...Map.groupBy(bases, ({manner}) => manner).values()]
    .filter((alike) => new Set(alike.map((basis) => basis[field])).size > 1)
    .flat()
}

/** Empty where all are alike. */
function tell(
  bases: readonly Basis[],
  of: (basis: Basis) => string,
  words: (names: readonly string[]) => string
): string {
  const names = [...new Set(bases.map(of))]
  return names.length > 1 ? words(names) : ''
}
