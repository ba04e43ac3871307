/**
 * Audit: targets of regions against the target of the region around them.
 *
 *     省 2027年进出口总额300亿元      市 2027年进出口总额70亿元      23.3%
 *
 * All parts there: their sum against the target. Some missing: only that they exceed it says anything, so the
 * share is shown.
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Region} from '../../metadata.ts'
import type {Figure, Policy} from '../../policy.ts'
import {contains, sortByStanding} from '../kinship.ts'
import type {Audit, Pair, Verdict} from '../links.ts'
import {addQuantities, inUnit, overlap, type Quantity, toQuantity} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {isElsewhere, toFormKey, toScopeKey} from './same-subject.ts'
import {tellFigure, tellNumber} from './tell.ts'

type UpperLexicon = Pick<Lexicon, 'indicators' | 'regions'>

interface Told {
  policy: Policy
  figure: Figure
}

/** Audits by upper target, over the pairs of documents of which one stands above the other. */
export function auditUppers(
  policies: readonly Policy[],
  pairs: readonly Pick<Pair, 'upper' | 'lower'>[],
  {indicators, regions}: UpperLexicon
): Audit[] {
  const named = new Set(indicators.map(({name}) => name))
  const targets = new Map(policies.map((policy) => [policy.id, targetsOf(policy, named)]))
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const byUpper = Map.groupBy(pairs, ({upper}) => upper)
  return policies.flatMap((policy) => {
    const below = sortByStanding((byUpper.get(policy.id) ?? []).flatMap(({lower}) => byId.get(lower) ?? []))
    return [...(targets.get(policy.id) ?? [])].flatMap(([key, figure]) => {
      const parts = below.flatMap((lower): Told[] => {
        const part = targets.get(lower.id)!.get(key)
        return part && isNext(policy.metadata.region, lower.metadata.region)
          ? [{policy: lower, figure: part}]
          : []
      })
      return parts.length > 0 ? auditUpper({policy, figure}, onePerRegion(parts), regions) : []
    })
  })
}

function targetsOf(policy: Policy, named: ReadonlySet<string>): Map<string, Figure> {
  const elsewhere = isElsewhere(policy)
  const targets = new Map<string, Figure>()
  for (const figure of policy.figures) {
    const {indicator, status, year, scope} = figure.value
    const quantity = toQuantity(figure)
    const form = toFormKey(figure)
    if (status !== 'target' || year === null || !quantity || !named.has(indicator)) continue
    if (!/^(?:level|increase),/.test(form) || /[%％]/.test(quantity.unit) || toScopeKey(scope) !== '')
      continue
    if (elsewhere(figure)) continue
    const key = [indicator, year, form, quantity.unit].join('\n')
    if (!targets.has(key)) targets.set(key, figure)
  }
  return targets
}

/** One level apart: cities add up to a province, counties to a city. */
function isNext(upper: Region | null, lower: Region | null): boolean {
  if (!upper || !lower || !contains(upper, lower)) return false
  const levels = ['national', 'province', 'city', 'county']
  return levels.indexOf(lower.level) === levels.indexOf(upper.level) + 1
}

/** By their codes; the last of a region stands, the newest. */
function onePerRegion(parts: readonly Told[]): Told[] {
  const codeOf = ({policy}: Told) => policy.metadata.region!.code
  const newest = new Map(parts.map((part) => [codeOf(part), part]))
  return [...newest.values()].sort((one, other) => Number(codeOf(one)) - Number(codeOf(other)))
}

function auditUpper(upper: Told, parts: readonly Told[], regions: Lexicon['regions']): Audit[] {
  const around = upper.policy.metadata.region!
  const all = regions.filter((region) => isNext(around, region)).length
  const complete = all > 0 && parts.length === all
  const whole = toQuantity(upper.figure)!
  const sum = addQuantities(parts.map(({figure}) => toQuantity(figure)!) as [Quantity, ...Quantity[]])
  const {unit} = upper.figure.value
  const exceeds = sum.low > whole.high
  const verdict: Verdict = complete
    ? overlap(whole, sum)
      ? 'within-tolerance'
      : 'inconsistent'
    : exceeds
      ? 'inconsistent'
      : 'not-assessable'
  const told = [upper, ...parts]
  return [
    {
      kind: 'upper',
      verdict,
      documents: told.map(({policy}) => policy.id),
      figures: told.map(({policy, figure}) => `${policy.id}#${figure.id}`),
      stated: `${around.name}${tellFigure(upper.figure)}`,
      computed: `${parts.map(({policy, figure}) => `${policy.metadata.region!.name}${tellNumber(figure)}`).join('，')}，合为${((sum.value / whole.value) * 100).toFixed(1)}%`,
      working: toWorking(parts, inUnit(whole.value, unit), unit),
      reason: complete ? null : auditReasons.partsMissing,
      spots: told.map(({policy, figure: {start, end}}) => ({document: policy.id, start, end}))
    }
  ]
}

/** (40 + 30) / 100 */
function toWorking(parts: readonly Told[], whole: number, unit: string): string {
  const numbers = parts.map(({figure}) => inUnit(toQuantity(figure)!.value, unit)).join(' + ')
  return `${parts.length > 1 ? `(${numbers})` : numbers} / ${whole}`
}
