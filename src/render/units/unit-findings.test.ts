import {expect, test} from 'vitest'
import {toMeasureLists} from '../measures/measure-rows.ts'
import {unitFinding, unitsFinding} from './unit-findings.ts'
import {partnerFinder} from './unit-partners.ts'
import {toUnits} from './unit-rows.ts'
import {lexicon, plans} from './units.samples.ts'
import {countUnnamed, toUnnamedMeasures} from './unnamed-measures.ts'

const units = toUnits(plans(), lexicon)
const lists = toMeasureLists(plans(), lexicon)

test('the list says how many units there are, who is named most, and how many measures name nobody', () => {
  const {title, lede, description} = unitsFinding(units, lists)
  expect(title).toBe('5 家责任单位，列名最多的是中卫市的市商务局，3 条')
  expect(lede).toBe('5 条措施和要求里，4 条列出责任单位，1 条没有列。')
  expect(description).toMatch(/^两份文件列出的 5 家责任单位/)
})

test('near miss: where several are named most none of them is singled out', () => {
  expect(unitsFinding(units.slice(3), lists).title).toBe('2 家责任单位，列名最多的各 1 条')
  expect(unitsFinding(units.slice(4), lists).title).toBe('列出的责任单位只有中卫海关，1 条')
})

test('nobody named is a finding too', () => {
  expect(unitsFinding([], []).title).toBe('现收文件都没有列出责任单位')
})

test('a unit is told by its roles, with its documents, its names and its targets', () => {
  const unit = units[0]!
  const {title, lede, description} = unitFinding(unit, partnerFinder(units)(unit))
  expect(title).toBe('中卫市 · 市商务局：牵头\u00a01 条，列为责任单位\u00a02 条')
  expect(lede).toBe('见中卫方案，文中也写作商务局。3 条里 1 条写了数量目标。')
  expect(description).toBe(
    '中卫市 · 市商务局在一份文件里牵头 1 条，列为责任单位 2 条。常同列的有市发展改革委、各县（区）人民政府、中卫海关。'
  )
})

test('a unit of one provision says so', () => {
  const alone = units.find(({region}) => region.name === '洛阳市')!
  expect(unitFinding(alone, []).lede).toBe('见洛阳讲话。这一条没有写数量目标。')
})

test('measures that name nobody are told by document, with their rows where others name somebody', () => {
  const rows = toUnnamedMeasures(lists)
  expect(rows.map(({policy, measures, unnamed, places}) => [policy.id, measures, unnamed, places])).toEqual([
    ['zhongwei', 4, 1, [{label: '一', href: '/measures/#zhongwei/sec_1'}]]
  ])
  expect(countUnnamed(rows)).toBe(1)
})

test('near miss: a document that names nobody at all comes last and lists no rows', () => {
  const silent = {...plans()[0]!, id: 'silent', duties: []}
  const rows = toUnnamedMeasures(toMeasureLists([silent, ...plans()], lexicon))
  expect(rows.map(({policy, unnamed, places}) => [policy.id, unnamed, places.length])).toEqual([
    ['zhongwei', 1, 1],
    ['silent', 4, 0]
  ])
})
