/**
 * Quantities without a numeral of their own.
 *
 *     翻两番   发电量翻倍   占一半以上   租金减半
 *     ^^^      ^^^^        ^^^^        ^^^^
 */
import {matchesOf} from '../../1-text/matches.ts'
import {type Compared, readComparator} from './comparators.ts'
import type {Quantity} from './quantity.ts'

/** 一半以上, 超过一半, 租金减半: fifty per cent. */
export function* findHalves(text: string): Generator<Quantity> {
  if (!text.includes('半')) return
  for (const {0: raw, index} of matchesOf(
    text,
    /(?<=(?:占|达|超过|超|近|约|不足)[^，,。；;]{0,8})一半|一半(?=以上|以下|左右)|(?<!折)减半/g
  )) {
    const end = index + raw.length
    const compared = readComparator(text, index, end, false)
    yield inWords(compared, index, end, {value: 50, unit: '%', dimension: 'ratio'})
  }
}

/** 翻一番 and 翻倍 are twice, 翻两番 four times. */
export function* findDoublings(text: string): Generator<Quantity> {
  if (!text.includes('翻')) return
  for (const {0: raw, index, groups} of matchesOf(text, /翻了?(?:(?<times>[一两二三四1-4])?番|倍)/g)) {
    const doublings = '一两二三四'.includes(groups!['times'] ?? '一')
      ? {一: 1, 两: 2, 二: 2, 三: 3, 四: 4}[groups!['times'] ?? '一']!
      : Number(groups!['times'])
    const end = index + raw.length
    const compared = readComparator(text, index, end, false)
    yield inWords(compared, index, end, {value: 2 ** doublings, unit: '倍', dimension: 'multiple'})
  }
}

function inWords(
  {start, end, comparator, said, suffixed}: Compared,
  valueStart: number,
  valueEnd: number,
  about: Pick<Quantity, 'value' | 'unit' | 'dimension'>
): Quantity {
  const words = {valueMax: null, script: 'han', bare: false, fraction: true} as const
  return {start, end, valueStart, valueEnd, ...about, ...words, comparator, said, suffixed}
}
