import {expect, test} from 'vitest'
import type {Metadata} from '../../policy/metadata.ts'
import {documentOf, lexicon, regions, type Told} from './indicator.samples.ts'
import {toBasis} from './indicator-basis.ts'

const [trade, product] = lexicon.indicators as [
  (typeof lexicon.indicators)[0],
  (typeof lexicon.indicators)[0]
]

function basisOf(told: Told, about: Partial<Metadata> = {region: regions.city}, indicator = trade) {
  const policy = documentOf('sample', about, ['70', told])
  return toBasis(policy.figures[0]!, policy, indicator)
}

test('亿元 and 万元 are one unit, 美元 is another', () => {
  expect(basisOf({unit: '亿元'}).unit).toBe(basisOf({unit: '万元'}).unit)
  expect(basisOf({unit: '亿美元'}).unit).not.toBe(basisOf({unit: '亿元'}).unit)
  expect(basisOf({unit: '百分点'}).unit).toBe('百分点')
})

test('a number without a scope is of the place of its document; 全省 in a document of a city is not', () => {
  expect(basisOf({}).scope).toBe('city')
  expect(basisOf({scope: '全市'}).scope).toBe('city')
  expect(basisOf({scope: '全省'}).scope).toBe('province')
  expect(basisOf({scope: '我国'}).scope).toBe('national')
  expect(basisOf({scope: '全球'}).scope).toBe('全球')
  expect(basisOf({}, {region: null}).scope).toBe('unknown')
  expect(basisOf({scope: '全市'}, {region: null}).scope).toBe('city')
})

test('全市 of 北京市 is the whole of a province; near miss: 全市 in a document of 甘肃省', () => {
  expect(basisOf({scope: '全市'}, {region: regions.municipality}).scope).toBe('province')
  expect(basisOf({scope: '全市'}, {region: regions.province}).scope).toBe('city')
})

test('prices as the text prints them, else for levels as the word list has them', () => {
  expect(basisOf({}, {}, product).prices).toBe('现价')
  expect(basisOf({change: 'growth', unit: '%'}, {}, product).prices).toBe('')
  expect(basisOf({quote: '按1980年不变价格计算达到70亿元'}, {}, product).prices).toBe('1980年不变价')
  expect(basisOf({}).prices).toBe('')
})

test.each<[string, Told]>([
  ['level', {}],
  ['level', {indicator: '城镇新增就业', change: 'increase'}],
  ['increase', {change: 'increase'}],
  ['cumulative', {cumulative: true}],
  ['multiple', {change: 'multiple', unit: '倍'}],
  ['rank', {valueText: '第70'}],
  ['annual', {change: 'growth', unit: '%', quote: '年均增长70%'}],
  ['annual', {change: 'growth', unit: '%', masked: true, value: null, quote: '年均增速70%'}],
  ['growth', {change: 'growth', unit: '%', quote: '同比增长70%'}],
  ['growth', {change: 'growth', unit: '%', year: 2026, baseYear: 2025, quote: '增长70%'}],
  ['fall', {change: 'growth', unit: '%', year: 2026, baseYear: 2025, quote: '下降70%'}],
  ['over', {change: 'growth', unit: '%', year: 2030, baseYear: 2025, quote: '增长70%'}],
  ['over', {change: 'growth', unit: '%', year: 2030, quote: '增长70%'}]
])('%s: %o', (manner, told) => {
  expect(basisOf(told).manner).toBe(manner)
})

test('a report of one year speaks of that year or the one before', () => {
  const report = {period: {start: 2026, end: 2026}}
  const growth = {change: 'growth', unit: '%', quote: '增长70%'} as const
  expect(basisOf({...growth, year: 2026}, report).manner).toBe('growth')
  expect(basisOf({...growth, year: 2025}, report).manner).toBe('growth')
  expect(basisOf({...growth, year: 2030}, report).manner).toBe('over')
})
