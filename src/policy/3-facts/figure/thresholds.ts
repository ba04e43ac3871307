/**
 * Thresholds inside what is counted: no figures of their own, but words of the indicator.
 *
 *     力争培育年进出口过1亿美元的企业10家        counted: 年进出口过1亿美元的企业
 *                     ^^^^^^^
 *     培育10家以上规模超过1000万美元的龙头企业    counted: 规模超过1000万美元的龙头企业
 *                     ^^^^^^^^^^^
 */
import type {Clause} from './clauses.ts'
import {isMeasured} from './indicators.ts'
import type {Quantity} from './quantity.ts'
import {nounLength} from './words.ts'

const between = /^的?[^，,；;。：:（）()\d]{1,26}$/
const leading = /^[^，,；;。：:、（）()\d]{0,14}$/

/** Quantities that stand for themselves, in order; a count knows its thresholds, before and behind. Linear. */
export function withoutThresholds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = []
  let over: Quantity | undefined
  quantities.forEach((quantity, index) => {
    const {said, dimension, unit, end} = quantity
    const people = /人$/.test(unit) && text[end] === '的'
    const bound = said && dimension !== 'time' && (dimension !== 'count' || people)
    const last = kept.at(-1)
    if (bound && isBeforeCount(text, quantity, quantities[index + 1])) {
      over = quantity
      return
    }
    if (bound && last && isBehindCount(text, quantity, last))
      kept[kept.length - 1] = {...last, through: quantity.end}
    else kept.push(over ? {...quantity, over} : quantity)
    over = undefined
  })
  return kept
}

/** What a threshold measures, for the one behind it that leaves it out. */
export interface Measured {
  index: number
  words: string
  dimension: Quantity['dimension']
}

/**
 * 年进出口过1亿美元的企业10家，过1000万美元的企业20家: the second measures what the first does. Gives the words
 * made whole, and what they measure.
 */
export function withMeasured(
  text: string,
  clauses: readonly Clause[],
  index: number,
  words: string,
  known: Measured | null
): {words: string; measured: Measured | null} {
  const {quantity, from} = clauses[index]!
  const {over} = quantity
  const at = over ? words.indexOf(text.slice(over.start, over.end)) : -1
  if (!over || at < 0) return {words, measured: null}
  const {dimension} = over
  if (at > 0) {
    const own = words.slice(0, at)
    return {words, measured: isMeasured(own) ? {index, words: own, dimension} : null}
  }
  const goesOn =
    known?.index === index - 1 &&
    known.dimension === dimension &&
    !/[；;。]/.test(text.slice(clauses[index - 1]!.quantity.end, from))
  return goesOn ? {words: known.words + words, measured: {...known, index}} : {words, measured: null}
}

function isBeforeCount(text: string, {end}: Quantity, next: Quantity | undefined): boolean {
  if (next?.dimension !== 'count' || next.start - end > 28) return false
  const words = text.slice(end, next.start)
  return between.test(words) && (words.startsWith('的') || /^(?:重大|企业|项目|园区|产业)/.test(words))
}

function isBehindCount(text: string, {start, end}: Quantity, last: Quantity): boolean {
  if (last.dimension !== 'count' || start - last.end > 16 || !leading.test(text.slice(last.end, start)))
    return false
  return nounLength(text.slice(end, end + 20)) > 1
}
