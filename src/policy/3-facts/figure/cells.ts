/**
 * A table cell as figures read it.
 *
 *     1.1[4.13]   5%[6]   -4%   ≥95   突破120   3—4   8%左右
 *     ^^^ ^^^^ in brackets
 */
import {readNumeral} from '../../1-text/numerals.ts'
import type {FigureValue} from './value.ts'

export interface CellNumber {
  start: number
  end: number
  valueText: string
  value: number | null
  valueMax: number | null
  /** Printed in the cell, else empty. */
  unit: string
  comparator: FigureValue['comparator']
  masked: boolean
  bracketed: boolean
}

const number = '[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?|[*＊]{1,8}(?:\\.[*＊]{1,4})?'
const shape = new RegExp(
  `^\\s*(?<before>≥|≤|>|<|超过|突破|不低于|不少于|不超过|约|达到|累计)?\\s*(?<value>${number})(?:[-—–~～](?<max>\\d{1,12}(?:\\.\\d{1,6})?))?\\s*(?<unit>[%‰]|[\\p{Script=Han}/]{1,8}?)?\\s*(?<after>以上|以下|以内|左右|[↑↓])?\\s*$`,
  'u'
)
const bracket = /^(?<main>[^[［【〔（(]*)[[［【〔（(](?<inner>[^\]］】〕）)]{1,20})[\]］】〕）)]\s*$/
const comparators: Readonly<Record<string, FigureValue['comparator']>> = {
  '≥': '>=',
  不低于: '>=',
  不少于: '>=',
  以上: '>=',
  '>': '>',
  超过: '>',
  突破: '>',
  '≤': '<=',
  不超过: '<=',
  以下: '<=',
  以内: '<=',
  '<': '<',
  约: '~',
  左右: '~'
}

/** Numbers of a cell that holds nothing else, in order; empty for words, dashes and serial texts. */
export function readCell(cell: string): CellNumber[] {
  const split = bracket.exec(cell)
  const main = split ? split.groups!['main']! : cell
  const inner = split?.groups?.['inner']
  const numbers = [
    main.trim() === '' ? null : readNumber(main, 0, false),
    inner === undefined ? null : readNumber(inner, cell.indexOf(inner, main.length), true)
  ]
  if (main.trim() !== '' && numbers[0] === null) return []
  return numbers.filter((found) => found !== null)
}

function readNumber(text: string, at: number, bracketed: boolean): CellNumber | null {
  const match = shape.exec(text)
  if (!match) return null
  const {before = '', value, max, unit = '', after = ''} = match.groups!
  const start = at + text.indexOf(value!, before.length)
  const printed =
    max === undefined
      ? value!
      : text.slice(start - at, text.indexOf(max, start - at + value!.length) + max.length)
  const masked = /[*＊]/.test(value!)
  return {
    start,
    end: start + printed.length,
    valueText: printed,
    value: masked ? null : readNumeral(value!.replace('−', '-')),
    valueMax: max === undefined ? null : readNumeral(max),
    unit,
    comparator: comparators[before] ?? comparators[after] ?? (max === undefined ? '=' : '~'),
    masked,
    bracketed
  }
}
