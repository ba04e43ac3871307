/**
 * In which prices an amount is told. Levels and growth of 地区生产总值 differ in it.
 *
 *     按1980年不变价格计算 → constant-1980　　名义增长10.3% → current　　实际增长5.4% → constant
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import type {Form} from '../links.ts'
import type {Indicator} from './forms.ts'

/** As the text prints it in the figure or in brackets behind it, else as the word list has it; empty where neither says. */
export function toPrices(
  figure: Figure,
  form: Form,
  {text}: Pick<Policy, 'text'>,
  listed: Indicator | null,
  lexicon: Pick<Lexicon, 'constant-prices'>
): string {
  if (form === 'rank' || form === 'share' || form === 'gap') return ''
  const rate = form === 'growth' || form === 'fall'
  const {quote, end, value} = figure
  const [behind] = /^（[^（）]{0,20}）/.exec(text.source.slice(end, end + 24)) ?? ['']
  const said = /(?<year>\d{4})?年?(?<kind>不变价|可比价|现价|当年价)/.exec(quote + behind)?.groups
  if (said) {
    if (/现|当/.test(said['kind']!)) return 'current'
    return said['year'] && !rate ? `constant-${said['year']}` : 'constant'
  }
  if (!rate) return form === 'level' || form === 'increase' ? (listed?.prices ?? '') : ''
  if (/名义(?:增|下)/.test(quote)) return 'current'
  if (/实际(?:年均)?(?:增|下)|扣除价格/.test(quote)) return 'constant'
  return listed && lexicon['constant-prices'].some((word) => value.indicator.includes(word)) ? 'constant' : ''
}
