import {expect, test} from 'vitest'
import {pointsOf} from './points-of.ts'

const said = (source: string, place: number) => {
  const {line, column} = pointsOf(source)(place)
  return `${line}:${column}`
}

test('lines end with LF, with CR and with both', () => {
  const source = '一\n二\r\n三\r四'
  expect([...'一二三四'].map((word) => said(source, source.indexOf(word)))).toEqual([
    '1:1',
    '2:1',
    '3:1',
    '4:1'
  ])
})

test('what ends a line belongs to it, both signs of it', () => {
  expect([0, 1, 2, 3, 4].map((place) => said('一\r\n二\n', place))).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '2:2'
  ])
})

test('the end of a text is a place: behind its last sign, or at the beginning of an empty line', () => {
  expect(said('一二', 2)).toBe('1:3')
  expect(said('一二\n', 3)).toBe('2:1')
  expect(said('', 0)).toBe('1:1')
})

test('near miss: what only looks like an end of line is none', () => {
  expect(said('一\u2028二\u0085三', 4)).toBe('1:5')
})
