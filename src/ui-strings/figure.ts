/**
 * A figure in words, the same on every page: what, bound, number, unit, and the year or years it is of.
 *
 *     货物贸易进出口总额突破 120 亿美元（2020）
 *     实际利用外商直接投资额累计 6 亿美元（2016—2020）
 *     外贸进出口总额年均增长 2%（2010 → 2015）
 *     全国外贸依存度 68.03%
 */
import {isOwnScope} from '../policy/3-facts/figure/scope.ts'
import {findTimes} from '../policy/3-facts/figure/times.ts'
import type {FigureValue} from '../policy/3-facts/figure/value.ts'
import {isAnnualGrowth} from '../policy/4-links/audits/growth-terms.ts'
import type {Metadata, Period} from '../policy/metadata.ts'
import type {Figure} from '../policy/policy.ts'
import {comparatorNames} from '../ui-strings.ts'

type Told = Pick<Figure, 'quote' | 'value'>

const words = {
  above: '超过',
  about: '约',
  annual: '年均',
  yearly: '每年',
  cumulative: '累计',
  until: '至'
} as const

/** `period`: the plan's own years; `region`: the document's. Empty where there is no number. */
export function figureWords(figure: Figure, {period, region}: Pick<Metadata, 'period' | 'region'>): string {
  const {indicator, scope} = figure.value
  const {before, number, after} = valueParts(figure)
  const whose = scope !== null && !isOwnScope(scope, region) && !indicator.startsWith(scope) ? scope : ''
  const lead = `${whose}${indicator}${changeWords(figure)}${before}`
  const space = lead !== '' && /^[-−\d*＊×]/.test(number) ? ' ' : ''
  const years = yearWords(figure, period)
  return `${lead}${space}${number}${after}${years && `（${years}）`}`
}

/** 8%左右, 突破 8%, 10 家以上, 翻一番 */
export function valueWords(figure: Told): string {
  const {before, number, after} = valueParts(figure)
  return `${before}${before && ' '}${number}${after}`
}

/** What says on which side of the number the truth lies; empty where the number says it itself: 180多, 2—3. */
export function boundWords({quote, value}: Told): {before: string; after: string} {
  const {comparator, valueText, valueMax} = value
  if (valueMax !== null || /几|[多余]$/.test(valueText)) return {before: '', after: ''}
  const name = comparatorNames[comparator]
  if (comparator === '>') return {before: quote.includes(name) ? name : words.above, after: ''}
  if (comparator === '<') return {before: name, after: ''}
  if (comparator === '~' && !/左右|上下/.test(quote)) return {before: words.about, after: ''}
  return {before: '', after: name}
}

/** First year of a sum: as written, or the plan's own where the sum runs to its end; `null` where not said. */
export function firstYearOf({quote, value: {year, baseYear}}: Told, period: Period | null): number | null {
  if (year === null) return null
  if (baseYear !== null && baseYear < year) return baseYear
  const said = findTimes(quote, null).find(
    ({role, from, year: end}) => role === 'span' && from && end === year
  )
  if (said) return said.from
  return period && period.end === year && period.start < year ? period.start : null
}

/** The number as printed, a struck-out one too. */
function valueParts(figure: Told): {before: string; number: string; after: string} {
  const {valueText, unit} = figure.value
  if (isWorded(figure)) return {before: '', number: valueText, after: ''}
  const space = /[\d*＊×]$/.test(valueText) && !/^(?:[%％‰倍]|$)/.test(unit) ? ' ' : ''
  return {...boundWords(figure), number: `${valueText}${space}${unit}`}
}

/** 翻一番, 第一: words that tell their unit themselves. */
function isWorded({quote, value: {valueText, unit, masked}}: Told): boolean {
  return !masked && !/\d/.test(valueText) && !quote.includes(`${valueText}${unit}`)
}

/** Which way it goes, as far as its name does not say so already: 每年新设外资企业. */
export function changeWords(figure: Figure): string {
  const {quote, value} = figure
  const {indicator, change} = value
  if (value.cumulative) return indicator.includes(words.cumulative) ? '' : words.cumulative
  if (change === 'growth') {
    if (/[增涨降减]\S{0,2}$/.test(indicator)) return ''
    const annual = isAnnualGrowth(figure) || quote.includes(words.annual) ? words.annual : ''
    return annual + (/下降|降低|减少|递减/.exec(quote)?.[0] ?? '增长')
  }
  if (change !== 'increase' || /新|增|每年/.test(indicator)) return ''
  return quote.includes(words.yearly) ? `${words.yearly}增加` : '增加'
}

/** Of a level its year, of a sum the years it is summed over, of a growth the years it leads from and to. */
export function yearWords(figure: Figure, period: Period | null): string {
  const {year, baseYear, change, cumulative} = figure.value
  if (year === null) return ''
  if (cumulative) {
    const start = firstYearOf(figure, period)
    return start === null ? `${words.until} ${year}` : `${start}—${year}`
  }
  return isChange(change) && baseYear !== null ? `${baseYear} → ${year}` : String(year)
}

function isChange(change: FigureValue['change']): boolean {
  return change === 'growth' || change === 'multiple'
}
