/**
 * Figures of one indicator in both documents, side by side: each with its number, year, status and place.
 *
 *     外贸进出口总额   甘肃规划 80.1 亿美元 2015 已实现   |   中卫方案 70 亿元 2027 目标     单位不同
 */
import {bareUnit} from '../../policy/4-links/audits/convert.ts'
import type {Series} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {compareFigureWords} from '../../ui-strings/compare-figures.ts'
import {changeWords, valueWords, yearWords} from '../../ui-strings/figure.ts'
import {statusNames} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import type {Comparison} from './compare-pairs.ts'

export interface FigureCell {
  /** 增长, 累计: what the number says of its indicator. */
  lead: string
  number: string
  year: string
  status: string
  place: string
  href: string
}

export interface FigureRow {
  indicator: string
  upper: FigureCell[]
  lower: FigureCell[]
  /** Levels of the sides have no unit in common; rates of growth are no levels. */
  unlike: boolean
}

/** 项目 and 补贴 of two documents have nothing to do with each other; conditions are no results. */
const shortestName = 3
const compared: readonly Figure['value']['status'][] = ['target', 'achieved', 'baseline']

/** The figures of each document, by its id, that stand in a series, by the series; made once for all pairs. */
export type FigureIndex = ReadonlyMap<string, ReadonlyMap<Series, readonly {figure: Figure}[]>>

/** Linear in the figures of the collection. */
export function toFigureIndex(policies: readonly Policy[], series: readonly Series[]): FigureIndex {
  const members = series
    .filter(({indicator}) => indicator.length >= shortestName)
    .flatMap((each) => each.figures.map((member) => ({...member, series: each})))
  const seriesOf = Map.groupBy(members, ({document, figure}) => toKey(document, figure))
  return new Map(
    policies.map(({id, figures}) => {
      const told = figures
        .filter(({value}) => compared.includes(value.status))
        .flatMap((figure) => (seriesOf.get(toKey(id, figure.id)) ?? []).map(({series}) => ({series, figure})))
      return [id, Map.groupBy(told, ({series}) => series)]
    })
  )
}

function toKey(document: string, figure: string): string {
  return `${document} ${figure}`
}

/** In the order of the upper document. */
export function toFigureRows({upper, lower}: Comparison, index: FigureIndex): FigureRow[] {
  const [uppers, lowers] = [index.get(upper.id), index.get(lower.id)]
  const rows = [...(uppers ?? [])].flatMap(([series, told]) => {
    const above = told.map(({figure}) => figure)
    const below = lowers?.get(series)?.map(({figure}) => figure)
    if (!below) return []
    return {
      at: above[0]!.start,
      indicator: series.indicator,
      upper: above.map((figure) => toCell(upper, figure)),
      lower: below.map((figure) => toCell(lower, figure)),
      unlike: areUnlike(above.filter(isLevel), below.filter(isLevel))
    }
  })
  return rows.toSorted((one, other) => one.at - other.at).map(({at: _, ...row}) => row)
}

function isLevel({value: {change, unit, valueText}}: Figure): boolean {
  return change !== 'growth' && unit !== '' && !valueText.startsWith('第')
}

function areUnlike(above: readonly Figure[], below: readonly Figure[]): boolean {
  const units = (figures: readonly Figure[]) => figures.map(({value}) => value.unit)
  if (above.length === 0 || below.length === 0) return false
  return !units(below).some((unit) => units(above).some((other) => isAlike(unit, other)))
}

function isAlike(one: string, other: string): boolean {
  return one === other || bareUnit(one) === bareUnit(other)
}

function toCell(policy: Policy, figure: Figure): FigureCell {
  const {value, section, id} = figure
  return {
    lead: changeWords(figure),
    number: value.masked ? compareFigureWords.masked(valueWords(figure)) : valueWords(figure),
    year: yearWords(figure, policy.metadata.period),
    status: statusNames[value.status],
    place: section ? addressLabel(policy, section) : compareFigureWords.opening,
    href: `/documents/${policy.id}/#${id}`
  }
}
