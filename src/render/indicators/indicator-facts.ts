/**
 * What the word list knows about an indicator, and what the documents call it.
 *
 *     口径　海关统计的货物进出口。　价格　未注明　量纲　金额　文中写作　进出口额、进出口总值
 */
import {dimensionWords, indicatorWords, priceWords} from '../../ui-strings/indicators.ts'
import type {IndicatorPage} from './indicator-pages.ts'

export interface IndicatorFact {
  label: string
  value: string
}

export function toIndicatorFacts(page: IndicatorPage): IndicatorFact[] {
  const {listed, dimension} = page
  const {definition, prices, dimension: measure, written, unlisted, otherDimension} = indicatorWords
  const known = listed?.prices ? priceWords[listed.prices] : indicatorWords.noPrices
  const names = otherNames(page)
  return [
    listed
      ? {label: definition, value: listed.definition ?? indicatorWords.noDefinition}
      : {label: definition, value: unlisted},
    ...(listed && dimension === 'money' ? [{label: prices, value: known}] : []),
    {label: measure, value: dimension ? dimensionWords[dimension] : otherDimension},
    ...(names.length > 0 ? [{label: written, value: names.join('、')}] : [])
  ]
}

/** The names of the word list that stand in the figures, in reading order; of 进出口总额 not also 进出口. */
function otherNames({name, listed, targets, reached}: IndicatorPage): string[] {
  const names = [name, ...(listed?.aliases ?? [])].toSorted((one, other) => other.length - one.length)
  const written = [...targets, ...reached].flatMap(({figures}) =>
    figures.flatMap(({quote}) => names.find((each) => quote.includes(each)) ?? [])
  )
  return [...new Set(written)].filter((each) => each !== name)
}
