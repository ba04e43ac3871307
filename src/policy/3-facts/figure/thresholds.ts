/**
 * Thresholds inside what is counted: no figures of their own, but words of the indicator.
 *
 *     力争培育年进出口过1亿美元的企业10家        counted: 年进出口过1亿美元的企业
 *                     ^^^^^^^
 *     培育10家以上规模超过1000万美元的龙头企业    counted: 规模超过1000万美元的龙头企业
 *                     ^^^^^^^^^^^
 */
import type {Quantity} from './quantities.ts'
import {nounLength} from './words.ts'

const between = /^的?[^，,；;。：:（）()\d]{1,26}$/
const leading = /^[^，,；;。：:、（）()\d]{0,14}$/

/** Quantities that stand for themselves, in order; a count knows how far its thresholds reach. Linear. */
export function withoutThresholds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = []
  quantities.forEach((quantity, index) => {
    const bound = quantity.said && quantity.dimension !== 'count' && quantity.dimension !== 'time'
    const last = kept.at(-1)
    if (bound && isBeforeCount(text, quantity, quantities[index + 1])) return
    if (bound && last && isBehindCount(text, quantity, last))
      kept[kept.length - 1] = {...last, through: quantity.end}
    else kept.push(quantity)
  })
  return kept
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
