/**
 * What a number says of its indicator, and over what time.
 *
 *     总量达到70亿元 level　　占比5% share　　新增3家 increase　　翻一番 times　　增长5.1倍 more
 *     同比增长14% growth, single　　年均增长14% growth, average　　较“十三五”末增长33.6% growth, several
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Period} from '../../metadata.ts'
import type {Figure, Policy} from '../../policy.ts'
import {isAnnualGrowth} from '../audits/growth-terms.ts'
import type {Form, Span} from '../links.ts'
import {governingWords, sentenceBefore} from './governing-words.ts'
import {isInRecap} from './recaps.ts'

export type Indicator = Lexicon['indicators'][number]

const falls = /下降|降低|减少|递减|压减|降幅/
const yearly = /年均|年平均|每年|年复合/
/** 增长5.1倍 adds to the base what 达到5.1倍 is in all. */
const adds = /(?:增长|增加|扩大|提高|提升|上升|超出|多|增)了?(?:约|近|超过?)?$/
/** Of indicators that count what is new the new is their level. */
const counted = /新增|新设|新建|新认定/
/** In a report of one year 建成 tells what was built in it; in a plan it tells what there is in the end. */
const made = /新建|建成|完成|建设|改造提升|培育|认定|新引进|引进|引育|开工/
const stands = /达到|达|增至|提高到|增加到|总数|总量|累计|拥有|保有|稳定在|保持/
/** 累计建成 is what stands in the end, 累计接待 the sum of what came and went. */
const stock = /累计(?:建成|建设|建有|拥有|认定|培育)|实有|规划建设/
const reaches = /达|突破|超|[增升提高加大]至|[增升提高加大]到|[从由]|跃|跨|迈|稳|保持|[\d*＊]年/
const apart =
  /[高低快慢优多少](?:于|出)[^，。；]{0,12}(?:全[国省市区球]|平均|水平)|[比较超]全[国省市区球][^，。；]{0,8}[高低快慢]/
/** Years of a plan as a whole; near miss: 2025年. */
const severalYears =
  /[十一二三四五六七八九]五”?(?:期?末|期间|时期|以来)|[两三四五\d]年(?:来|间|累计)|过去五年|近[两三四五\d]年/

export function toForm(figure: Figure, policy: Policy, listed: Indicator | null): {form: Form; span: Span} {
  // 年均浓度 is no mean of growth.
  const words = governingWords(figure, policy).replace(/年(?:平)?均浓度/g, '')
  const form = formOf(figure, words, policy.metadata.period, listed)
  return {form, span: spanOf(figure, form, words, policy, listed)}
}

function formOf(figure: Figure, words: string, period: Period | null, listed: Indicator | null): Form {
  const {quote, value} = figure
  const {change, unit, indicator, valueText} = value
  if (isRank(figure)) return 'rank'
  if (/百分点|[%％]/.test(unit) && apart.test(quote)) return 'gap'
  if (change === 'multiple' || unit === '倍') {
    const before = quote.slice(0, Math.max(0, quote.lastIndexOf(valueText)))
    return adds.test(before) ? 'more' : 'times'
  }
  if (change === 'growth') return falls.test(words) ? 'fall' : 'growth'
  if (change === 'increase' && falls.test(words)) return 'fall'
  if (/^[%％‰]$/.test(unit)) return 'share'
  if (isFlow(indicator, listed)) return 'level'
  return change === 'increase' || isMade(quote, period, listed) ? 'increase' : 'level'
}

function isFlow(indicator: string, listed: Indicator | null): boolean {
  return listed?.flow || counted.test(indicator)
}

/** 居全国第八, 居全国前10位 */
function isRank({quote, value: {valueText, unit}}: Figure): boolean {
  return valueText.startsWith('第') || (/^[位名]?$/.test(unit) && quote.includes(`前${valueText}`))
}

/** 建成高标准农田284万亩 in a report of one year; near miss: 高标准农田达到1100万亩. */
function isMade(quote: string, period: Period | null, listed: Indicator | null): boolean {
  return (
    period !== null &&
    period.start === period.end &&
    /^(?:count|area|length)$/.test(listed?.dimension ?? '') &&
    made.test(quote) &&
    !stands.test(quote)
  )
}

function spanOf(figure: Figure, form: Form, words: string, policy: Policy, listed: Indicator | null): Span {
  if (form === 'growth' || form === 'fall') {
    if (yearly.test(words) || isAnnualGrowth({...figure, quote: words})) return 'average'
    return isOverOneYear(figure, words, policy) ? 'single' : 'several'
  }
  const {quote, value} = figure
  if (value.cumulative) return form === 'level' && stock.test(quote) ? 'single' : 'total'
  if (form !== 'level' && form !== 'increase') return 'single'
  // The verb of a list governs what is added, not what stands there in the end.
  if (yearly.test(form === 'increase' ? words : quote) && !/年(?:平)?均浓度/.test(quote)) return 'average'
  const summed = form === 'increase' || isFlow(value.indicator, listed)
  if (summed ? isOverYears(figure, policy) : isSum(figure, policy)) return 'several'
  return 'single'
}

/** Of five years one after the other: 实现进出口总额1.4万亿元; near miss: 达到1.4万亿元 is the last of them. */
function isSum(figure: Figure, policy: Policy): boolean {
  const {quote, value} = figure
  return (
    /元$/.test(value.unit) &&
    value.status === 'achieved' &&
    !reaches.test(quote) &&
    !/人均/.test(value.indicator) &&
    isInRecap(figure, policy)
  )
}

/** What is added until the end of a plan, or was before it began, is added over years, as far as nothing else is said. */
function isOverYears(figure: Figure, policy: Policy): boolean {
  const {year, baseYear, status} = figure.value
  const {period} = policy.metadata
  if (year !== null && baseYear !== null && year !== baseYear) return year - baseYear > 1
  if (/当年|今年|全年/.test(figure.quote)) return false
  if (severalYears.test(sentenceBefore(figure, policy) + figure.quote)) return true
  const isPlan = period !== null && period.start < period.end
  if (status === 'target') return isPlan && year === period.end
  return (isPlan && !/同比|上年/.test(figure.quote)) || isInRecap(figure, policy)
}

/** 同比增长22%, or what a report of one year says of that year or the one before. */
function isOverOneYear(figure: Figure, words: string, policy: Policy): boolean {
  const {year, baseYear} = figure.value
  const {period} = policy.metadata
  if (year !== null && baseYear !== null) return year - baseYear === 1
  if (/同比|比上年|较上年/.test(words)) return true
  if (severalYears.test(sentenceBefore(figure, policy) + figure.quote)) return false
  if (figure.value.status !== 'target' && isInRecap(figure, policy)) return false
  return (
    period !== null &&
    period.start === period.end &&
    year !== null &&
    (year === period.end || year === period.end - 1)
  )
}
