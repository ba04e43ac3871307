/**
 * Note: a target, with its base, its years, and its growth as stated and as computed.
 *
 *     — 目标 · 实际使用外资额
 *     1.08 → 2.16 亿美元　2022 → 2025
 *     |———●————→●
 *     文中 年均增长25%　推算 25.99%
 *
 * A base written elsewhere is the one /targets/ counts from, and its place is named: 基期见 专栏1.
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Figure, Policy} from '../../policy/policy.ts'
import {changeNames, comparatorSigns, notes, site} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import {type DumbbellRow, dumbbell} from '../charts/dumbbell.ts'
import {type TargetBase, toTargetBase} from '../targets/target-base.ts'
import {chartLine, type Note, smallLine, smallLineOf, toNote, valueLine} from './note.ts'
import type {Reading} from './reading.ts'

type Audits = Reading['audits']

const chartSize = {width: 240, height: 14, hidden: true}
/** A longer quote says more than the rate: only the rate is written then. */
const longestRateQuote = 16

/** One note for each target of a row; a rate stands in the note of the level it belongs to. */
export function targetNotes(figures: readonly Figure[], reading: Reading): Note[] {
  const targets = figures.filter(({value}) => value.status === 'target')
  const ratesOf = new Map<Figure, Figure[]>()
  let level: Figure | undefined
  for (const target of targets) {
    const belongs = isRate(target) && level && level.value.indicator === target.value.indicator
    if (belongs) ratesOf.get(level!)!.push(target)
    else ratesOf.set(target, [])
    if (!isRate(target)) level = target
  }
  return [...ratesOf].map(([target, rates]) => targetNote(target, rates, reading))
}

function isRate({value}: Figure): boolean {
  return value.change === 'growth'
}

/** The printed base of a target leads to the target's note. */
function baseOf({value: {indicator, baseValue}}: Figure, figures: readonly Figure[]): Figure | undefined {
  if (baseValue === null) return undefined
  return figures.find(
    ({value}) => value.status === 'baseline' && value.indicator === indicator && value.value === baseValue
  )
}

function targetNote(figure: Figure, rates: Figure[], {policy, audits}: Reading): Note {
  const {indicator, scope} = figure.value
  const printed = baseOf(figure, policy.figures)
  const base = isRate(figure) ? null : toTargetBase(figure, rates[0] ?? null, policy)
  const chart = drawChange(figure, base)
  const place = basePlace(figure, base, policy)
  return toNote({
    kind: 'target',
    id: `n-${figure.id}`,
    label: `${notes.target} · ${indicator || scope || notes.noIndicator}`,
    lines: [
      valueLine([valueWords(figure, base), h('span.note-unit', aside(figure, base, place === null))]),
      ...(chart ? [chartLine(chart)] : []),
      ...(place ? [smallLineOf(place.words, place.length)] : []),
      // Growth is worked out from a base: a sum and a rate by itself have none to show it with.
      ...rates.map((rate) => smallLine(rateWords(rate, base ? computedOf(rate, audits) : null)))
    ],
    facts: [figure, ...rates, ...(printed ? [printed] : [])]
  })
}

/** 2015 → 2020　基期见 一（三）专栏1; `null` where the base stands in the same provision. */
function basePlace(
  figure: Figure,
  base: TargetBase | null,
  {sections}: Policy
): {words: (string | Element)[]; length: number} | null {
  const place = base?.figure?.section
  if (!place || place === figure.section) return null
  const before = [years(figure, base), notes.baseElsewhere].join(site.separator)
  const label = addressLabel({sections}, place)
  return {words: [before, h('a', {href: `#${place}`}, label)], length: before.length + label.length}
}

function years({value: {year, baseYear}}: Figure, base: TargetBase | null): string {
  return [base?.year ?? baseYear, year].filter((each) => each !== null).join(' → ')
}

/** What the dot of the base stands at; 翻一番 names none. */
function startOf({value: {unit}}: Figure, base: TargetBase | null): number | null {
  return unit === '倍' ? null : (base?.value ?? null)
}

function valueWords(figure: Figure, base: TargetBase | null): string {
  const {value} = figure
  if (value.masked) return notes.masked
  const {comparator, valueText, unit, change} = value
  const percent = unit === '%' ? '%' : ''
  const start = startOf(figure, base)
  const from = start === null ? '' : `${start}${percent} → `
  const sign = comparatorSigns[comparator]
  return `${from}${change ? changeNames[change] : ''}${sign ? `${sign} ` : ''}${valueText}${percent}`
}

/** 亿美元　2022 → 2025　未给基期 */
function aside(figure: Figure, base: TargetBase | null, withYears: boolean): string {
  const {valueText, unit, masked, change, cumulative} = figure.value
  // 翻一番 says its unit itself.
  const isWord = change === 'multiple' && !/\d/.test(valueText)
  const noBase = !base && !masked && !cumulative && (change === null || change === 'level')
  const words = [
    unit !== '%' && !isWord && unit,
    withYears && years(figure, base),
    cumulative && notes.cumulative,
    noBase && notes.noBase
  ]
  return words.filter(Boolean).join(site.separator)
}

/** 文中 年均增长25%　推算 25.99% */
function rateWords(rate: Figure, computed: string | null): string {
  const stated = rate.quote.length <= longestRateQuote ? rate.quote : valueWords(rate, null)
  return [`${notes.stated} ${stated}`, computed].filter(Boolean).join(site.separator)
}

function computedOf({id}: Figure, audits: Audits): string | null {
  const computed = audits.get(id)?.computed
  return computed ? `${notes.computed} ${computed}` : null
}

function drawChange(figure: Figure, base: TargetBase | null): Element | null {
  const baseValue = startOf(figure, base)
  if (baseValue === null || figure.value.value === null) return null
  return dumbbell(toDumbbellRow({...figure.value, baseValue}), chartSize)
}

export function toDumbbellRow(figure: Figure['value']): DumbbellRow {
  const {indicator, unit, baseValue, value, valueMax, comparator} = figure
  return {indicator, unit, base: baseValue, target: value, targetMax: valueMax, comparator, expected: false}
}
