/**
 * Note: a target, with its base, its years, and its growth as stated and as computed.
 *
 *     — 目标 · 实际使用外资额
 *     1.08 → 2.16 亿美元　2022 → 2025
 *     |———●————→●
 *     文中 年均增长25%　推算 25.99%
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Figure} from '../../policy/policy.ts'
import {changeNames, comparatorSigns, notes, site} from '../../ui-strings.ts'
import {type DumbbellRow, dumbbell} from '../charts/dumbbell.ts'
import {chartLine, type Note, smallLine, toNote, valueLine} from './note.ts'
import type {Reading} from './reading.ts'

type Audits = Reading['audits']

const chartSize = {width: 240, height: 14, hidden: true}
/** A longer quote says more than the rate: only the rate is written then. */
const longestRateQuote = 16

/** One note for each target of a row; a rate stands in the note of the level it belongs to. */
export function targetNotes(figures: readonly Figure[], {policy, audits}: Reading): Note[] {
  const targets = figures.filter(({value}) => value.status === 'target')
  const ratesOf = new Map<Figure, Figure[]>()
  let level: Figure | undefined
  for (const target of targets) {
    const belongs = isRate(target) && level && level.value.indicator === target.value.indicator
    if (belongs) ratesOf.get(level!)!.push(target)
    else ratesOf.set(target, [])
    if (!isRate(target)) level = target
  }
  return [...ratesOf].map(([target, rates]) =>
    targetNote(target, rates, baseOf(target, policy.figures), audits)
  )
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

function targetNote(figure: Figure, rates: Figure[], base: Figure | undefined, audits: Audits): Note {
  const {indicator, scope} = figure.value
  const chart = drawChange(figure)
  const growth = isRate(figure) ? computedOf(figure, audits) : null
  return toNote({
    kind: 'target',
    id: `n-${figure.id}`,
    label: `${notes.target} · ${indicator || scope || notes.noIndicator}`,
    lines: [
      valueLine([valueWords(figure), h('span.note-unit', aside(figure))]),
      ...(chart ? [chartLine(chart)] : []),
      ...(growth ? [smallLine(growth)] : []),
      ...rates.map((rate) => smallLine(rateWords(rate, audits)))
    ],
    facts: [figure, ...rates, ...(base ? [base] : [])]
  })
}

function valueWords({value}: Figure): string {
  if (value.masked) return notes.masked
  const {baseValue, comparator, valueText, unit, change} = value
  const percent = unit === '%' ? '%' : ''
  const from = baseValue === null || change === 'growth' ? '' : `${baseValue}${percent} → `
  const sign = comparatorSigns[comparator]
  return `${from}${change ? changeNames[change] : ''}${sign ? `${sign} ` : ''}${valueText}${percent}`
}

/** 亿美元　2022 → 2025　未给基期 */
function aside({value}: Figure): string {
  const {valueText, unit, year, baseYear, baseValue, masked, change, cumulative} = value
  // 翻一番 says its unit itself.
  const isWord = change === 'multiple' && !/\d/.test(valueText)
  const years = [baseYear, year].filter((each) => each !== null).join(' → ')
  const noBase = baseValue === null && !masked && (change === null || change === 'level')
  const words = [
    unit !== '%' && !isWord && unit,
    years,
    cumulative && notes.cumulative,
    noBase && notes.noBase
  ]
  return words.filter(Boolean).join(site.separator)
}

/** 文中 年均增长25%　推算 25.99% */
function rateWords(rate: Figure, audits: Audits): string {
  const stated = rate.quote.length <= longestRateQuote ? rate.quote : valueWords(rate)
  return [`${notes.stated} ${stated}`, computedOf(rate, audits)].filter(Boolean).join(site.separator)
}

function computedOf({id}: Figure, audits: Audits): string | null {
  const computed = audits.get(id)?.computed
  return computed ? `${notes.computed} ${computed}` : null
}

function drawChange({value: figure}: Figure): Element | null {
  const {baseValue, value, change} = figure
  if (baseValue === null || value === null || change === 'growth') return null
  return dumbbell(toDumbbellRow(figure), chartSize)
}

export function toDumbbellRow(figure: Figure['value']): DumbbellRow {
  const {indicator, unit, baseValue, value, valueMax, comparator} = figure
  return {indicator, unit, base: baseValue, target: value, targetMax: valueMax, comparator, expected: false}
}
