import {expect, test} from 'vitest'
import {formatTable} from '../text-table.ts'
import type {Answers, SizeRun} from './ask.ts'
import {buildBare} from './bare.ts'
import {barRow, isMet} from './bars.ts'
import type {BenchQuery} from './queries.ts'
import {ratioWords, time} from './report.ts'
import {quantile, ratioTo, recallOf} from './summary.ts'

const query: BenchQuery = {kind: 'known', rule: '', query: '口岸', says: [['口岸']], where: 'own'}
const answers = (milliseconds: number[], found: Answers['found']): Answers => ({
  build: 1,
  milliseconds,
  found
})
const run: SizeRun = {
  size: 300,
  queries: [query, {...query, kind: 'slip'}, query],
  answers: new Map([
    ['ours', answers([1, 2, 30], [true, false, true])],
    ['fuse', answers([100, Number.NaN, 300], [false, null, true])]
  ])
}

test('a ratio is of the queries both were asked', () => {
  expect(ratioTo(run, 'fuse')).toBe(30 / 300)
  expect(ratioTo(run, 'bare')).toBeNaN()
})

test('recall counts what was asked', () => {
  expect(recallOf(run, 'fuse', () => true)).toEqual({share: 1 / 2, queries: 2})
  expect(recallOf(run, 'ours', ({kind}) => kind === 'slip')).toEqual({share: 0, queries: 1})
})

test('quantiles leave out what was not measured', () => {
  expect(quantile([3, Number.NaN, 1, 2], 0.5)).toBe(2)
  expect(quantile([], 0.5)).toBeNaN()
})

test('a bar is met, missed or not measured', () => {
  const bar = {name: '字节', got: 0.3, bound: 0.35, direction: 'most', say: ratioWords} as const
  expect(isMet(bar)).toBe(true)
  expect(isMet({...bar, got: 0.36})).toBe(false)
  expect(isMet({...bar, direction: 'least'})).toBe(false)
  expect(barRow({...bar, got: Number.NaN})).toEqual(['  字节', '—', '≤ 0.35 倍', '未测'])
})

test('the bare look-up finds what has all pairs, and nothing where one is missing', () => {
  const search = buildBare(['建设口岸', '口岸物流', '物流口', '岸口 物流'])
  expect(search('口岸')).toEqual([0, 1])
  expect(search('物流 口岸')).toEqual([1])
  expect(search('口案')).toEqual([])
  expect(search('口')).toEqual([])
})

test('numbers are said with three digits that tell something', () => {
  expect([0.01234, 1.234, 123.4, Number.NaN].map(time)).toEqual(['0.0123', '1.23', '123', '—'])
  expect([1 / 1234, 0.5].map(ratioWords)).toEqual(['1/1,234', '0.50 倍'])
})

test('Chinese takes two columns of a terminal', () => {
  expect(
    formatTable([
      ['', '毫秒'],
      ['甲', '1']
    ])
  ).toBe('    毫秒\n甲     1')
})
