import {expect, test} from 'vitest'
import type {FigureValue} from '../policy/3-facts/figure/value.ts'
import type {Figure} from '../policy/policy.ts'
import {figureWords, firstYearOf, valueWords} from './figure.ts'

const city = {code: '330800', name: '某市', level: 'city'} as const
const plan = {period: {start: 2016, end: 2020}, region: city}
const plain = {
  value: 1,
  valueMax: null,
  unit: '%',
  comparator: '=',
  indicator: '',
  status: 'target',
  year: null,
  baseYear: null,
  change: 'level',
  cumulative: false,
  masked: false,
  scope: null
}

function figure(quote: string, valueText: string, about: Partial<FigureValue>): Figure {
  return {quote, value: {...plain, valueText, ...about}} as unknown as Figure
}

const said = (...parts: Parameters<typeof figure>) => figureWords(figure(...parts), plan)

test('a level with its unit and its year', () => {
  expect(said('达到62.4亿元', '62.4', {indicator: '进出口额', unit: '亿元', year: 2027})).toBe(
    '进出口额 62.4 亿元（2027）'
  )
})

test.each<[string, string, Partial<FigureValue>, string]>([
  ['突破120亿美元', '120', {unit: '亿美元', comparator: '>'}, '突破 120 亿美元'],
  ['逾1.7亿美元', '1.7', {unit: '亿美元', comparator: '>'}, '超过 1.7 亿美元'],
  ['占40%以上', '40', {comparator: '>='}, '40%以上'],
  ['10家以上', '10', {unit: '家', comparator: '>='}, '10 家以上'],
  ['保持在70%左右', '70', {comparator: '~'}, '70%左右'],
  ['约7.2万吨', '7.2', {unit: '万吨', comparator: '~'}, '约 7.2 万吨'],
  ['不到5%', '5', {comparator: '<'}, '不到 5%'],
  ['180多个', '180多', {unit: '个', comparator: '>='}, '180多个'],
  ['2-3个', '2-3', {unit: '个', comparator: '~', valueMax: 3}, '2-3 个'],
  ['达到50%', '50', {}, '50%']
])('%s keeps its bound', (quote, text, about, words) => {
  expect(valueWords(figure(quote, text, about))).toBe(words)
})

test('翻一番 is its own words; near miss: 3倍 needs its unit', () => {
  const doubled = {unit: '倍', change: 'multiple', year: 2027, baseYear: 2022} as const
  expect(said('发运量较2022年底翻一番', '翻一番', {...doubled, indicator: '发运量'})).toBe(
    '发运量翻一番（2022 → 2027）'
  )
  expect(said('是三倍', '三', {...doubled, indicator: '发运量'})).toBe('发运量三倍（2022 → 2027）')
})

test('a sum says so, over its own years, those of the plan, or up to when', () => {
  const sum = {indicator: '实际利用外资', unit: '亿美元', cumulative: true} as const
  expect(said('“十二五”累计4.13亿美元', '4.13', {...sum, year: 2015})).toBe(
    '实际利用外资累计 4.13 亿美元（2011—2015）'
  )
  expect(said('累计达到6亿美元', '6', {...sum, year: 2020})).toBe('实际利用外资累计 6 亿美元（2016—2020）')
  expect(said('累计59家', '59', {...sum, year: 2015})).toBe('实际利用外资累计 59 亿美元（至 2015）')
})

test('a sum of another five-year plan than its year does not take its beginning from there', () => {
  expect(firstYearOf(figure('比“十二五”多，累计8亿美元', '8', {year: 2019}), plan.period)).toBeNull()
})

test('a yearly rate says 年均 and the years it leads from and to; near miss: one over the year before does not', () => {
  const growth = {indicator: '进出口', change: 'growth', year: 2015} as const
  expect(said('进出口年均增长2%', '2', {...growth, baseYear: 2010})).toBe('进出口年均增长 2%（2010 → 2015）')
  expect(said('进出口同比增长2%', '2', {...growth, baseYear: 2014})).toBe('进出口增长 2%（2014 → 2015）')
})

test('what is added every year says so', () => {
  const added = {indicator: '外资企业', unit: '家', change: 'increase'} as const
  expect(said('每年新设外资企业1家', '1', added)).toBe('外资企业每年增加 1 家')
  expect(said('新设外资企业1家', '1', added)).toBe('外资企业增加 1 家')
  const named = {...added, indicator: '每年新设外资企业'}
  expect(said('每年新设外资企业1家', '1', named)).toBe('每年新设外资企业 1 家')
})

test('a fall is no growth; near miss: nor is growth said twice', () => {
  const rate = {indicator: '能耗', change: 'growth'} as const
  expect(said('能耗降低10%', '10', rate)).toBe('能耗降低 10%')
  expect(said('能耗年均下降3%', '3', rate)).toBe('能耗年均下降 3%')
  expect(said('进出口增速8%', '8', {...rate, indicator: '进出口增速'})).toBe('进出口增速 8%')
  expect(said('价格涨幅2%', '2', {...rate, indicator: '价格涨幅'})).toBe('价格涨幅 2%')
})

test('the value of another region is said to be that region’s', () => {
  const share = {indicator: '外贸依存度', change: 'share'} as const
  expect(said('全国外贸依存度是68.03%', '68.03', {...share, scope: '全国'})).toBe('全国外贸依存度 68.03%')
  expect(said('我市仅13.34%', '13.34', {...share, scope: '我市'})).toBe('外贸依存度 13.34%')
})
