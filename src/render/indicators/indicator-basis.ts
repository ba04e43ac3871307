/**
 * What a number can be held against: numbers of one indicator are alike where manner, unit, place and prices
 * are.
 *
 *     全省进出口120亿美元 ≠ 全市70亿元 ≠ 年均增长14% ≠ 累计6亿美元
 */
import {isOwnScope} from '../../policy/3-facts/figure/scope.ts'
import {bareUnit} from '../../policy/4-links/audits/convert.ts'
import {isAnnualGrowth} from '../../policy/4-links/audits/growth-terms.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Metadata, Region} from '../../policy/metadata.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {type Manner, priceWords, scopeWords} from '../../ui-strings/indicators.ts'

export type Indicator = Lexicon['indicators'][number]

export interface Basis {
  manner: Manner
  /** Without its multiplier: 美元 of 亿美元. */
  unit: string
  /** A key of `scopeWords`, or the words of the text: 全球. */
  scope: string
  /** 现价, 1980年不变价; empty where neither text nor word list say. */
  prices: string
}

/** `indicator`: its line in the word list, if it has one. */
export function toBasis(figure: Figure, policy: Policy, indicator: Indicator | null): Basis {
  const manner = toManner(figure, policy.metadata.period)
  return {
    manner,
    unit: /^百分/.test(figure.value.unit) ? figure.value.unit : bareUnit(figure.value.unit),
    scope: toScope(figure.value.scope, policy.metadata.region),
    prices: printedPrices(figure, policy) ?? (manner === 'level' ? listedPrices(indicator) : '')
  }
}

function toManner(figure: Figure, period: Metadata['period']): Manner {
  const {quote, value} = figure
  const {change, unit, cumulative, indicator, valueText, masked} = value
  if (valueText.startsWith('第')) return 'rank'
  if (change === 'growth' && unit !== '倍') {
    if (isAnnualGrowth(figure) || (masked && quote.includes('年均'))) return 'annual'
    return !isOverOneYear(figure, period) ? 'over' : fall.test(quote) ? 'fall' : 'growth'
  }
  if (cumulative) return 'cumulative'
  if (change === 'multiple' || unit === '倍') return 'multiple'
  // 新增城镇就业10万人 is the level of an indicator that counts what is new.
  return change === 'increase' && !/新增|新设/.test(indicator) ? 'increase' : 'level'
}

const fall = /下降|降低|减少|递减|降幅/

/** 同比增长22%, or what a report of one year says of that year or the one before. */
function isOverOneYear({quote, value: {year, baseYear}}: Figure, period: Metadata['period']): boolean {
  if (year !== null && baseYear !== null) return year - baseYear === 1
  if (/同比|比上年|较上年/.test(quote)) return true
  return (
    period !== null &&
    period.start === period.end &&
    year !== null &&
    (year === period.end || year === period.end - 1)
  )
}

/** What names no place is of the document's own. */
function toScope(scope: string | null, region: Metadata['region']): string {
  if (isOwnScope(scope, region) || (scope !== null && isOfMunicipality(scope, region))) {
    return region?.level ?? levelOf(scope) ?? 'unknown'
  }
  return levelOf(scope) ?? scope!
}

/** 全市 of 北京市 is the whole of a province. */
function isOfMunicipality(scope: string, region: Metadata['region']): boolean {
  return region?.level === 'province' && region.name.endsWith('市') && scope.endsWith('市')
}

const levels: readonly (readonly [string, Region['level']])[] = [
  ['国', 'national'],
  ['省', 'province'],
  ['市州盟', 'city'],
  ['县旗', 'county']
]

/** 全国 → national; 全区 may be a province or a district. */
function levelOf(scope: string | null): Region['level'] | null {
  return levels.find(([ends]) => scope && ends.includes(scope.at(-1)!))?.[1] ?? null
}

/** 按1980年不变价格计算 in the words of the figure or in brackets behind them. */
function printedPrices({quote, end}: Figure, {text}: Policy): string | null {
  const [behind] = /^（[^（）]{0,20}）/.exec(text.source.slice(end, end + 24)) ?? ['']
  const said = /(\d{4}年)?(不变价|可比价|现价|当年价)/.exec(quote + behind)
  if (!said) return null
  const kind = said[2] === '现价' || said[2] === '当年价' ? 'current' : 'constant'
  return (kind === 'constant' ? (said[1] ?? '') : '') + priceWords[kind]
}

function listedPrices(indicator: Indicator | null): string {
  return indicator?.prices ? priceWords[indicator.prices] : ''
}

export function basisKey({manner, unit, scope, prices}: Basis): string {
  return JSON.stringify([manner, unit, scope, prices])
}

/** 省一级; what is no level is said in its own words: 全球. */
export function scopeName(scope: string): string {
  return Object.hasOwn(scopeWords, scope) ? scopeWords[scope as keyof typeof scopeWords] : scope
}
