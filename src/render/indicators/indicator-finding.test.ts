import {expect, test} from 'vitest'
import {documentOf, pageOf, pagesOf, regions, type Told} from './indicator.samples.ts'
import {toIndicatorFinding} from './indicator-finding.ts'

const target = {status: 'target', year: 2027} as const
const plan = (...facts: [string, Told][]) =>
  documentOf('中卫方案', {region: regions.city, period: {start: 2023, end: 2027}}, ...facts)
const titleOf = (...facts: [string, Told][]) => toIndicatorFinding(pageOf(plan(...facts))).title

test.each<[string, [string, Told][]]>([
  ['要 5 年翻一番，由 35 到 70 亿元', [['70', {...target, baseValue: 35, baseYear: 2022}]]],
  [
    '要由 40 到突破 70 亿元（2022 → 2027）',
    [['70', {...target, comparator: '>', baseValue: 40, baseYear: 2022, quote: '突破70亿元'}]]
  ],
  ['定为 70 亿元（2027）', [['70', target]]],
  ['定为累计 70 亿元（2023—2027）', [['70', {...target, cumulative: true}]]],
  [
    '定为年均增长 14%（2022 → 2027）',
    [['14', {...target, unit: '%', change: 'growth', baseYear: 2022, quote: '年均增长14%'}]]
  ],
  ['定为翻一番（2027）', [['翻一番', {...target, unit: '倍', change: 'multiple', value: 2}]]],
  ['写了目标，数字原文隐去', [['*', {...target, value: null, masked: true}]]]
])('one document: %s', (clause, facts) => {
  expect(titleOf(...facts)).toBe(`外贸进出口总额：中卫方案${clause}`)
})

test('the target with a base before others, the last year before earlier ones', () => {
  expect(
    titleOf(
      ['60', target],
      ['50', {...target, year: 2025}],
      ['14', {...target, unit: '%', change: 'growth', year: 2030}]
    )
  ).toBe('外贸进出口总额：中卫方案定为 60 亿元（2027）')
  expect(titleOf(['60', target], ['50', {...target, year: 2025, baseValue: 40, baseYear: 2022}])).toContain(
    '要由 40 到 50'
  )
})

test('a target and what was reached in its year', () => {
  const done = {status: 'achieved', year: 2022} as const
  const past = {...target, year: 2022}
  expect(titleOf(['70', target], ['60', past], ['35', done])).toBe(
    '外贸进出口总额：中卫方案要 5 年翻一番，由 35 到 70 亿元；2022 年的目标是 60 亿元，实际 35 亿元'
  )
  expect(titleOf(['60', past], ['35', done])).toBe(
    '外贸进出口总额：中卫方案 2022 年的目标是 60 亿元，实际 35 亿元'
  )
  expect(titleOf(['60', past], ['35', done], ['36', done]), 'two that differ').not.toContain('实际')
  expect(titleOf(['60', past], ['35', {...done, unit: '亿美元'}]), 'another currency').not.toContain('实际')
})

test('several documents: how far those lie apart that can be held together', () => {
  const city = (id: string, value: string, told: Told) =>
    documentOf(id, {region: regions.city}, [value, told])
  const growth = {...target, unit: '%', change: 'growth', quote: '同比增长', year: 2027} as const
  const title = (...values: [string, Told][]) =>
    toIndicatorFinding(pageOf(...values.map(([value, told], at) => city(`${at}`, value, told)))).title
  expect(title(['7000', {...target, unit: '万元'}], ['70', target], ['80', target])).toBe(
    '外贸进出口总额：三份文件写了 3 项目标，市一级在 0.7 亿元到 80 亿元之间'
  )
  expect(title(['5', {...growth, quote: '同比增长5%'}], ['7', {...growth, quote: '同比增长7%'}])).toBe(
    '外贸进出口总额：两份文件写了 2 项目标，市一级的当年增速在 5%到 7%之间'
  )
  expect(title(['5', target], ['6', {...target, value: 5}])).toContain('，市一级都写 5 亿元')
  expect(title(['5', target], ['7', {...target, unit: '亿美元'}])).toBe(
    '外贸进出口总额：两份文件写了 2 项目标'
  )
})

test('names outside the word list are only counted', () => {
  const told = {...target, indicator: '重点投资'}
  const [page] = pagesOf(documentOf('a', {}, ['7', told]), documentOf('b', {}, ['8', told]))
  expect(toIndicatorFinding(page!).title).toBe('重点投资：两份文件写了 2 项目标')
})

test('the lede counts what is listed, what is struck out and what is left out', () => {
  const page = pageOf(
    plan(['70', target], ['35', {status: 'baseline', year: 2022}], ['8', {status: 'context'}]),
    documentOf('金昌报告', {}, ['*', {status: 'achieved', value: null, masked: true}])
  )
  expect(toIndicatorFinding(page)).toMatchObject({
    lede: '两份文件写到它：目标 1 项，已实现和基期 2 项，其中 1 项的数字原文隐去。另有 1 处是条件或背景，不列。',
    description: '外贸进出口总额在两份文件里的目标、已实现和基期：数值、年份、地区范围，逐处注明出处。'
  })
})
