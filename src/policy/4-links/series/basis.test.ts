import {describe, expect, test} from 'vitest'
import type {Form, Span} from '../links.ts'
import {lexicon, sampleFigure, samplePolicy} from '../samples.ts'
import {toBasis} from './basis.ts'

type Told = Parameters<typeof sampleFigure>[2] & {of?: string}

const report = {code: '640500', period: {start: 2026, end: 2026}}
const plan = {code: '640500', period: {start: 2026, end: 2030}}

/** The basis of the number that ends `source`, read as `quote`. */
function basisOf(source: string, told: Told = {}, about: Parameters<typeof samplePolicy>[2] = report) {
  const quote = source.split('|').at(-1)!
  const text = `某市报告\n${source.replace('|', '')}`
  const policy = samplePolicy('one', `${text}。\n`, about)
  const value = {indicator: '外贸进出口总额', unit: '亿元', year: 2025, status: 'achieved', ...told} as const
  const figure = sampleFigure('f1', quote, value, text.length - quote.length)
  const listed = lexicon.indicators.find(({name}) => name === value.indicator) ?? null
  return toBasis(figure, policy, listed, lexicon)
}

const growth = {change: 'growth', unit: '%'} as const
const added = {change: 'increase'} as const

describe('form and span', () => {
  test.each<[Form, Span, string, Told]>([
    ['level', 'single', '总额达到70亿元', {}],
    ['level', 'average', '年均70亿元', {}],
    ['level', 'single', '年均增长5%左右，|迈上3万亿元', {}],
    ['level', 'total', '累计70亿元', {cumulative: true}],
    ['level', 'single', '累计建成5G基站9万个', {cumulative: true, indicator: '5G基站', unit: '万个'}],
    ['level', 'several', '五年来，外贸再上台阶。实现|进出口总额70亿元', {}],
    ['level', 'single', '五年来，外贸再上台阶。|进出口总额达到70亿元', {}],
    ['level', 'single', '五年来，外贸再上台阶。|*年进出口总额*亿元', {value: null, masked: true}],
    ['level', 'single', '五年来，外贸再上台阶。过去一年，|进出口总额70亿元', {}],
    ['share', 'single', '占比达到5%', {unit: '%', change: 'share'}],
    ['increase', 'single', '新增70亿元', added],
    ['increase', 'average', '年均增加70亿元', added],
    ['increase', 'several', '较“十四五”末|净增70亿元', added],
    ['increase', 'single', '建成高标准农田70万亩', {indicator: '高标准农田', unit: '万亩'}],
    ['level', 'single', '高标准农田达到70万亩', {indicator: '高标准农田', unit: '万亩'}],
    ['level', 'single', '城镇新增就业70万人', {...added, indicator: '城镇新增就业', unit: '万人'}],
    [
      'level',
      'several',
      '这五年，民生改善。|城镇新增就业70万人',
      {...added, indicator: '城镇新增就业', unit: '万人'}
    ],
    ['level', 'several', '这五年，生态改善。|完成营造林70万亩', {indicator: '营造林', unit: '万亩'}],
    ['level', 'single', '完成营造林70万亩', {indicator: '营造林', unit: '万亩'}],
    ['times', 'single', '进出口翻一番', {unit: '倍', change: 'multiple', valueText: '翻一番'}],
    ['more', 'single', '规模扩大了9.8倍', {unit: '倍', change: 'multiple', valueText: '9.8'}],
    ['times', 'single', '扩大到9.8倍', {unit: '倍', change: 'multiple', valueText: '9.8'}],
    ['growth', 'single', '同比增长7%', growth],
    ['growth', 'single', '增长7%', growth],
    ['growth', 'average', '年均增长7%', growth],
    ['growth', 'average', '年均增速7%', {...growth, value: null, masked: true}],
    ['growth', 'average', '分别年均增长4.4%、|6.5%', growth],
    ['growth', 'several', '增长7%', {...growth, year: 2030}],
    ['growth', 'several', '较“十四五”末增加70亿元，|增长7%', growth],
    ['growth', 'several', '五年来，外贸再上台阶。|增长7%', growth],
    ['growth', 'single', '增长7%', {...growth, baseYear: 2024}],
    ['growth', 'several', '增长7%', {...growth, baseYear: 2020}],
    ['fall', 'single', '死亡人数分别下降4%、|4.5%', growth],
    ['fall', 'single', '同比下降7%', growth],
    ['fall', 'several', '年均浓度较2020年下降7%', {...growth, baseYear: 2020}],
    ['gap', 'single', '增速高于全国0.6个百分点', {...added, unit: '个百分点', scope: '全国'}],
    ['increase', 'single', '提高0.6个百分点', {...added, unit: '个百分点'}],
    ['rank', 'single', '居全国第八', {unit: '位', valueText: '第八'}],
    ['rank', 'single', '居全国前10位', {unit: '位', valueText: '10'}]
  ])('%s, %s: %s', (form, span, source, told) => {
    expect(basisOf(source, {value: 7, ...told})).toMatchObject({form, span})
  })

  test('what is added until the end of a plan is added in all its years', () => {
    const told = {...added, status: 'target', year: 2030} as const
    expect(basisOf('新增70亿元', told, plan).span).toBe('several')
    expect(basisOf('每年新增70亿元', told, plan).span).toBe('average')
    expect(basisOf('当年新增70亿元', told, plan).span).toBe('single')
    expect(basisOf('新增70亿元', {...added, year: 2025}, plan).span).toBe('several')
  })
})

test('in a plan 建成 tells what stands in the end', () => {
  const told = {indicator: '高标准农田', unit: '万亩', status: 'target', year: 2030} as const
  expect(basisOf('建成高标准农田70万亩', told, plan).form).toBe('level')
})

describe('scope', () => {
  const scopeOf = (scope: string | null, code?: string) =>
    basisOf('70亿元', {scope}, code === undefined ? {} : {code}).scope

  test.each<[string | null, string, string]>([
    [null, '640500', 'city'],
    ['全市', '640500', 'city'],
    ['我市', '640500', 'city'],
    ['全省', '620300', 'province'],
    ['我国', '640500', 'national'],
    ['全球', '640500', 'world'],
    ['世界', '000000', 'world'],
    ['全区', '640500', 'province'],
    ['全区', '640000', 'province'],
    ['全区', '110105', 'county'],
    ['全市', '620000', 'city']
  ])('%s in a document of %s: %s', (scope, code, level) => {
    expect(scopeOf(scope, code)).toBe(level)
  })

  test('a document of unknown region', () => {
    expect([scopeOf(null), scopeOf('全市'), scopeOf('全国')]).toEqual(['unknown', 'city', 'national'])
  })
})

describe('prices', () => {
  const product = {indicator: '地区生产总值'}
  test.each<[string, string, Told]>([
    ['current', '达到70亿元', product],
    ['', '达到70亿元', {}],
    ['constant-1980', '按1980年不变价格计算达到70亿元', product],
    ['constant', '按可比价计算达到70亿元', product],
    ['constant', '增长7%', {...product, ...growth}],
    ['', '增长7%', growth],
    ['current', '名义增长7%', {...product, ...growth}],
    ['constant', '实际增长7%', growth],
    ['', '实际使用外资增长7%', {...growth, indicator: '实际使用外资额'}]
  ])('%s: %s', (prices, source, told) => {
    expect(basisOf(source, told).prices).toBe(prices)
  })
})
