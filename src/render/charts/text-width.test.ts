import {expect, test} from 'vitest'
import {textWidth} from './text-width.ts'

test('Han characters and full-width signs are one em, digits and letters 0.55', () => {
  expect(textWidth('目标', 10)).toBe(20)
  expect(textWidth('（一）', 10)).toBe(30)
  expect(textWidth('120', 10)).toBeCloseTo(16.5)
  expect(textWidth('目标 73', 10)).toBeCloseTo(36.5)
  expect(textWidth('5%', 10)).toBeCloseTo(15.5)
})
