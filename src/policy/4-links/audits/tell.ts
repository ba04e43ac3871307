/**
 * What a figure says, in few words: 货物贸易进出口总额超过120亿美元, 年均增长8%左右.
 */
import type {Figure} from '../../policy.ts'
import {isAnnualGrowth} from './growth-terms.ts'

const before = {'=': '', '>=': '', '>': '超过', '<=': '', '<': '低于', '~': ''} as const
const after = {'=': '', '>=': '以上', '>': '', '<=': '以内', '<': '', '~': '左右'} as const

/** The number with its unit and its bound: 120亿美元以上. */
export function tellNumber({value: {valueText, unit, comparator}}: Figure): string {
  // 180多个 and 2—3个 say their bound already.
  const bound = /[多余—–~～至-]/.test(valueText) ? '=' : comparator
  return `${before[bound]}${valueText}${unit}${after[bound]}`
}

/** The indicator with its number. */
export function tellFigure(figure: Figure): string {
  const {indicator, change} = figure.value
  const growth = change === 'growth' ? (isAnnualGrowth(figure) ? '年均增长' : '增长') : ''
  return `${indicator}${growth}${tellNumber(figure)}`
}
