import {expect, test} from 'vitest'
import {citationFact, dutyFact, figureFact, policyOf} from '../policy-text.samples.ts'
import {toStripData} from './to-strip-data.ts'

const plan = `某市开放实施方案
一、目标
（一）外资
1.壮大主体。达到10亿元。
（责任单位：市商务局、市财政局）
（二)外贸
二、保障
根据《省规划》（以下简称本规划），一是加强领导。
`

test('sections 一、 and （一） are bands, with their targets; near miss: items and 一是 are not', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '10', {status: 'target'}))
  const {sections, targets, length} = toStripData(policy)
  expect(sections.map(({label, depth, targets}) => [label, depth, targets])).toEqual([
    ['一', 1, 1],
    ['（一）', 2, 1],
    ['（二）', 2, 0],
    ['二', 1, 0]
  ])
  expect(targets).toEqual([plan.indexOf('10')])
  expect(length).toBe(plan.length)
})

test('a bracket of units is one dot, and a document does not cite itself', () => {
  const policy = policyOf(plan)
  policy.duties.push(dutyFact(policy, '市商务局'), dutyFact(policy, '市财政局'))
  policy.citations.push(citationFact(policy, '《省规划》', {}), citationFact(policy, '本规划', {self: true}))
  const {duties, units, citations} = toStripData(policy)
  expect(duties).toEqual([plan.indexOf('市商务局')])
  expect(units).toBe(2)
  expect(citations).toEqual([plan.indexOf('《省规划》')])
  const agencies = [{name: '市商务局', aliases: ['市财政局']}]
  expect(toStripData(policy, {agencies}).units).toBe(1)
})
