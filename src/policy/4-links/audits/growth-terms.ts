/**
 * The three numbers of a growth statement: the rate, and the first and last value it leads from and to.
 *
 *     由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%
 *               ^^^^ first                ^^^^ last           ^^ rate
 *
 * First and last may stand elsewhere in the document, in another table even, if indicator and year are the
 * same. Of several that differ the one in the section of the rate counts, else none: we do not choose. The first
 * year is what is said, or the year before the plan begins; the year of a value that merely comes earlier is
 * taken only in the very sentence.
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import {bareUnit} from './convert.ts'
import {isLevel, isStruckOut, leadsUpTo, yearBefore, yearInSentence} from './growth-levels.ts'

export type UnitLexicon = Pick<Lexicon, 'indicators' | 'units'>

/** One end of the growth: a printed value of a year. */
export interface Endpoint {
  value: number
  text: string
  unit: string
  comparator: Figure['value']['comparator']
  year: number
  /** The figure it is printed in. */
  figure: Figure | null
}

export interface GrowthTerms {
  first: Endpoint | null
  /** Also 翻一番: `value` is then how many times the first, and `first` is not needed; `null` if struck out. */
  last: Endpoint | null
  multiple: boolean
  /** `null` where no first year is said. */
  years: number | null
}

/** 年均增长, 增速年均超; 年均浓度 is no growth, nor is 年均浓度下降 a yearly fall. */
const annual = /(?:年均|年平均|年复合|每年平均)[^，。；降减]{0,4}(?:增|升|提高|长|超|递)|增速年均/
const annualFall = /(?:年均|年平均|每年平均)(?:递减|压减|缩减|减少|减量|下降|降低)/
const fall = /下降|降低|减少|递减/

/** A cell of a table, alone or with its row: its column head is elsewhere. */
const cell = /\t|^[-−–]?[\d.．,，]+\s*[%％]\S{0,12}$/

/** Tells whether a figure is an average yearly growth rate. */
export function isAnnualGrowth({quote, value}: Figure): boolean {
  if (value.change !== 'growth' || value.value === null || !/[%％]/.test(value.unit)) return false
  if (isAnnualFall(quote)) return true
  if (annual.test(quote)) return !fall.test(quote)
  const {year, baseYear} = value
  // A rate over several years in a table is the average one: 2015 → 2020, 8%.
  return cell.test(quote.trim()) && year !== null && baseYear !== null && year - baseYear > 1
}

/** Tells whether the words of a rate say that it is one of falling, whose sign is not printed: 年均下降3.9%. */
export function isAnnualFall(quote: string): boolean {
  return annualFall.test(quote)
}

/** First and last value of a rate, or `null` where there is not even a last one. */
export function findGrowthTerms(policy: Policy, rate: Figure, lexicon: UnitLexicon): GrowthTerms | null {
  const {indicator, year} = rate.value
  const measures = toMeasures(indicator, lexicon)
  const same = policy.figures.filter(
    ({value}) =>
      value.indicator === indicator &&
      !value.cumulative &&
      fitsScope(value.scope, rate.value.scope) &&
      (value.unit === '倍' || measures(value.unit))
  )
  const last = pick(
    same.filter(({value}) => isLevel(value) && value.year === year && value.status === rate.value.status),
    rate
  )
  const doubled = pick(
    same.filter(({value, quote}) => /翻/.test(quote) && value.unit === '倍' && value.year === year),
    rate
  )
  const end = last ?? doubled ?? same.find((figure) => isStruckOut(figure, rate))
  if (!end || year === null) return null
  const {baseYear: said} = rate.value
  const baseYear =
    said ?? end.value.baseYear ?? yearInSentence(policy, same, rate) ?? yearBefore(policy, year)
  if (baseYear !== null && baseYear >= year) return null
  return {
    first: last && baseYear !== null ? findFirst(policy, same, last, rate, baseYear) : null,
    last: end.value.value === null ? null : toEndpoint(end),
    multiple: !last && end === doubled,
    years: baseYear === null ? null : year - baseYear
  }
}

function findFirst(
  policy: Policy,
  same: readonly Figure[],
  last: Figure,
  rate: Figure,
  year: number
): Endpoint | null {
  const levels = same.filter(({value}) => isLevel(value) && value.year === year)
  // What an earlier plan aimed at is no base, unless the sentence itself leads from there.
  const bases = levels.filter((figure) => figure.value.status !== 'target' || leadsUpTo(figure, rate, policy))
  const printed = pick(bases, rate)
  const {baseValue, baseYear, unit} = last.value
  if (baseValue !== null && baseYear === year) {
    const figure = printed?.value.value === baseValue ? printed : null
    const text = figure?.value.valueText ?? String(baseValue)
    return {value: baseValue, text, unit: figure?.value.unit ?? unit, comparator: '=', year, figure}
  }
  return printed && toEndpoint(printed)
}

/** Tells whether a unit can measure the indicator: 亿美元 its amount, 连续15年 or 第8位 not. */
function toMeasures(indicator: string, {indicators, units}: UnitLexicon): (unit: string) => boolean {
  const wanted = indicators.find(({name}) => name === indicator)?.dimension
  const dimensionOf = new Map(units.map(({name, dimension}) => [name, dimension]))
  return (unit) => {
    const dimension = dimensionOf.get(unit) ?? dimensionOf.get(bareUnit(unit))
    return wanted === undefined ? dimension !== 'time' && dimension !== undefined : dimension === wanted
  }
}

/** 全市 and 全市 fit, 全市 and 全国 do not; what names no scope fits all. */
function fitsScope(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** The figure meant: the only one, or all say the same, or the nearest in the section of the rate. */
function pick(figures: readonly Figure[], rate: Figure): Figure | null {
  // What the rate sums up stands before it: 由……增长到……，年均增长25%.
  const distance = ({start}: Figure) => (start <= rate.start ? rate.start - start : 2 * (start - rate.start))
  const nearest = figures.toSorted((one, other) => distance(one) - distance(other))
  const here = nearest.filter(({section}) => section === rate.section)
  const values = new Set(figures.map(({value}) => `${value.value} ${value.unit}`))
  return values.size <= 1 ? (nearest[0] ?? null) : (here[0] ?? null)
}

function toEndpoint(figure: Figure): Endpoint {
  const {value, valueText: text, unit, comparator, year} = figure.value
  return {value: value!, text, unit, comparator, year: year!, figure}
}
