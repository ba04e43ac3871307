import {expect, test} from 'vitest'
import {applyEdits, readSlice, toRepaired, toSource, toText} from './text.ts'

const joined = applyEdits(toText('增长到70亿\n\n元，年均'), [{start: 6, end: 8, value: ''}])

test('a range over a dropped page break covers it in the source', () => {
  expect(joined.repaired).toBe('增长到70亿元，年均')
  expect(toSource(joined, 3, 7)).toEqual({start: 3, end: 9})
  expect(readSlice(joined, 3, 9)).toBe('70亿元')
})

test('a range beside a dropped page break leaves it out', () => {
  expect(toSource(joined, 3, 6)).toEqual({start: 3, end: 6})
  expect(toSource(joined, 6, 7)).toEqual({start: 8, end: 9})
})

test('a place in a dropped page break is the next unit that was kept', () => {
  expect([5, 6, 7, 8, 9].map((at) => toRepaired(joined, at))).toEqual([5, 6, 6, 6, 7])
  expect(toRepaired(joined, 12)).toBe(joined.repaired.length)
})

test('edits of edits still point at the source', () => {
  const twice = applyEdits(joined, [{start: 0, end: 3, value: ''}])
  expect(twice.repaired).toBe('70亿元，年均')
  expect(toSource(twice, 0, 4)).toEqual({start: 3, end: 9})
})
