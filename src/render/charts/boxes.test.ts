import {expect, test} from 'vitest'
import {contains, crosses, overlaps} from './boxes.ts'

const box = {left: 10, top: 10, right: 30, bottom: 20}
const at = (left: number, top: number) => ({left, top, right: left + 20, bottom: top + 10})

test('boxes overlap; near miss: those that share an edge', () => {
  expect(overlaps(box, at(29, 19))).toBe(true)
  expect(overlaps(box, at(30, 10))).toBe(false)
  expect(overlaps(box, at(10, 20))).toBe(false)
})

test('a line crosses a box, aslant, level or within; near miss: it passes by, ends before, or runs along the edge', () => {
  const line = (x1: number, y1: number, x2: number, y2: number) => crosses({x1, y1, x2, y2}, box)
  expect(line(0, 0, 40, 30)).toBe(true)
  expect(line(40, 15, 0, 15)).toBe(true)
  expect(line(15, 12, 16, 13)).toBe(true)
  expect(line(0, 20, 40, 40)).toBe(false)
  expect(line(0, 15, 9, 15)).toBe(false)
  expect(line(0, 10, 40, 10)).toBe(false)
  expect(line(20, 0, 20, 9)).toBe(false)
})

test('a box lies within another; near miss: it stands out by a pixel', () => {
  expect(contains(box, box)).toBe(true)
  expect(contains(box, {...box, right: 31})).toBe(false)
})
