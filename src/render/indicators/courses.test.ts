import {expect, test} from 'vitest'
import {toCourseGroups} from './courses.ts'
import {documentOf, pageOf, pagesOf, regions, type Told} from './indicator.samples.ts'

const goal = {status: 'target', year: 2027} as const
const done = {status: 'achieved', year: 2022} as const
const city = (id: string, ...facts: [string, Told][]) =>
  documentOf(id, {region: regions.city, period: {start: 2023, end: 2027}}, ...facts)
const only = (...facts: [string, Told][]) => toCourseGroups(pageOf(city('中卫方案', ...facts)))[0]!

test('numbers of a document stand in order of years, in the unit of their group', () => {
  const {courses, group} = only(
    ['35', done],
    ['30', {...done, year: 2020}],
    ['700000', {...goal, unit: '万元'}]
  )
  expect(group.unit).toBe('亿元')
  expect(courses).toHaveLength(1)
  expect(courses[0]!.reached.map(({year, value}) => [year, value])).toEqual([
    [2020, 30],
    [2022, 35]
  ])
  expect(courses[0]!.planned.map(({value}) => value)).toEqual([70])
})

test('a target counts from the base of its document, in the same unit', () => {
  const {courses} = only(['70', {...goal, baseValue: 35, baseYear: 2022}])
  expect(courses[0]!.planned[0]!.base).toEqual({value: 35, year: 2022})
})

test('two numbers for one year are no point and are told; near miss: the same number twice is one', () => {
  const {courses, left} = only(['34', done], ['35', done], ['70', goal])
  expect(courses[0]!.reached).toEqual([])
  expect(left.differing.map(({year, isGoal}) => [year, isGoal])).toEqual([[2022, false]])
  const same = only(['34', {...done, value: 35}], ['35', done], ['70', goal])
  expect(same.courses[0]!.reached).toHaveLength(1)
  expect(same.left.differing).toEqual([])
})

test('what is struck out is counted and drawn nowhere', () => {
  const {courses, left} = only(['35', done], ['*', {...goal, value: null, masked: true}], ['36', goal])
  expect(left.masked).toBe(1)
  expect(courses[0]!.planned.map(({value}) => value)).toEqual([36])
})

test('another place is a course by itself; near miss: 全市 of a municipality is its own', () => {
  const report = documentOf(
    '北京报告',
    {region: regions.municipality},
    ['35', {...done, scope: '全市'}],
    ['70', {...goal, scope: '我市'}],
    ['71', {...goal, scope: '河北省'}]
  )
  const groups = toCourseGroups(pageOf(report))
  expect(groups.flatMap(({courses}) => courses.map(({name}) => name))).toEqual([
    '北京报告',
    '北京报告（河北省）'
  ])
})

test('documents of one name are told apart by their regions', () => {
  const one = {...city('a', ['70', goal]), id: 'one'}
  const other = documentOf('a', {region: {...regions.city, name: '固原市'}}, ['60', goal])
  const [group] = toCourseGroups(pageOf(one, other))
  expect(group!.courses.map(({name}) => name)).toEqual(['a（中卫市）', 'a（固原市）'])
})

test('what a name outside the word list counts may differ: no groups', () => {
  const told = {...goal, indicator: '重点投资'}
  const [page] = pagesOf(city('a', ['7', told]), city('b', ['8', told]))
  expect(toCourseGroups(page!)).toEqual([])
})
