import {expect, test} from 'vitest'
import {progressRate} from './progress-rate.ts'

test('nothing is said before half a second has passed, then the rate of the whole run', () => {
  const rateAt = progressRate(1000)
  expect(rateAt(1499, 4)).toBeNull()
  expect(rateAt(1500, 5)).toBe(10)
  expect(rateAt(6000, 10)).toBe(2)
})

test('one long pause does not make it jump', () => {
  const rateAt = progressRate(0)
  for (let second = 1; second <= 25; second++) rateAt(second * 1000, second * 10)
  expect(rateAt(29_000, 251)).toBeCloseTo(251 / 29)
})

test('a run that becomes slower shows it after half a minute', () => {
  const rateAt = progressRate(0)
  for (let second = 1; second <= 60; second++) rateAt(second * 1000, second * 10)
  for (let second = 61; second <= 90; second++) rateAt(second * 1000, 600 + (second - 60))
  expect(rateAt(91_000, 631)).toBeCloseTo(1, 1)
})

test('a pause longer than the window is counted', () => {
  const rateAt = progressRate(0)
  rateAt(1000, 100)
  expect(rateAt(101_000, 101)).toBeCloseTo(0.01)
})
