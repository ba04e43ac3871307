import {expect, test} from 'vitest'
import {toCourseGroups} from './courses.ts'
import {documentOf, pageOf, regions, type Told} from './indicator.samples.ts'
import {panelFinding} from './panel-finding.ts'

const goal = {status: 'target', year: 2020} as const
const done = {status: 'achieved', year: 2015} as const
const dollars = {unit: '亿美元'} as const
const plan = (...facts: [string, Told][]) =>
  documentOf('甘肃规划', {region: regions.province, period: {start: 2016, end: 2020}}, ...facts)

function find(...facts: [string, Told][]): string {
  return panelFinding(toCourseGroups(pageOf(plan(...facts)))[0]!)
}

test.each<[string, [string, Told][]]>([
  [
    '2015 年比规划少 31.9 亿美元，新目标比旧目标高 8 亿美元以上',
    [
      ['112', {...goal, ...dollars, year: 2015}],
      ['80.1', {...done, ...dollars}],
      ['120', {...goal, ...dollars, comparator: '>', quote: '突破120亿美元'}]
    ]
  ],
  [
    '2015 年比规划多 5 亿元，新目标比旧目标低 10 亿元',
    [
      ['100', {...goal, year: 2015}],
      ['105', done],
      ['90', goal]
    ]
  ],
  [
    '2015 年与规划相同，新目标与旧目标相同',
    [
      ['100', {...goal, year: 2015}],
      ['99', {...done, value: 100}],
      ['98', {...goal, value: 100}]
    ]
  ],
  [
    '2015 年规划突破 100 亿元，实际 105 亿元，五年由 105 到 130 亿元',
    [
      ['100', {...goal, year: 2015, comparator: '>', quote: '突破100亿元'}],
      ['105', done],
      ['130', {...goal, baseValue: 105, baseYear: 2015}]
    ]
  ],
  ['五年翻一番，35 到 70 亿元', [['70', {...goal, baseValue: 35, baseYear: 2015}]]],
  [
    '五年由 35 到突破 70 亿元',
    [['70', {...goal, comparator: '>', quote: '突破70亿元', baseValue: 35, baseYear: 2015}]]
  ],
  ['五年由 60 到 50 亿元以内', [['50', {...goal, comparator: '<=', baseValue: 60, baseYear: 2015}]]],
  ['2020 年的目标是 65—70 亿元', [['65', {...goal, valueMax: 70}]]],
  [
    '2018 年 50 亿元，2020 年 60 亿元',
    [
      ['50', {...goal, year: 2018}],
      ['60', goal]
    ]
  ]
])('one document: %s', (clause, facts) => {
  expect(find(...facts)).toBe(`甘肃规划：${clause}`)
})

test('of shares the difference is in points', () => {
  const share = {unit: '%', change: 'share', indicator: '城镇化率'} as const
  expect(find(['60', {...goal, ...share, year: 2015}], ['56.8', {...done, ...share}])).toBe(
    '甘肃规划：2015 年比规划少 3.2 个百分点'
  )
})

test('only what was reached: the first year and the last', () => {
  const page = pageOf(
    plan(
      ['100', {...done, year: 2013, comparator: '>='}],
      ['90', {...done, year: 2014}],
      ['80.1', done],
      ['9', {...goal, unit: '%', change: 'growth'}]
    )
  )
  const [group] = toCourseGroups(page).filter(({group}) => group.basis.form === 'level')
  expect(panelFinding(group!)).toBe('甘肃规划：2013 年 100 亿元以上，2015 年 80.1 亿元')
})

test('two numbers for one year are no result: near miss of a result', () => {
  const title = find(['112', {...goal, year: 2015}], ['80', done], ['81', done], ['120', goal])
  expect(title).toBe('甘肃规划：新目标比旧目标高 8 亿元')
})

test('several documents: how far their targets lie apart, and whose is the highest', () => {
  const city = (id: string, ...facts: [string, Told][]) => documentOf(id, {region: regions.city}, ...facts)
  const title = (...values: number[]) =>
    panelFinding(
      toCourseGroups(
        pageOf(...values.map((value, at) => city(`${'甲乙丙'[at]}市规划`, [String(value), goal])))
      )[0]!
    )
  expect(title(60, 75, 70)).toBe('市一级：三份文件的目标在 60 亿元到 75 亿元之间，乙市规划最高')
  expect(title(60, 75, 75)).toBe('市一级：三份文件的目标在 60 亿元到 75 亿元之间')
  expect(title(60, 60)).toBe('市一级：两份文件的目标都写 60 亿元')
})
