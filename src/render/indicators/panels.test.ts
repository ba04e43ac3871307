import {expect, test} from 'vitest'
import {documentOf, pageOf, regions, type Told} from './indicator.samples.ts'
import {toPanels} from './panels.ts'

const goal = {status: 'target', year: 2027} as const
const done = {status: 'achieved', year: 2022} as const
const city = (id: string, ...facts: [string, Told][]) => documentOf(id, {region: regions.city}, ...facts)
const going = (id: string, value: number) =>
  city(id, [String(value), {...goal, baseValue: value / 2, baseYear: 2022}])
const charts = (...documents: Parameters<typeof pageOf>) =>
  toPanels(pageOf(...documents)).map(({chart, drawn}) => [chart, drawn.length])

test('two years of one document are a slope; near miss: one year, or a number without one, is nothing', () => {
  expect(charts(going('a', 70))).toEqual([['slope', 1]])
  expect(charts(city('a', ['70', goal]))).toEqual([])
  expect(charts(city('a', ['70', goal], ['35', {...done, year: null}]))).toEqual([])
  expect(charts(city('a', ['70', goal], ['35', {...done, year: 2027}]))).toEqual([])
})

test('up to six documents share a slope; of more it is a list', () => {
  const cities = Array.from({length: 7}, (_, index) => going(`第${index}市`, 70 + 10 * index))
  expect(charts(...cities.slice(0, 6))).toEqual([['slope', 6]])
  expect(charts(...cities)).toEqual([['dumbbell', 7]])
})

test('documents with one year each are a list, also beside one that goes on', () => {
  const alone = (id: string) => city(id, ['70', goal])
  expect(charts(alone('a'), alone('b'))).toEqual([['dumbbell', 2]])
  expect(charts(alone('a'), alone('b'), going('c', 80))).toEqual([['dumbbell', 3]])
  expect(charts(alone('a'), going('c', 80))).toEqual([['slope', 2]])
})

test('where most documents report one year, the one that goes on is drawn alone', () => {
  const report = (id: string) => city(id, ['35', done])
  const both = city('c', ['35', done], ['30', {...done, year: 2020}])
  const growth = city('d', ['5', {...goal, unit: '%', change: 'growth', quote: '同比增长5%'}])
  expect(charts(report('a'), report('b'), both, growth)).toEqual([['slope', 1]])
})

test('rates of growth have no course; of two documents they are a list', () => {
  const growth = {...goal, unit: '%', change: 'growth'} as const
  const of = (id: string, value: number, about: Told = {}) =>
    city(id, [String(value), {...growth, quote: `同比增长${value}%`, ...about}])
  expect(charts(of('a', 5), of('b', 7))).toEqual([['dumbbell', 2]])
  expect(charts(of('a', 5))).toEqual([])
  expect(charts(of('a', 5), of('b', 7, {value: -7}))).toEqual([])
})

test('other currencies and places have panels of their own', () => {
  const dollars = documentOf('省规划', {region: regions.province}, [
    '120',
    {...goal, unit: '亿美元', baseValue: 80, baseYear: 2022}
  ])
  expect(charts(dollars, going('a', 70))).toEqual([
    ['slope', 1],
    ['slope', 1]
  ])
})
