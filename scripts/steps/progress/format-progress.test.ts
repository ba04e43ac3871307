import {expect, test} from 'vitest'
import {widthOf} from '../format-remarks.ts'
import {formatDuration, formatProgress} from './format-progress.ts'

const state = {step: '读文件', unit: '份', done: 120, total: 500, rate: 3.17}

test('a line says step, count, share, rate and time left', () => {
  expect(formatProgress(state)).toBe('读文件 120/500 份，24%，3.2 份/秒，还要约 2 分')
})

test('without a rate, or with none done in a while, it says no more than it knows', () => {
  expect(formatProgress({...state, rate: null})).toBe('读文件 120/500 份，24%')
  expect(formatProgress({...state, rate: 0})).toBe('读文件 120/500 份，24%')
  expect(formatProgress({...state, done: 0, total: 0, rate: null})).toBe('读文件 0/0 份')
})

test('all done has no time left, and only all is 100%', () => {
  expect(formatProgress({...state, done: 500, rate: 47.4})).toBe('读文件 500/500 份，100%，47 份/秒')
  expect(formatProgress({...state, done: 9999, total: 10000, rate: null})).toBe('读文件 9999/10000 份，99%')
})

test('slow and fast rates keep two digits that count', () => {
  const rates = [0.0342, 0.5, 9.96, 1234].map((rate) => formatProgress({...state, rate}).split('，')[2])
  expect(rates).toEqual(['0.034 份/秒', '0.5 份/秒', '10 份/秒', '1200 份/秒'])
})

test('a narrow terminal gets a shorter line, never one that wraps', () => {
  expect(formatProgress(state, 46)).toBe('读文件 120/500 份，24%，3.2 份/秒，还要约 2 分')
  expect(formatProgress(state, 30)).toBe('读文件 120/500 份，24%')
  expect(formatProgress(state, 3)).toBe('读文件 120/500 份')
  for (let columns = 18; columns < 60; columns++) {
    expect(widthOf(formatProgress(state, columns))).toBeLessThanOrEqual(columns)
  }
})

test.each([
  [0, '5 秒'],
  [5, '5 秒'],
  [5.1, '10 秒'],
  [54, '55 秒'],
  [55.1, '1 分'],
  [89, '1 分'],
  [91, '2 分'],
  [3569, '59 分'],
  [3571, '1 小时'],
  [4800, '1 小时 20 分'],
  [7200, '2 小时']
])('%s seconds are told as %s', (seconds, told) => {
  expect(formatDuration(seconds)).toBe(told)
})
