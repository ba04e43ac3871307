import {expect, test} from 'vitest'
import {parseNumeral, readFraction, readNumeral, shiftPoint} from './numerals.ts'

test.each([
  ['1,200', 1200],
  ['10，300', 10_300],
  ['1.08', 1.08],
  ['-4', -4],
  ['3千', 3000],
  ['1.2万', 12_000],
  ['1.1万', 11_000],
  ['2亿3000万', 230_000_000],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['两千', 2000],
  ['廿三', 23],
  ['一百一十', 110],
  ['一千零五', 1005],
  ['一千零五十', 1050],
  ['一万零五十', 10_050],
  ['千', 1000],
  ['千亿', 100_000_000_000],
  ['三万亿', 3_000_000_000_000],
  ['六十八点五', 68.5],
  ['三点五万', 35_000],
  ['二〇二五', 2025],
  ['贰拾', 20]
])('reads %s as %d', (printed, value) => {
  expect(parseNumeral(printed)).toBe(value)
})

test.each([
  '',
  '两十',
  '一千五',
  '一千零五百',
  '十十',
  '1.2.3',
  '12,34',
  '万万',
  '点五',
  '3家',
  '几百',
  '三五',
  '1千2万'
])('does not read %s', (printed) => {
  expect(readNumeral(printed)).toBeNull()
  expect(() => parseNumeral(printed)).toThrow(RangeError)
})

test('reads fractions in words as percentages', () => {
  expect(readFraction('百分之六十八点五')).toBe(68.5)
  expect(readFraction('三分之一')).toBeCloseTo(33.333)
  expect(readFraction('百分之3')).toBe(3)
  expect(readFraction('百分之4.35')).toBe(4.35)
  expect(readFraction('千分之四点三五')).toBe(0.435)
  expect(readFraction('百分点')).toBeNull()
})

test('moves the point without a step in floating point', () => {
  expect([shiftPoint(1.1, 4), shiftPoint(8.7, 4), shiftPoint(68.5, -2)]).toEqual([11_000, 87_000, 0.685])
})
