/**
 * Audit: parts against their total.
 *
 *     外贸总规模达到150亿美元，其中货物贸易……突破120亿美元……服务贸易……突破20亿美元
 *               ^^^ total                    ^^^ parts: 140, but both are lower bounds     ^^
 *
 * Which parts make up a total is told by content/lexicon/indicators.yaml, or by 其中 in one sentence; there the
 * parts named may be only some, so that less than the total says nothing.
 */
import {readSlice} from '../../1-text/text.ts'
import type {Lexicon} from '../../lexicon.ts'
import type {Figure, Policy} from '../../policy.ts'
import type {Audit, Verdict} from '../links.ts'
import {addQuantities, inUnit, overlap, type Quantity, toQuantity} from './quantity.ts'
import {auditReasons} from './reasons.ts'
import {isElsewhere, toFormKey, toScopeKey} from './same-subject.ts'
import {tellFigure, tellNumber} from './tell.ts'
import {toAudit} from './to-audit.ts'

type SumLexicon = Pick<Lexicon, 'indicators'>

/** Totals whose parts are all there, and totals their 其中 exceeds; linear but for a look at what follows each. */
export function auditSums(policy: Policy, {indicators}: SumLexicon): Audit[] {
  const elsewhere = isElsewhere(policy)
  const levels = policy.figures.filter(
    (figure) =>
      toQuantity(figure) !== null &&
      ['level,', 'increase,'].some((form) => toFormKey(figure).startsWith(form))
  )
  const own = levels.filter((figure) => !elsewhere(figure))
  return [...namedSums(policy, own, indicators), ...saidSums(policy, levels)]
}

function namedSums(policy: Policy, levels: readonly Figure[], indicators: Lexicon['indicators']): Audit[] {
  const byKey = new Map<string, Figure>()
  for (const figure of levels) {
    const key = toKey(figure.value.indicator, figure)
    if (!byKey.has(key)) byKey.set(key, figure)
  }
  return indicators.flatMap(({name, parts = []}) => {
    if (parts.length === 0) return []
    const totals = [...byKey.values()].filter(({value}) => value.indicator === name)
    return totals.flatMap((total) => {
      const found = parts.flatMap((part) => byKey.get(toKey(part, total)) ?? [])
      return found.length === parts.length ? [auditSum(policy, total, found, true)].flat() : []
    })
  })
}

function toKey(indicator: string, figure: Figure): string {
  const {year, status, scope} = figure.value
  return [indicator, year, status, toScopeKey(scope), toFormKey(figure), toQuantity(figure)!.unit].join('\n')
}

/** How many figures after a total are looked at. */
const reach = 8

/** 其中 and the parts after it, to the end of the sentence. */
function saidSums(policy: Policy, levels: readonly Figure[]): Audit[] {
  return levels.flatMap((total, index) => {
    const parts: Figure[] = []
    let opened = false
    let end = total.end
    for (const part of levels.slice(index + 1, index + 1 + reach)) {
      const between = readSlice(policy.text, end, part.start)
      const words = between + part.quote
      if (/[。；\n]/.test(between) || isCell(part) || /[较比]|增长到|提高到|以上的/.test(words)) break
      if (!opened && !/其中/.test(words)) break
      opened = true
      end = part.end
      if (isPart(part, total)) parts.push(part)
    }
    return parts.length > 1 ? auditSum(policy, total, parts, false) : []
  })
}

function isCell({quote}: Figure): boolean {
  return quote.includes('\t')
}

/** Counted or measured alike, and not the whole said again. */
function isPart(part: Figure, total: Figure): boolean {
  return (
    toQuantity(part)!.unit === toQuantity(total)!.unit &&
    part.value.year === total.value.year &&
    part.value.indicator !== total.value.indicator
  )
}

function auditSum(policy: Policy, total: Figure, parts: readonly Figure[], complete: boolean): Audit[] {
  const whole = toQuantity(total)!
  const quantities = parts.map((part) => toQuantity(part)!) as [Quantity, ...Quantity[]]
  const sum = addQuantities(quantities)
  const verdict = complete || areParts(quantities, whole) ? judge(whole, sum, complete) : null
  if (!verdict) return []
  const {unit} = total.value
  const working = parts.map((part) => inUnit(toQuantity(part)!.value, unit)).join(' + ')
  const open = parts.some(({value}) => value.comparator === '>' || value.comparator === '>=')
  return [
    toAudit('sum', policy, [total, ...parts], {
      verdict,
      stated: tellFigure(total),
      computed: `${inUnit(sum.value, unit)}${unit}`,
      working: `${working} = ${inUnit(sum.value, unit)}；${parts.map((part) => `${part.value.indicator}${tellNumber(part)}`).join('，')}`,
      reason:
        verdict === 'within-tolerance' ? (open ? auditReasons.lowerBounds : auditReasons.rounding) : null
    })
  ]
}

function judge(whole: Quantity, sum: Quantity, complete: boolean): Verdict | null {
  if (Math.abs(whole.value - sum.value) <= 1e-9 * Math.abs(whole.value)) return 'consistent'
  if (complete) return overlap(whole, sum) ? 'within-tolerance' : 'inconsistent'
  return sum.low > whole.high ? 'inconsistent' : null
}

/** 个 of one thing and 个 of another add up to nothing: a part is no larger than its whole, and a rank is none. */
function areParts(parts: readonly Quantity[], whole: Quantity): boolean {
  return !/[位名]$/.test(whole.unit) && parts.every(({low}) => low <= whole.high)
}
