/**
 * The indicators that have a page: those of the word list that are a target somewhere, and every other name
 * that two documents set a target for in the same words.
 *
 *     外贸进出口总额      in the word list, a target in one document
 *     营造林              not in it, a target in seven
 */
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {groupSameTargets} from '../targets/same-target.ts'
import {toDimension} from '../targets/target-kind.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import {byTime} from './by-time.ts'
import {indicatorAddress, indicatorPath} from './indicator-address.ts'
import type {Indicator} from './indicator-basis.ts'

/** A number that was reached, or from which a target counts, each time the document writes it. */
export interface ReachedRow {
  policy: Policy
  figure: Figure
  figures: Figure[]
}

export interface IndicatorPage {
  name: string
  address: string
  /** Its line in the word list. */
  listed: Indicator | null
  dimension: Indicator['dimension'] | null
  /** Older documents first, in each as they stand. */
  targets: TargetRow[]
  reached: ReachedRow[]
  /** Documents with a target. */
  documents: number
  /** Figures that are a condition or background. */
  left: number
}

/** 项目 and 企业 of two documents have nothing to do with each other. */
const shortestName = 3

/** In the order of first mention. Names that differ only in quotation marks or spaces are one. */
export function toIndicatorPages(
  policies: readonly Policy[],
  rows: readonly TargetRow[],
  lexicon: Pick<Lexicon, 'indicators' | 'units'>
): IndicatorPage[] {
  const listed = new Map(lexicon.indicators.map((each) => [toKey(each.name), each]))
  const figures = Map.groupBy(
    policies.flatMap((policy) => policy.figures.map((figure) => ({policy, figure}))),
    ({figure}) => toKey(figure.value.indicator)
  )
  return [...Map.groupBy(rows, ({figure}) => toKey(figure.value.indicator))].flatMap(([key, targets]) => {
    const entry = listed.get(key) ?? null
    const documents = new Set(targets.map(({policy}) => policy)).size
    if (!entry && (documents < 2 || key.length < shortestName)) return []
    const name = entry?.name ?? targets[0]!.figure.value.indicator
    return {
      name,
      address: indicatorAddress(name),
      listed: entry,
      dimension: entry?.dimension ?? measuredIn(targets, lexicon),
      targets: (entry ? targets : targets.map(withoutFarBase)).toSorted(inOrder),
      ...toReached(figures.get(key) ?? []),
      documents
    }
  })
}

/** Addresses of the pages, by every name that leads to one. */
export function pagesByName(pages: readonly IndicatorPage[]): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({name, targets, address}) =>
      [name, ...targets.map(({figure}) => figure.value.indicator)].map((each) => [
        each,
        indicatorPath(address)
      ])
    )
  )
}

/** File systems do not tell capital letters apart. */
function toKey(name: string): string {
  return indicatorAddress(name).toLowerCase()
}

/** What a name outside the word list counts may differ from place to place: only a base written with the target is its own. */
function withoutFarBase(row: TargetRow): TargetRow {
  return row.base?.figure ? {...row, base: null} : row
}

/** By the first target that is no rate of growth. */
function measuredIn(
  targets: readonly TargetRow[],
  lexicon: Pick<Lexicon, 'units'>
): Indicator['dimension'] | null {
  const level = targets.find(({figure}) => figure.value.change !== 'growth') ?? targets[0]!
  return toDimension(level.figure.value.unit, lexicon)
}

function toReached(
  all: readonly {policy: Policy; figure: Figure}[]
): Pick<IndicatorPage, 'reached' | 'left'> {
  const isReached = ({value: {status}}: Figure) => status === 'achieved' || status === 'baseline'
  const reached = [...Map.groupBy(all, ({policy}) => policy)].flatMap(([policy, own]) =>
    groupSameTargets(own.map(({figure}) => figure).filter(isReached), policy).map(
      (figures): ReachedRow => ({policy, figure: figures[0]!, figures})
    )
  )
  const left = all.filter(({figure}) => figure.value.status !== 'target' && !isReached(figure)).length
  return {reached: reached.toSorted(inOrder), left}
}

function inOrder(one: ReachedRow | TargetRow, other: ReachedRow | TargetRow): number {
  const {year} = one.figure.value
  const sameDocument = one.policy === other.policy
  if (!sameDocument) return byTime(one.policy, other.policy)
  return (year ?? 9999) - (other.figure.value.year ?? 9999) || one.figure.start - other.figure.start
}
