import {expect, test} from 'vitest'
import {targetChart} from '../targets/target-chart.ts'
import {documentOf, pageOf, pagesOf, regions, type Told} from './indicator.samples.ts'
import {toIndicatorReached, toIndicatorTargets, whyApart} from './indicator-groups.ts'
import type {IndicatorPage} from './indicator-pages.ts'

const target = {status: 'target', year: 2027} as const
const city = (id: string, ...facts: [string, Told][]) => documentOf(id, {region: regions.city}, ...facts)
const province = (id: string, ...facts: [string, Told][]) =>
  documentOf(id, {region: regions.province}, ...facts)

const headsOf = (page: IndicatorPage) =>
  toIndicatorTargets(page).map(({of, name, scale, axis}) => [of, name, scale, axis?.max ?? null])

test('like numbers of several documents share an axis, in the unit most are written in', () => {
  const page = pageOf(
    city('a', ['70', target]),
    city('b', ['80', target]),
    city('c', ['9000', {...target, unit: '万元'}])
  )
  expect(headsOf(page)).toEqual([['市一级', '规模', '亿元', 90]])
  const [group] = toIndicatorTargets(page)
  expect(group!.rows.every((row) => targetChart(row, group!.axis))).toBe(true)
  expect(whyApart([group!], page)).toEqual([])
})

test('other currencies, places and manners stand apart, and a sentence says why', () => {
  const page = pageOf(
    province('a', ['120', {...target, unit: '亿美元', baseValue: 80.1, baseYear: 2015}]),
    city(
      'b',
      ['70', target],
      ['14', {...target, unit: '%', change: 'growth', year: 2030, quote: '年均增长14%'}]
    ),
    province('c', ['9', {...target, year: null}])
  )
  expect(headsOf(page)).toEqual([
    ['省一级', '规模', '亿美元', 135],
    ['省一级', '规模', '亿元，只有一个数，不作图', null],
    ['市一级', '规模', '亿元，只有一个数，不作图', null],
    ['市一级', '年均增速', '%，只有一个数，不作图', null]
  ])
  expect(whyApart(toIndicatorTargets(page), page)).toEqual([
    '分成 4 组，不同的组不在同一根轴上。',
    '币种不同：美元、元，不作换算。',
    '数的性质不同：规模、增速。',
    '地区范围不同：省一级、市一级。'
  ])
})

test('shares near the whole are drawn as parts of it, small ones on an axis of their own', () => {
  const shares = (...values: string[]) =>
    pageOf(
      ...values.map((value) =>
        city(value, [value, {...target, indicator: '城镇化率', unit: '%', change: 'share'}])
      )
    )
  expect(toIndicatorTargets(shares('58', '60'))[0]!.axis).toEqual({unit: '%', max: 100, track: true})
  expect(toIndicatorTargets(shares('4', '5'))[0]!.axis).toMatchObject({max: 5.625, track: false})
})

test('times the base have their own axis; sums, and numbers struck out, none', () => {
  const doubled = {...target, unit: '倍', change: 'multiple', value: 2, baseYear: 2022} as const
  expect(headsOf(pageOf(city('a', ['翻一番', doubled])))).toEqual([['市一级', '倍数', '以基期为 1 倍', 2.25]])
  expect(headsOf(pageOf(city('a', ['6', {...target, cumulative: true}])))).toEqual([
    ['市一级', '累计', '亿元，不作图', null]
  ])
  expect(headsOf(pageOf(city('a', ['*', {...target, value: null, masked: true}])))).toEqual([
    ['市一级', '规模', '亿元，不作图', null]
  ])
})

test('prices printed in the text keep a number from those of the word list', () => {
  const product = {...target, indicator: '地区生产总值'}
  const page = pageOf(
    city('a', ['70', product]),
    city('b', ['80', {...product, quote: '按2020年不变价计算80亿元'}])
  )
  expect(headsOf(page).map(([, name]) => name)).toEqual(['规模，现价', '规模，2020年不变价'])
  expect(whyApart(toIndicatorTargets(page), page)).toContain('价格口径不同：现价、2020年不变价。')
})

test('a reason that only figures without a row of their own give is not told', () => {
  const page = pageOf(city('a', ['70', target], ['8', {...target, status: 'achieved', scope: '全国'}]))
  expect(page.series.reasons.map(({reason}) => reason)).toEqual(['scope'])
  expect(whyApart(toIndicatorTargets(page), page)).toEqual([])
})

test('enterprises counted by 家 and by 户 share an axis', () => {
  const firms = {...target, indicator: '上市公司'}
  const page = pageOf(city('a', ['70', {...firms, unit: '家'}]), city('b', ['80', {...firms, unit: '户'}]))
  const [group] = toIndicatorTargets(page)
  expect(group!.rows.every((row) => targetChart(row, group!.axis))).toBe(true)
})

test('names outside the word list may mean different things: nothing is drawn', () => {
  const [page] = pagesOf(
    city('a', ['70', {...target, indicator: '重点投资'}]),
    city('b', ['80', {...target, indicator: '重点投资'}])
  )
  expect(headsOf(page!)).toEqual([['市一级', '规模', '亿元，口径未必相同，不作图', null]])
})

test('what was reached stands in like groups too', () => {
  const done = {status: 'achieved', year: 2022} as const
  const page = pageOf(
    city(
      'a',
      ['70', target],
      ['35', {...done, status: 'baseline'}],
      ['68', {...done, scope: '全国', unit: '亿美元'}]
    ),
    city('b', ['31', {...done, unit: '%', change: 'growth', quote: '增长31%'}])
  )
  expect(toIndicatorReached(page).map(({of, name, scale, rows}) => [of, name, scale, rows.length])).toEqual([
    ['全国', '规模', '亿美元', 1],
    ['市一级', '规模', '亿元', 1],
    ['市一级', '增幅', '%，几年间的，或未写明期间', 1]
  ])
})
