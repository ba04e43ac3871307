import {expect, test} from 'vitest'
import {lexicon, sampleFigure, samplePolicy} from '../samples.ts'
import {auditGrowth} from './growth.ts'
import {isAnnualFall, isAnnualGrowth} from './growth-terms.ts'

const rate = (quote: string) => sampleFigure('f1', quote, {change: 'growth', value: 4, unit: '%'})

const auditOf = (statement: string) =>
  auditGrowth([samplePolicy('plan', `某市化肥减量方案\n一、目标\n${statement}`)], lexicon).map(
    ({verdict, stated, computed, working}) => `${verdict}: ${stated}, ${computed}, ${working}`
  )

test('rates of growing and of falling', () => {
  expect(['年均增长4%', '年均增速达到4%', '年均递减4%', '年均下降4%'].map(rate).map(isAnnualGrowth)).toEqual([
    true,
    true,
    true,
    true
  ])
  expect(['年均增长4%', '年均下降4%'].map(isAnnualFall)).toEqual([false, true])
})

test('near miss: a yearly mean that falls, a fall in all', () => {
  const quotes = ['PM2.5年均浓度下降4%', 'PM2.5年均浓度较2020年下降4%', '能耗累计下降4%']
  expect(quotes.map(rate).map(isAnnualGrowth)).toEqual([false, false, false])
})

test('at least so much of a fall', () => {
  const fall = (words: string) => auditOf(`化肥使用量由2020年的50万吨减少到2025年的41万吨，${words}。`)
  expect(fall('年均下降3%以上')).toEqual(['consistent: 年均下降3%以上, −3.89%, (41 / 50)^(1/5) − 1'])
  expect(fall('年均下降5%以上')).toEqual(['inconsistent: 年均下降5%以上, −3.89%, (41 / 50)^(1/5) − 1'])
})

test('a rise is no fall', () => {
  expect(auditOf('化肥使用量由2020年的41万吨减少到2025年的50万吨，年均下降3.9%。')).toEqual([
    'inconsistent: 年均下降3.9%, 4.05%, (50 / 41)^(1/5) − 1'
  ])
})

test('no first year is guessed from another sentence', () => {
  const first = '2020年化肥使用量为50万吨'
  expect(auditOf(`${first}。到2025年，化肥使用量41万吨，年均下降3.9%。`)).toEqual([
    'not-assessable: 年均下降3.9%, , (41 / ?)^(1/?) − 1'
  ])
  expect(auditOf(`${first}，2025年降到41万吨，年均下降3.9%。`)).toEqual([
    'consistent: 年均下降3.9%, −3.89%, (41 / 50)^(1/5) − 1'
  ])
})
