/**
 * The same indicator wherever it is given, within one document and across documents, in groups of numbers
 * that can be held together.
 *
 *     外贸进出口总额  中卫 2022 35亿元 · 中卫 2027 70亿元 | 甘肃 2015 80.1亿美元     apart: currency, scope
 *
 * Nothing is converted from one currency to another. Numbers of one level of regions stand together; those of
 * a province and of a city stand apart, since the one holds the other.
 */
import type {Lexicon} from '../lexicon.ts'
import type {Figure, Policy} from '../policy.ts'
import type {Point, Series, SeriesGroup} from './links.ts'
import {mostSaid} from './most-said.ts'
import {basisKey, toBasis} from './series/basis.ts'
import type {Indicator} from './series/forms.ts'
import {nameKey} from './series/plain-name.ts'
import {groupRepeats} from './series/repeats.ts'
import {findSplits} from './series/split-reasons.ts'

export type SeriesLexicon = Pick<Lexicon, 'indicators' | 'units' | 'figures' | 'constant-prices'>

export interface Told {
  policy: Policy
  figure: Figure
}

/** Indicators with at least two figures, in the order of first mention; figures in reading order. Linear in figures. */
export function findSeries(policies: readonly Policy[], lexicon: SeriesLexicon): Series[] {
  return [...figuresByIndicator(policies, lexicon).values()]
    .filter(({length}) => length > 1)
    .map((told) => toSeries(told, lexicon))
}

/** Figures by the key of their indicator; those without one, or with a word that names none, are left out. */
export function figuresByIndicator(
  policies: readonly Policy[],
  lexicon: Pick<Lexicon, 'figures'>
): Map<string, Told[]> {
  const generic = new Set(lexicon.figures.generic)
  const told = policies.flatMap((policy) => policy.figures.map((figure) => ({policy, figure})))
  const named = Map.groupBy(told, ({figure}) => nameKey(figure.value.indicator))
  for (const key of named.keys()) if (generic.has(key) || isNumeral(key)) named.delete(key)
  return named
}

/** 五, 第一, 2025年: no name; also what has no letters at all. */
function isNumeral(key: string): boolean {
  return /^[\p{N}〇一二三四五六七八九十百千万亿两几多第年月日.-]*$/u.test(key)
}

/** What is told of one indicator; at least one figure. */
export function toSeries(told: readonly Told[], lexicon: SeriesLexicon): Series {
  const written = mostSaid(told.map(({figure}) => figure.value.indicator)) ?? ''
  const listed = linesByKey(lexicon).get(nameKey(written)) ?? null
  const groups = toGroups(told, listed, lexicon)
  return {
    indicator: listed?.name ?? written,
    listed: listed !== null,
    figures: told.map(({policy, figure}) => ({document: policy.id, figure: figure.id})),
    groups,
    reasons: findSplits(
      groups.map(({basis}) => basis),
      lexicon
    )
  }
}

const known = new WeakMap<Lexicon['indicators'], Map<string, Indicator>>()

function linesByKey({indicators}: Pick<Lexicon, 'indicators'>): Map<string, Indicator> {
  const lines = known.get(indicators) ?? new Map(indicators.map((line) => [nameKey(line.name), line]))
  known.set(indicators, lines)
  return lines
}

/** Conditions and background are no reading of the indicator. */
function isReading({figure}: Told): boolean {
  return /^(?:target|achieved|baseline)$/.test(figure.value.status)
}

function toGroups(told: readonly Told[], listed: Indicator | null, lexicon: SeriesLexicon): SeriesGroup[] {
  const based = told
    .filter(isReading)
    .map(({policy, figure}) => ({policy, figure, basis: toBasis(figure, policy, listed, lexicon)}))
  return [...Map.groupBy(based, ({basis}) => basisKey(basis)).values()].map((alike) => {
    const {basis} = alike[0]!
    return {
      unit: mostSaid(alike.map(({figure}) => figure.value.unit)) ?? '',
      basis,
      comparable: listed !== null && basis.form !== 'rank' && /^(?:single|average)$/.test(basis.span),
      points: [...Map.groupBy(alike, ({policy}) => policy)].flatMap(([policy, own]) =>
        toPoints(
          own.map(({figure}) => figure),
          policy
        )
      )
    }
  })
}

/** A target and what was reached are two points though the number be one. */
function toPoints(figures: readonly Figure[], policy: Policy): Point[] {
  return [...Map.groupBy(figures, ({value}) => value.status === 'target').values()]
    .flatMap((same) => groupRepeats(same, policy))
    .map((places) => ({
      document: policy.id,
      figure: places[0]!.id,
      places: places.map(({id}) => id)
    }))
}
