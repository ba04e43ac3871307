import {expect, test} from 'vitest'
import {toPrintedSum} from './printed-sum.ts'

/** Raised pieces in angle brackets. */
const print = (line: string, result: string | null = null) => {
  const sum = toPrintedSum(line, result)
  return [sum.pieces.map(({text, raised}) => (raised ? `<${text}>` : text)).join(''), sum.result]
}

test('division, powers and negative rates are printed as such, with the result apart', () => {
  expect(print('1.1 / (1 + -4%)^5 = 1.35')).toEqual(['1.1 ÷ (1 − 4%)<5>', '= 1.35'])
  expect(print('(2.16 / 1.08)^(1/3) − 1', '25.99%')).toEqual(['(2.16 ÷ 1.08)<1/3> − 1', '= 25.99%'])
  expect(print('2.9 × ((1 + 15%) + … + (1 + 15%)^5)', '22.49亿美元')[0]).toBe(
    '2.9 × ((1 + 15%) + … + (1 + 15%)<5>)'
  )
})

test('two values held against each other are parted at their sign', () => {
  expect(print('10家 ≠ 20家')).toEqual(['10家', '≠ 20家'])
  expect(print('10%以上 ≈ 10%')).toEqual(['10%以上', '≈ 10%'])
})

test('near miss: words, a slash without spaces and a hyphen between digits stay', () => {
  expect(print('总额超过120亿美元')).toEqual(['总额超过120亿美元', null])
  expect(print('10元/吨，2016-2020年')).toEqual(['10元/吨，2016-2020年', null])
})
