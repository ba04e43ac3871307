import {expect, test} from 'vitest'
import {linkAcross, linkDown} from './link-path.ts'

test('a curve across is level at both ends', () => {
  expect(linkAcross([0, 10], [100, 50])).toBe('M0,10C50,10,50,50,100,50')
})

test('a curve down is upright at both ends', () => {
  expect(linkDown([0, 10], [100, 50])).toBe('M0,10C0,30,100,30,100,50')
})

test('two decimals are enough, and the way back goes through the same middle', () => {
  expect(linkAcross([1 / 3, 0], [2 / 3, 1])).toBe('M0.33,0C0.5,0,0.5,1,0.67,1')
  expect(linkAcross([2 / 3, 1], [1 / 3, 0])).toBe('M0.67,1C0.5,1,0.5,0,0.33,0')
})
