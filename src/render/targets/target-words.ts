/**
 * What a row of targets says, cell by cell. An empty string is an empty cell: the text gives nothing.
 */
import type {FigureValue} from '../../policy/3-facts/figure/value.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {targetWords} from '../../ui-strings/targets.ts'
import {comparatorNames, count} from '../../ui-strings.ts'
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
  const {indicator, cumulative} = row.figure.value
  return {
    name: isToldByItself(row) || !indicator ? `“${row.figure.quote.replace(/\s+/g, ' ')}”` : indicator,
    note: cumulative ? targetWords.cumulative(toSpan(row)) : '',
    base:
      base?.figure || (base?.value && row.figure.value.unit !== '倍')
        ? toNumber(base.value!) + percent(row)
        : '',
    baseYear: base?.year ? String(base.year) : '',
    ...(rate === row.figure ? {sign: '', value: '', unit: ''} : toGoal(row.figure)),
    year: toYears(row),
    stated: rate ? toRate(rate.value) : '',
    computed: toGrowth(row) ?? ''
  }
}

/** 能耗降低10%, 新增5万吨: only its own words say which way it goes. */
function isToldByItself({kind, rate, figure}: TargetRow): boolean {
  return (kind === 'rate' && rate !== figure) || figure.value.change === 'increase'
}

/** 突破 120 亿美元; 翻一番 is × 2. */
function toGoal({value, quote}: Figure): Pick<TargetCells, 'sign' | 'value' | 'unit'> {
  if (value.masked || value.value === null) {
    return {sign: '', value: '', unit: targetWords.masked}
  }
  const number = [value.value, value.valueMax]
    .filter((each) => each !== null)
    .map(toNumber)
    .join('—')
  if (value.unit !== '倍')
    return {
      sign: value.valueMax === null ? toSign(value.comparator, quote) : '',
      value: number,
      unit: value.unit
    }
  const worded = /\d/.test(value.valueText) ? value.unit : value.valueText
  return {sign: toSign(value.comparator, quote), value: `${targetWords.times} ${number}`, unit: worded}
}

/** In a table the word instead of its sign, where the text has one: 突破, 超过. */
function toSign(comparator: FigureValue['comparator'], quote: string): string {
  if (comparator === '>')
    return quote.includes(comparatorNames['>']) ? comparatorNames['>'] : targetWords.above
  if (comparator === '~') return targetWords.about
  return {'=': '', '>=': '≥', '<=': '≤', '<': '<'}[comparator]
}

/** 8%左右, 突破 8% */
function toRate({value, valueMax, valueText, unit, comparator}: FigureValue): string {
  const number =
    value === null
      ? valueText
      : [value, valueMax]
          .filter((each) => each !== null)
          .map(toNumber)
          .join('—')
  const word = comparatorNames[comparator]
  return comparator === '>' ? `${word} ${number}${unit}` : `${number}${unit}${word}`
}

function toYears({figure, rate, policy}: TargetRow): string {
  const {year, cumulative} = figure.value
  const end = year ?? rate?.value.year
  if (!end) return ''
  const start = cumulative ? toStart(figure.value, policy) : null
  return start !== null ? `${start}—${String(end).slice(2)}` : String(end)
}

/** Years a sum runs over, first and last counted; `null` where the text does not say. */
function toSpan({figure: {value}, policy}: TargetRow): number | null {
  const start = toStart(value, policy)
  return start === null ? null : value.year! - start + 1
}

/** First year of a sum: as written, or the plan's own where the sum runs to its end. */
function toStart({year, baseYear}: FigureValue, {metadata: {period}}: Policy): number | null {
  if (year === null) return null
  if (baseYear !== null && baseYear < year) return baseYear
  return period && period.end === year && period.start < year ? period.start : null
}

function percent({figure}: TargetRow): string {
  return figure.value.unit === '%' ? '%' : ''
}

function toNumber(value: number): string {
  return count(value)
}
