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

/** In the order of the upper document. */
export function toFigureRows({upper, lower}: Comparison, series: readonly Series[]): FigureRow[] {
  const rows = series.flatMap(({indicator, figures}) => {
    if (indicator.length < shortestName) return []
    const of = (policy: Policy) => figuresOf(policy, figures)
    const [above, below] = [of(upper), of(lower)]
    if (above.length === 0 || below.length === 0) return []
    return {
      at: above[0]!.start,
      indicator,
      upper: above.map((figure) => toCell(upper, figure)),
      lower: below.map((figure) => toCell(lower, figure)),
      unlike: areUnlike(above.filter(isLevel), below.filter(isLevel))
    }
  })
  return rows.toSorted((one, other) => one.at - other.at).map(({at: _, ...row}) => row)
}

function figuresOf(policy: Policy, members: Series['figures']): Figure[] {
  const ids = new Set(members.filter(({document}) => document === policy.id).map(({figure}) => figure))
  return policy.figures.filter(({id, value}) => ids.has(id) && compared.includes(value.status))
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
