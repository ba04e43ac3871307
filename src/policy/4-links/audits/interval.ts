/**
 * What a printed number may stand for: itself, and all that is printed the same way.
 *
 *     1.08亿美元      1.075 … 1.085
 *     突破120亿美元   119.5 … without end
 *     约70%          66.5 … 73.5
 */
import type {FigureValue} from '../../3-facts/figure/value.ts'

export interface Interval {
  low: number
  high: number
}

/** 约, 左右 and 近 allow for this share of the number. */
const about = 0.05

/** A number in words (翻一番) is round: so much either way. */
const roundWord = 0.05

/** Range of a printed number, in its own unit; `text` shows how many digits were printed. */
export function toInterval(
  value: number,
  text: string,
  comparator: FigureValue['comparator'] = '='
): Interval {
  const half = halfUnit(text)
  const [low, high] = [value - half, value + half]
  if (comparator === '>' || comparator === '>=') return {low, high: Number.POSITIVE_INFINITY}
  if (comparator === '<' || comparator === '<=') return {low: Number.NEGATIVE_INFINITY, high}
  if (comparator === '~') return {low: low - about * Math.abs(value), high: high + about * Math.abs(value)}
  return {low, high}
}

/** Decimals printed: 2 for `1.08`, 0 for `35` and for a number in words. */
export function decimalsOf(text: string): number {
  return /\d[.．](?<decimals>\d+)/.exec(text)?.groups?.['decimals']?.length ?? 0
}

function halfUnit(text: string): number {
  return /\d/.test(text) ? 0.5 * 10 ** -decimalsOf(text) : roundWord
}
