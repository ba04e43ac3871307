/**
 * Audit: a stated yearly growth rate against its first and last value.
 *
 *     文中写 年均增长25%，按首末值计算为 25.99%      (2.16 / 1.08)^(1/3) − 1
 *
 * Only numbers of the same document are used. Nothing is called wrong: what holds once the printed digits'
 * rounding or 以上, 突破, 左右 is allowed for is within tolerance; what cannot be worked out says so.
 */

import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import type {Audit, Verdict} from '../links.ts'
import {convert} from './convert.ts'
import {
  type Endpoint,
  findGrowthTerms,
  type GrowthTerms,
  isAnnualFall,
  isAnnualGrowth,
  type UnitLexicon
} from './growth-terms.ts'
import {decimalsOf, type Interval, toInterval} from './interval.ts'
import {auditReasons} from './reasons.ts'

export type AuditLexicon = UnitLexicon & Pick<Lexicon, 'constant-prices'>

/** Growth audits of all documents, in reading order; a rate stated twice is audited once. */
export function auditGrowth(policies: readonly Policy[], lexicon: AuditLexicon): Audit[] {
  return policies.flatMap((policy) => {
    const rates = policy.figures.filter((figure) => figure.value.indicator !== '' && isAnnualGrowth(figure))
    const statements = Map.groupBy(rates, ({value: {indicator, value, year, scope, status}}) =>
      [indicator, value, year, scope, status].join('\n')
    )
    return [...statements.values()].flatMap((same) => auditRate(policy, same, lexicon))
  })
}

/** One audit of a rate and where else it is stated; none where its document gives no value to hold it to. */
function auditRate(policy: Policy, [rate, ...repeats]: Figure[], lexicon: AuditLexicon): Audit[] {
  const terms = rate && findGrowthTerms(policy, rate, lexicon)
  if (!rate || !terms) return []
  const {first, last, years} = terms
  const figures = [rate, ...repeats, first?.figure, last?.figure].filter((figure) => figure != null)
  const audit = {
    kind: 'growth' as const,
    documents: [policy.id],
    figures: figures.map(({id}) => `${policy.id}#${id}`),
    spots: figures.map(({start, end}) => ({document: policy.id, start, end})),
    stated: toStatement(rate)
  }
  const ratio = toRatio(terms)
  if (!ratio || years === null) {
    // What is lacking is left open.
    const working = `(${last ? print(last, 1) : '?'} / ?)^(1/${years ?? '?'}) − 1`
    return [{...audit, verdict: 'not-assessable', computed: '', working, reason: auditReasons.noBase}]
  }
  const growth = toRate(ratio.value, years)
  const range = {low: toRate(ratio.low, years), high: toRate(ratio.high, years)}
  const working = `${ratio.working}^(1/${years}) − 1`
  // Where growth is reckoned in constant prices, current ones neither bear it out nor speak against it.
  const constant = lexicon['constant-prices'].some((word) => rate.value.indicator.includes(word))
  const verdict = constant ? 'not-assessable' : judge(rate, growth, range)
  const reason = constant
    ? auditReasons.constantPrices
    : verdict === 'within-tolerance'
      ? auditReasons.rounding
      : null
  return [{...audit, verdict, computed: `${growth.toFixed(2).replace('-', '−')}%`, working, reason}]
}

/** How many times the first value the last one is, and what it may be given the printed digits. */
function toRatio({first, last, multiple}: GrowthTerms): (Interval & {value: number; working: string}) | null {
  if (!last) return null
  const end = toInterval(last.value, last.text, last.comparator)
  if (multiple) return {value: last.value, ...end, working: `${last.value}`}
  const factor = first && convert(first.unit, last.unit)
  if (!first || factor === null) return null
  const start = toInterval(first.value, first.text, first.comparator)
  return {
    value: last.value / (first.value * factor),
    low: end.low / (start.high * factor),
    high: start.low > 0 ? end.high / (start.low * factor) : Number.POSITIVE_INFINITY,
    working: `(${print(last, 1)} / ${print(first, factor)})`
  }
}

/** Average yearly growth in per cent. */
function toRate(ratio: number, years: number): number {
  return (Math.max(0, ratio) ** (1 / years) - 1) * 100
}

/** 左右 of a rate: this share of it either way. */
const about = 0.1

function judge(rate: Figure, computed: number, computedRange: Interval): Verdict {
  const {value, valueText, comparator} = rate.value
  // 年均下降4%以上 claims as much of a fall: both are turned round.
  const falls = isAnnualFall(rate.quote) && value! > 0
  const [growth, range] = falls ? [-computed, turn(computedRange)] : [computed, computedRange]
  const stated = value!
  if (comparator === '>' || comparator === '>=') {
    return growth >= stated ? 'consistent' : verdictOf(range.high >= stated)
  }
  if (comparator === '<' || comparator === '<=') {
    return growth <= stated ? 'consistent' : verdictOf(range.low <= stated)
  }
  const within = range.low <= stated && stated <= range.high
  // 8%左右 does not claim to be equal: only a digit more than it prints makes it so.
  if (comparator === '~') {
    const near = Math.abs(growth - stated) <= about * Math.abs(stated)
    return isPrinted(growth, stated, decimalsOf(valueText) + 1) ? 'consistent' : verdictOf(within || near)
  }
  return isPrinted(growth, stated, decimalsOf(valueText)) ? 'consistent' : verdictOf(within)
}

function turn({low, high}: Interval): Interval {
  return {low: -high, high: -low}
}

function verdictOf(holds: boolean): Verdict {
  return holds ? 'within-tolerance' : 'inconsistent'
}

/** Tells whether a number printed with so many decimals is the stated one. */
function isPrinted(value: number, stated: number, decimals: number): boolean {
  return Math.abs(value - stated) <= 0.5 * 10 ** -decimals
}

function print({value, text}: Endpoint, factor: number): string {
  if (factor === 1) return /^[\d.]+$/.test(text) ? text : `${value}`
  return `${Number((value * factor).toPrecision(12))}`
}

const suffixes = {'=': '', '>=': '以上', '>': '以上', '<=': '以内', '<': '以内', '~': '左右'} as const

/** The rate in the words of the text: 年均增长10%以上. */
function toStatement({quote, value: {valueText, unit, comparator}}: Figure): string {
  const words = /(?:每?年平?均|年复合)[^，。；、,;]*/.exec(quote)?.[0] ?? ''
  if (words.includes(valueText)) return words.replace(/\s/g, '')
  return `年均${isAnnualFall(quote) ? '下降' : '增长'}${valueText}${unit}${suffixes[comparator]}`
}
