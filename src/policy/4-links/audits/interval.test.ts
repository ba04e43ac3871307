import {expect, test} from 'vitest'
import {convert} from './convert.ts'
import {decimalsOf, toInterval} from './interval.ts'

test('a printed number stands for all that is printed the same way', () => {
  const {low, high} = toInterval(1.08, '1.08')
  expect([low, high]).toEqual([expect.closeTo(1.075), expect.closeTo(1.085)])
  expect(toInterval(35, '35')).toEqual({low: 34.5, high: 35.5})
})

test('a bound is open on its far side', () => {
  expect(toInterval(120, '120', '>')).toEqual({low: 119.5, high: Number.POSITIVE_INFINITY})
  expect(toInterval(5, '5', '<=')).toEqual({low: Number.NEGATIVE_INFINITY, high: 5.5})
})

test('a word for a number is round', () => {
  expect(toInterval(2, '翻一番')).toEqual({low: 1.95, high: 2.05})
})

test('decimals are those printed', () => {
  expect([decimalsOf('1.08'), decimalsOf('35'), decimalsOf('十二')]).toEqual([2, 0, 0])
})

test('units of one kind are converted', () => {
  expect(convert('亿美元', '万美元')).toBe(1e4)
  expect(convert('户', '万户')).toBe(1e-4)
  expect(convert('亿元人民币', '亿元')).toBe(1)
  expect(convert('亿斤', '万吨')).toBe(5)
  expect(convert('亿千瓦', '万千瓦')).toBe(1e4)
  expect(convert('万公顷', '万亩')).toBe(15)
  expect(convert('座', '个')).toBe(1)
  expect(convert('户', '家', '高新技术企业')).toBe(1)
})

test('near miss: 元 is not 美元, a household no estate', () => {
  expect(convert('亿元', '亿美元')).toBeNull()
  expect(convert('户', '个', '老旧小区改造')).toBeNull()
  expect(convert('个百分点', '%')).toBeNull()
  expect(convert('人次', '人')).toBeNull()
})
