/**
 * What a row of targets says, cell by cell. An empty string is an empty cell: the text gives nothing.
 */
import type {Figure} from '../../policy/policy.ts'
import {boundWords, firstYearOf, valueWords} from '../../ui-strings/figure.ts'
import {targetWords} from '../../ui-strings/targets.ts'
import {count} from '../../ui-strings.ts'
import {toGrowth} from './target-growth.ts'
import type {TargetRow} from './target-rows.ts'

export interface TargetCells {
  name: string
  /** 五年累计 */
  note: string
  base: string
  baseYear: string
  /** 突破, 约, ≥ */
  sign: string
  value: string
  unit: string
  year: string
  stated: string
  computed: string
}

export function toTargetCells(row: TargetRow): TargetCells {
  const {base, rate} = row
  const {cumulative} = row.figure.value
  return {
    name: toName(row),
    note: cumulative ? targetWords.cumulative(toSpan(row)) : '',
    base:
      base?.figure || (base?.value && row.figure.value.unit !== '倍')
        ? toNumber(base.value!) + percent(row)
        : '',
    baseYear: base?.year ? String(base.year) : '',
    ...(rate === row.figure ? {sign: '', value: '', unit: ''} : toGoal(row.figure)),
    year: toYears(row),
    stated: rate ? valueWords(rate) : '',
    computed: toGrowth(row) ?? ''
  }
}

/** The indicator, else the words of the text; 每年 stands in the column of years. */
function toName(row: TargetRow): string {
  const {quote, value} = row.figure
  const isNamed = value.indicator && (value.indicator.startsWith(targetWords.yearly) || !isToldByItself(row))
  return isNamed ? withoutYearly(value.indicator) : `“${quote.replace(/\s+/g, ' ')}”`
}

function withoutYearly(indicator: string): string {
  const isLead = indicator.startsWith(targetWords.yearly) && indicator.length > targetWords.yearly.length
  return isLead ? indicator.slice(targetWords.yearly.length) : indicator
}

/** 能耗降低10%, 新增5万吨: only its own words say which way it goes. */
function isToldByItself({kind, rate, figure}: TargetRow): boolean {
  return (kind === 'rate' && rate !== figure) || figure.value.change === 'increase'
}

/** 突破 120 亿美元; 翻一番 is × 2. */
function toGoal(figure: Figure): Pick<TargetCells, 'sign' | 'value' | 'unit'> {
  const {value} = figure
  if (value.masked) return {sign: '', value: '', unit: maskedWords(figure)}
  if (value.value === null) return {sign: '', value: '', unit: targetWords.noNumber}
  const number = [value.value, value.valueMax]
    .filter((each) => each !== null)
    .map(toNumber)
    .join('—')
  if (value.unit !== '倍')
    return {
      sign: value.valueMax === null ? toSign(figure) : '',
      value: number,
      unit: value.unit
    }
  const worded = /\d/.test(value.valueText) ? value.unit : value.valueText
  return {sign: toSign(figure), value: `${targetWords.times} ${number}`, unit: worded}
}

/** 原文隐去（*.*%）: the struck-out digits as they are printed. */
export function maskedWords({value: {valueText, unit}}: Figure): string {
  return targetWords.masked(valueText + unit)
}

/** In a table the word instead of its sign, where the text has one: 突破, 超过. */
function toSign(figure: Figure): string {
  const {comparator} = figure.value
  if (comparator === '>') return boundWords(figure).before
  if (comparator === '~') return targetWords.about
  return {'=': '', '>=': '≥', '<=': '≤', '<': '<'}[comparator]
}

function toYears({figure, rate, policy}: TargetRow): string {
  const {year, cumulative} = figure.value
  const end = year ?? rate?.value.year
  if (isYearly(figure)) return [end, targetWords.yearly].filter(Boolean).join('，')
  if (!end) return ''
  const start = cumulative ? firstYearOf(figure, policy.metadata.period) : null
  return start !== null ? `${start}—${String(end).slice(2)}` : String(end)
}

/** 每年新设外资企业1家 */
function isYearly({quote, value: {indicator}}: Figure): boolean {
  return [indicator, quote].some((words) => words.startsWith(targetWords.yearly))
}

/** Years a sum runs over, first and last counted; `null` where the text does not say. */
function toSpan({figure, policy}: TargetRow): number | null {
  const start = firstYearOf(figure, policy.metadata.period)
  return start === null ? null : figure.value.year! - start + 1
}

function percent({figure}: TargetRow): string {
  return figure.value.unit === '%' ? '%' : ''
}

function toNumber(value: number): string {
  return count(value)
}
