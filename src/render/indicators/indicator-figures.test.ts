import {expect, test} from 'vitest'
import {documentOf, pageOf, pagesOf, regions, type Told} from './indicator.samples.ts'
import {toIndicatorFigures, whyUndrawn} from './indicator-figures.ts'

const goal = {status: 'target', year: 2027} as const
const done = {status: 'achieved', year: 2022} as const
const city = (id: string, ...facts: [string, Told][]) => documentOf(id, {region: regions.city}, ...facts)
const figuresOf = (...documents: Parameters<typeof pageOf>) => toIndicatorFigures(pageOf(...documents), [])
const going = city('中卫方案', ['70', {...goal, baseValue: 35, baseYear: 2022}])

test('a panel says its finding, what it measures, in what and when, and where it stands', () => {
  const {panels, layout} = figuresOf(going)
  expect(layout).toBe('wide')
  expect(panels).toMatchObject([
    {
      id: '外贸进出口总额-市一级-规模-亿元',
      page: '/targets/外贸进出口总额/',
      title: '中卫方案：五年翻一番，35 到 70 亿元',
      unit: '外贸进出口总额　市一级　亿元　2022—2027 年',
      source: [{label: '中卫方案 原文'}],
      note: '口径：海关统计的货物进出口。'
    }
  ])
  expect(panels[0]!.table.rows).toEqual([
    [{text: '中卫方案', href: '/documents/中卫方案/'}, '2027', '70 亿元', '目标', expect.anything()]
  ])
})

test('two panels are a wide and a narrow one, the one of more numbers first; ids differ', () => {
  const province = documentOf(
    '省规划',
    {region: regions.province},
    ['90', {...done, unit: '亿美元'}],
    ['80', {...done, unit: '亿美元', year: 2020}],
    ['120', {...goal, unit: '亿美元', baseValue: 90, baseYear: 2022}]
  )
  const {panels, layout} = figuresOf(going, province)
  expect(layout).toBe('pair')
  expect(panels.map(({widths}) => widths.wide)).toEqual([736, 376])
  expect(panels.map(({id}) => id)).toEqual([
    '外贸进出口总额-省一级-规模-亿美元',
    '外贸进出口总额-市一级-规模-亿元'
  ])
})

test('the legend shows signs in the colour of what has them', () => {
  const past = city(
    '中卫方案',
    ['35', {...done, comparator: '>='}],
    ['30', {...done, year: 2020}],
    ['4', {...goal, unit: '%'}]
  )
  const ahead = city('中卫方案', ['70', {...goal, comparator: '>=', baseValue: 35, baseYear: 2022}])
  const signOf = (document: typeof past) =>
    JSON.stringify(figuresOf(document).panels[0]!.legend.find(({word}) => word === '以上、突破')!.sign)
  expect(signOf(past)).toContain('slope-sign-reached')
  expect(signOf(ahead)).toContain('slope-sign-planned')
})

test('a long list stands by itself, below, with the year beside names where it differs', () => {
  const cities = Array.from({length: 9}, (_, at) =>
    city(`第${at}市`, [`${60 + at}`, {...goal, year: 2025 + (at % 2)}])
  )
  const {panels, lists} = figuresOf(...cities)
  expect(panels).toEqual([])
  expect(lists).toHaveLength(1)
  expect(JSON.stringify(lists[0]!.draw(720))).toContain('第8市　2025')
  expect(lists[0]!.note).toContain('来源只列前 8 处')
  expect(lists[0]!.table.rows.map(([, , , target]) => target)).toEqual(
    cities.map((_, at) => `${68 - at} 亿元`)
  )
})

test('what has no place in a slope is said in its note', () => {
  const {panels} = figuresOf(
    city(
      '中卫方案',
      ['70', {...goal, baseValue: 35, baseYear: 2022}],
      ['33', {...done, year: null}],
      ['*', {...done, value: null, masked: true, year: 2021}],
      ['40', {...done, year: 2023}],
      ['41', {...done, year: 2023}]
    )
  )
  expect(panels[0]!.note).toBe(
    '口径：海关统计的货物进出口。另有 1 个数原文隐去，不入图。另有 1 个数没有写明年份，不入图。中卫方案 2023 年写了两个不同的数，不入图。'
  )
})

test.each<[string, [string, Told][]]>([
  ['只有一个数', [['70', goal]]],
  ['数字原文隐去', [['*', {...goal, value: null, masked: true}]]],
  [
    '各数都没有写明年份',
    [
      ['70', {...goal, year: null}],
      ['35', {...done, year: null}]
    ]
  ],
  [
    '能放在一起比的数，一份文件里只有一个年份',
    [
      ['70', goal],
      ['8', {...goal, unit: '亿美元'}]
    ]
  ]
])('nothing is drawn: %s', (why, facts) => {
  const page = pageOf(city('中卫方案', ...facts))
  expect(whyUndrawn(page, toIndicatorFigures(page, []))).toBe(`没有作图：${why}。`)
})

test('names outside the word list are not drawn; near miss: what is drawn needs no reason', () => {
  const told = {...goal, indicator: '重点投资'}
  const [page] = pagesOf(city('a', ['7', told]), city('b', ['8', told]))
  expect(whyUndrawn(page!, toIndicatorFigures(page!, []))).toMatch(/^没有作图：指标词表里没有/)
  const drawn = pageOf(going)
  expect(whyUndrawn(drawn, toIndicatorFigures(drawn, []))).toBeNull()
})
