/**
 * The indicators that have a page: those of the word list that are a target somewhere, and every other name
 * that two documents set a target for in the same words.
 *
 *     外贸进出口总额      in the word list, a target in one document
 *     营造林              not in it, a target in seven
 */
import type {Series} from '../../policy/4-links/links.ts'
import {nameKey} from '../../policy/4-links/series/plain-name.ts'
import {figuresByIndicator, type SeriesLexicon, toSeries} from '../../policy/4-links/series.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {toDimension} from '../targets/target-kind.ts'
import type {TargetRow} from '../targets/target-rows.ts'
import {byTime} from './by-time.ts'
import {indicatorAddress, indicatorPath} from './indicator-address.ts'

type Indicator = Lexicon['indicators'][number]

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
  /** Targets and reached numbers in groups that can be held together. */
  series: Series
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
  series: readonly Series[],
  lexicon: SeriesLexicon
): IndicatorPage[] {
  const listed = new Map(lexicon.indicators.map((each) => [nameKey(each.name), each]))
  const told = figuresByIndicator(policies, lexicon)
  const linked = new Map(series.map((each) => [nameKey(each.indicator), each]))
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  return [...Map.groupBy(rows, ({figure}) => nameKey(figure.value.indicator))].flatMap(([key, targets]) => {
    const entry = listed.get(key) ?? null
    const documents = new Set(targets.map(({policy}) => policy)).size
    const figures = told.get(key)
    if (!figures || (!entry && (documents < 2 || key.length < shortestName))) return []
    const name = entry?.name ?? targets[0]!.figure.value.indicator
    // One figure alone is no series, but stands on its page as one would.
    const own = linked.get(key) ?? toSeries(figures, lexicon)
    return {
      name,
      address: indicatorAddress(name),
      listed: entry,
      dimension: entry?.dimension ?? measuredIn(targets, lexicon),
      targets: (entry ? targets : targets.map(withoutFarBase)).toSorted(inOrder),
      reached: toReached(own, byId),
      left:
        own.figures.length - own.groups.flatMap(({points}) => points.flatMap(({places}) => places)).length,
      series: own,
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

function toReached({groups}: Series, policies: ReadonlyMap<string, Policy>): ReachedRow[] {
  const figures = new Map<Policy, Map<string, Figure>>()
  const figuresOf = (policy: Policy) => {
    const own = figures.get(policy) ?? new Map(policy.figures.map((figure) => [figure.id, figure]))
    figures.set(policy, own)
    return own
  }
  const rows = groups.flatMap(({points}) =>
    points.map(({document, places}): ReachedRow => {
      const policy = policies.get(document)!
      const own = places.map((id) => figuresOf(policy).get(id)!)
      return {policy, figure: own[0]!, figures: own}
    })
  )
  return rows.filter(({figure}) => figure.value.status !== 'target').toSorted(inOrder)
}

function inOrder(one: ReachedRow | TargetRow, other: ReachedRow | TargetRow): number {
  const {year} = one.figure.value
  const sameDocument = one.policy === other.policy
  if (!sameDocument) return byTime(one.policy, other.policy)
  return (year ?? 9999) - (other.figure.value.year ?? 9999) || one.figure.start - other.figure.start
}
