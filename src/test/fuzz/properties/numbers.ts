/** Numerals say the number they were written for. */
import {strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {parseNumeral, shiftPoint} from '../../../policy/1-text/numerals.ts'
import {defineProperty, type Property} from '../property.ts'

const multipliers = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12]
] as const

export const numbers: readonly Property[] = [
  defineProperty({
    name: 'the-point-moves-without-a-step-in-floating-point',
    given: fc.record({thousandths: fc.nat(999_999), zeros: fc.nat(12)}),
    holds: ({thousandths, zeros}) => {
      const printed = toDecimal(thousandths, 3)
      strictEqual(shiftPoint(Number(printed), zeros), Number(`${printed}e${zeros}`))
    }
  }),
  defineProperty({
    name: 'a-decimal-with-a-multiplier-is-read-back',
    given: fc.record({small: fc.integer({min: 1, max: 99_999_999}), at: fc.nat(3)}),
    holds: ({small, at}) => {
      const [word, zeros] = multipliers[at]!
      const printed = toDecimal(small, 4)
      strictEqual(parseNumeral(`${printed}${word}`), Number(`${printed}e${zeros}`))
    }
  }),
  defineProperty({
    name: 'an-integer-is-read-back',
    given: fc.oneof(fc.nat(1_000_000), fc.integer({min: 0, max: 1e12})),
    holds: (number) => {
      strictEqual(parseNumeral(toHan(number)), number)
      strictEqual(parseNumeral(number.toLocaleString('en')), number)
    }
  })
]

function toDecimal(number: number, places: number): string {
  const one = 10 ** places
  return `${Math.trunc(number / one)}.${String(number % one).padStart(places, '0')}`
}

/** 100200 → 十万零二百, in the manner of newspapers. */
function toHan(x: number): string {
  if (x === 0) return '零'
  for (const [word, times] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['千', 1000],
    ['百', 100],
    ['十', 10]
  ] as const) {
    if (x < times) continue
    const high = Math.floor(x / times)
    const low = x % times
    const head = times === 10 && high === 1 ? '一' : toHan(high)
    return `${head}${word}${low === 0 ? '' : `${low < times / 10 ? '零' : ''}${toHan(low)}`}`
  }
  return '零一二三四五六七八九'[x]!
}
