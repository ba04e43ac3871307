import {expect, test} from 'vitest'
import {orderRows} from './order-rows.ts'

const sorted = (keys: string[], kind: 'number' | 'text', isDown = false) =>
  orderRows(keys, kind, isDown).map((at) => keys[at])

test('numbers go by size, not by their digits', () => {
  expect(sorted(['120', '9', '2.16', '-3'], 'number')).toEqual(['-3', '2.16', '9', '120'])
})

test('Chinese goes by pinyin, not by code point', () => {
  // 甘 U+7518, 北 U+5317, 中 U+4E2D, 安 U+5B89
  expect(sorted(['甘肃', '北京', '中卫', '安徽'], 'text')).toEqual(['安徽', '北京', '甘肃', '中卫'])
})

test.each([false, true])('blanks come last, from the greatest down: %s', (isDown) => {
  expect(sorted(['', '2', '10', ''], 'number', isDown).slice(2)).toEqual(['', ''])
  expect(sorted(['', '乙', '甲'], 'text', isDown)[2]).toBe('')
})

test('what is no number is as good as blank', () => {
  expect(sorted(['每年', '2020', '2016'], 'number', true)).toEqual(['2020', '2016', '每年'])
})

test('equals stay as in the source, both ways', () => {
  expect(orderRows(['2', '1', '2', '1'], 'number', false)).toEqual([1, 3, 0, 2])
  expect(orderRows(['2', '1', '2', '1'], 'number', true)).toEqual([0, 2, 1, 3])
})
