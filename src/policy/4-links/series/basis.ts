/**
 * What a number can be held against: numbers of one indicator are alike where form, span, unit, prices and
 * place are.
 *
 *     全省进出口120亿美元 ≠ 全市70亿元 ≠ 年均增长14% ≠ 累计6亿美元
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import {toMeasure} from '../audits/convert.ts'
import type {Basis} from '../links.ts'
import {type Indicator, toForm} from './forms.ts'
import {toPrices} from './prices.ts'
import {toScope} from './scopes.ts'

/** `listed`: the line of the indicator in the word list, if it has one. */
export function toBasis(
  figure: Figure,
  policy: Policy,
  listed: Indicator | null,
  lexicon: Pick<Lexicon, 'constant-prices'>
): Basis {
  const {unit, indicator, scope} = figure.value
  const {form, span} = toForm(figure, policy, listed)
  const {region} = policy.metadata
  return {
    form,
    span,
    measure: form === 'rank' ? '位' : toMeasure(unit, listed?.name ?? indicator).measure,
    prices: toPrices(figure, form, policy, listed, lexicon),
    // The gap to 全国 is one of the place itself.
    scope: toScope(form === 'gap' ? null : scope, region)
  }
}

export function basisKey({form, span, measure, prices, scope}: Basis): string {
  return JSON.stringify([form, span, measure, prices, scope])
}
