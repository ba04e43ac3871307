import {expect, test} from 'vitest'
import {foldSigns} from './fold-signs.ts'

test('signs of either width and all quotation marks are one', () => {
  expect(foldSigns('“防冻”,(含夜班)保管.')).toBe(foldSigns('「防冻」，（含夜班）保管。'))
})

test('near miss: a decimal point and a dash stay what they are', () => {
  expect(foldSigns('3.5—A.b')).toBe('3.5—A.b')
})
