import {describe, expect, test} from 'vitest'
import type {SplitReason} from './links.ts'
import {lexicon, sampleFigure, samplePolicy} from './samples.ts'
import {findSeries} from './series.ts'

type Told = Parameters<typeof sampleFigure>[2] & {quote?: string; section?: string}

/** A document with one figure for each of `told`, of the indicator `外贸进出口总额` in 亿元. */
function policy(id: string, told: readonly Told[], code = '640500', years = {start: 2023, end: 2027}) {
  const made = samplePolicy(id, '某地规划\n', {code, period: years})
  const figures = told.map(({quote = '', section, ...value}, index) => {
    const standard = {indicator: '外贸进出口总额', unit: '亿元', value: index + 1, year: 2027} as const
    const figure = sampleFigure(`f${index + 1}`, quote, {...standard, ...value})
    return {...figure, section: section ?? null}
  })
  return {...made, figures}
}

const seriesOf = (...told: Told[]) => findSeries([policy('one', told)], lexicon)[0]!
const named = (indicator: string): Told => ({indicator})

test('one indicator within a document and across documents', () => {
  const tea = ['茶叶产量', '茶园面积', '茶叶产量'].map(named)
  expect(
    findSeries([policy('one', tea), policy('other', [named('茶叶产量')])], lexicon).map(
      ({indicator, figures}) => [indicator, figures]
    )
  ).toEqual([
    [
      '茶叶产量',
      [
        {document: 'one', figure: 'f1'},
        {document: 'one', figure: 'f3'},
        {document: 'other', figure: 'f1'}
      ]
    ]
  ])
})

test('near miss: one figure alone is no series', () => {
  expect(findSeries([policy('one', [{}])], lexicon)).toEqual([])
})

test.each(['', '五', '第一', '——', '项目', '其中'])('no name of an indicator makes no series: %s', (name) => {
  expect(findSeries([policy('one', [named(name), named(name)])], lexicon)).toEqual([])
})

test('names that differ in quotation marks only are one; the word list says which name it is', () => {
  const names = ['专精特新小巨人企业', '专精特新“小巨人”企业', '茶叶“三品”', '茶叶三品'].map(named)
  expect(
    findSeries([policy('one', names)], lexicon).map(({indicator, listed}) => [indicator, listed])
  ).toEqual([
    ['专精特新“小巨人”企业', true],
    ['茶叶“三品”', false]
  ])
})

describe('reasons', () => {
  const reached = {status: 'achieved', year: 2022} as const
  const growth = {change: 'growth', unit: '%', quote: '同比增长5%'} as const
  test.each<[SplitReason, string, Told[], Told[]]>([
    ['currency', '美元, 元', [{unit: '亿美元'}, {}], [{unit: '亿元'}, {unit: '万元'}]],
    [
      'unit',
      '吨, 亩',
      [
        {indicator: '粮食产量', unit: '万吨'},
        {indicator: '粮食产量', unit: '万亩'}
      ],
      [
        {indicator: '粮食产量', unit: '万吨'},
        {indicator: '粮食产量', unit: '亿斤'}
      ]
    ],
    [
      'unit',
      '个, 户',
      [
        {indicator: '老旧小区改造', unit: '个'},
        {indicator: '老旧小区改造', unit: '户'}
      ],
      [
        {indicator: '高新技术企业', unit: '家'},
        {indicator: '高新技术企业', unit: '户'}
      ]
    ],
    [
      'price',
      'constant, ',
      [{...growth, quote: '实际增长5%，同比'}, growth],
      [growth, {...growth, quote: '比上年增长6%'}]
    ],
    ['form', 'level, growth', [{}, growth], [{comparator: '>'}, {}]],
    ['period', 'single, average', [growth, {...growth, quote: '年均增长5%'}], [growth, growth]],
    ['period', 'single, total', [{}, {cumulative: true}], [{}, {year: 2025}]],
    ['scope', 'city, national', [{}, {scope: '全国'}], [{scope: '全市'}, reached]]
  ])('%s: %s', (reason, between, apart, together) => {
    expect(seriesOf(...apart).reasons).toContainEqual({reason, between: between.split(', ')})
    const {groups, reasons} = seriesOf(...together)
    expect([groups.length, reasons]).toEqual([1, []])
  })

  test('growth of 地区生产总值 is in constant prices, its level in current ones: the form says it', () => {
    const product = {indicator: '地区生产总值'}
    const {groups, reasons} = seriesOf(product, {...product, ...growth})
    expect(groups.map(({basis}) => basis.prices)).toEqual(['current', 'constant'])
    expect(reasons).toEqual([{reason: 'form', between: ['level', 'growth']}])
  })

  test('a city and a province stand apart, two cities together', () => {
    const [city, other, province] = [
      policy('city', [{}]),
      policy('other', [{}], '640300'),
      policy('province', [{}], '640000')
    ]
    expect(findSeries([city, other], lexicon)[0]!.groups).toHaveLength(1)
    expect(findSeries([city, province], lexicon)[0]!.reasons).toEqual([
      {reason: 'scope', between: ['city', 'province']}
    ])
  })
})

test('a number said again in its document is one point with two places; near miss: in the same provision', () => {
  const twice = (section: string) =>
    seriesOf({value: 70, section: 'sec_1'}, {value: 700000, unit: '万元', section}).groups[0]!.points
  expect(twice('sec_2')).toEqual([{document: 'one', figure: 'f1', places: ['f1', 'f2']}])
  expect(twice('sec_1')).toHaveLength(2)
})

test('near miss: a target and the same number reached are two points', () => {
  const {groups} = seriesOf({value: 70, section: 'a'}, {value: 70, section: 'b', status: 'achieved'})
  expect(groups[0]!.points).toHaveLength(2)
})

test('conditions and background are in no group', () => {
  const {figures, groups} = seriesOf({}, {status: 'condition'}, {status: 'context'})
  expect([figures.length, groups.length, groups[0]!.points.length]).toEqual([3, 1, 1])
})

test('an axis is shared where the word list knows the name and the years are alike', () => {
  const comparable = (...told: Told[]) => seriesOf(...told).groups.map((group) => group.comparable)
  expect(comparable({}, {cumulative: true}, {valueText: '第三', unit: '位'})).toEqual([true, false, false])
  expect(comparable(named('茶叶产量'), named('茶叶产量'))).toEqual([false])
})

test('the unit of a group is the one most numbers are written in', () => {
  expect(seriesOf({unit: '万元'}, {}, {value: 5}).groups[0]!.unit).toBe('亿元')
})

test('name and unit are those that most documents write, whichever comes first', () => {
  const told = (indicator: string, unit: string) => [{indicator, unit}]
  const policies = [
    policy('one', told('“茶叶”产量', '吨')),
    policy('two', told('茶叶产量', '万吨')),
    policy('three', told('茶叶产量', '万吨'))
  ]
  for (const each of [policies, policies.toReversed()]) {
    const [{indicator, groups}] = findSeries(each, lexicon) as [ReturnType<typeof findSeries>[0]]
    expect([indicator, groups.map(({unit}) => unit)]).toEqual(['茶叶产量', ['万吨']])
  }
})
