import {expect, test} from 'vitest'
import {toCourseGroups} from './courses.ts'
import {documentOf, pageOf, regions, type Told} from './indicator.samples.ts'
import {toSlopeData} from './slope-data.ts'

const goal = {status: 'target', year: 2020} as const
const done = {status: 'achieved', year: 2015} as const

function lineOf(...facts: [string, Told][]) {
  const about = {region: regions.province, period: {start: 2016, end: 2020}}
  const [{courses, group}] = toCourseGroups(pageOf(documentOf('甘肃规划', about, ...facts))) as [
    ReturnType<typeof toCourseGroups>[number]
  ]
  return toSlopeData(courses, group, '').lines[0]!
}

test('two periods: a result, the plan of its year, and the next plan from it', () => {
  const line = lineOf(
    ['112', {...goal, year: 2015}],
    ['80.1', done],
    ['120', {...goal, comparator: '>', quote: '突破120亿元'}]
  )
  expect(line.reached).toMatchObject([{year: 2015, value: 80.1, label: '80.1'}])
  expect(line.planned).toMatchObject([
    {year: 2015, label: '规划 112', from: null, sign: null},
    {year: 2020, label: '突破 120', from: {year: 2015, value: 80.1}, sign: 'up'}
  ])
  expect(line.planned[1]!.words).toBe('甘肃规划　2020 年　目标突破 120 亿元')
  expect(line.name).toBeNull()
})

test('a base that is written with its target only is a point too', () => {
  const line = lineOf(['70', {...goal, baseValue: 35, baseYear: 2015}])
  expect(line.reached).toMatchObject([{year: 2015, value: 35, words: '甘肃规划　2015 年　基期 35 亿元'}])
  expect(line.planned[0]!.from).toEqual({year: 2015, value: 35})
})

test('near miss: a base that differs from what is reported for its year joins nothing', () => {
  const line = lineOf(['36', done], ['70', {...goal, baseValue: 35, baseYear: 2015}])
  expect(line.reached.map(({value}) => value)).toEqual([36])
  expect(line.planned[0]!.from).toBeNull()
})

test('a later target of the same plan follows the earlier one; not one of a plan that is over', () => {
  const line = lineOf(['50', {...goal, year: 2018}], ['60', goal])
  expect(line.planned.map(({from}) => from?.year ?? null)).toEqual([null, 2018])
  const past = lineOf(['50', {...goal, year: 2014}], ['60', goal])
  expect(past.planned.map(({from}) => from)).toEqual([null, null])
})

test.each<[string, string, Told]>([
  ['65—70', '65', {...goal, valueMax: 70}],
  ['60 以内', '60', {...goal, comparator: '<='}],
  ['60 左右', '60', {...goal, comparator: '~', quote: '60亿元左右'}],
  ['180多', '180多', {...goal, value: 180, comparator: '>='}],
  ['1,200', '1200', goal]
])('label %s', (label, printed, told) => {
  expect(lineOf([printed, told]).planned[0]!.label).toBe(label)
})
