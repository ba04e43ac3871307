import {expect, test} from 'vitest'
import {type PassagePair, scorePlagdet} from './plagdet.ts'

const pair = (a: [number, number], b: [number, number]): PassagePair => ({
  a: {document: '甲', start: a[0], end: a[1]},
  b: {document: '乙', start: b[0], end: b[1]}
})

test('all found, and nothing else', () => {
  const planted = [pair([0, 20], [100, 120]), pair([40, 70], [10, 40])]
  expect(scorePlagdet(planted, planted)).toEqual({precision: 1, recall: 1, granularity: 1, plagdet: 1})
})

test('half of one passage, and something else', () => {
  const found = [pair([0, 10], [100, 110]), pair([500, 520], [600, 620])]
  expect(scorePlagdet([pair([0, 20], [100, 120])], found)).toMatchObject({precision: 0.5, recall: 0.5})
})

test('one passage found in two pieces', () => {
  const found = [pair([0, 10], [100, 110]), pair([10, 20], [110, 120])]
  expect(scorePlagdet([pair([0, 20], [100, 120])], found)).toEqual({
    precision: 1,
    recall: 1,
    granularity: 2,
    plagdet: 1 / Math.log2(3)
  })
})

test('near miss: the right place in one document and another in the other', () => {
  const found = [pair([0, 20], [300, 320])]
  expect(scorePlagdet([pair([0, 20], [100, 120])], found)).toMatchObject({
    precision: 0,
    recall: 0,
    plagdet: 0
  })
})

test('nothing planted and nothing found', () => {
  expect(scorePlagdet([], []).plagdet).toBe(1)
})
