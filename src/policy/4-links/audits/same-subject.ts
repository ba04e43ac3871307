/**
 * Which figures of a document speak of the same thing: indicator, region and form.
 *
 *     年进出口过1亿美元的企业10家      进出口额1亿美元以上的企业20家      both 进出口≥1亿美元企业
 */
import type {Figure, Policy} from '../../policy.ts'
import {firstPlace} from '../align/first-place.ts'
import {bareUnit, convert} from './convert.ts'
import {isAnnualGrowth} from './growth-terms.ts'

const threshold =
  /(?:过|超过|超|突破|达到?|不低于|不少于)?(?<!\d)(?<number>\d+(?:\.\d+)?)(?<unit>(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?:美元|元|人|吨|亩|平方米))(?:人民币)?(?:及?以上)?/g
const filler = /[年的额]|规模|总额|总值|总数|数量/g

/** One spelling of an indicator: thresholds as numbers, words that add nothing left off. */
export function toIndicatorKey(indicator: string): string {
  return indicator
    .replace(threshold, (_, number: string, unit: string) => {
      const bare = bareUnit(unit)
      return `≥${Number(number) * (convert(unit, bare) ?? 1)}${bare}`
    })
    .replace(filler, '')
}

/** 全省, 我市 and nothing said are the document's own region. */
export function toScopeKey(scope: string | null): string {
  return scope === null || /^[全我本][省市区县州盟旗国]$/.test(scope) ? '' : scope
}

/** What a change is a change of: levels and sums apart, yearly rates apart from others. */
export function toFormKey(figure: Figure): string {
  const {change, cumulative} = figure.value
  const form = change === null || change === 'level' ? 'level' : change
  return [form, cumulative, form === 'growth' && isAnnualGrowth(figure)].join()
}

/** A place named so far before a figure is its own. */
const nearby = 16

/** Tells whether a figure speaks of another place than the document's own region: 沙坡头区, 兰州新区. */
export function isElsewhere({places}: Policy): (figure: Figure) => boolean {
  const others = places.filter(({value}) => !value.own && value.kind !== 'national')
  return ({start, end}) => {
    const next = others[firstPlace(others, (place) => place.end > start - nearby)]
    return next !== undefined && next.start < end
  }
}
