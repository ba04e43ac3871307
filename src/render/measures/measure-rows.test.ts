import {expect, test} from 'vitest'
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Policy} from '../../policy/policy.ts'
import {dutyFact, figureFact, noNames, policyOf} from '../policy-text.samples.ts'
import {measureFinding} from './measure-findings.ts'
import {toMeasureLists as toLists} from './measure-rows.ts'

const toMeasureLists = (policies: readonly Policy[]) => toLists(policies, noNames)

const plan = `某市开放实施方案
一、形势
（一）机遇
形势很好。
二、任务
（一）发展电商。培育10家企业。（责任单位：市财政局、市商务局）
（二）扩大开放。深化合作。
`

const specifics = {object: false, amount: false, deadline: false, owner: false, place: false}

function sample(): Policy {
  const policy = policyOf(plan)
  const measure = (id: string, kind: Measure['kind']): Measure => {
    const {title, start, end} = policy.sections.find((section) => section.id === id)!
    return {id, kind, head: title, start, end, strength: null, degree: null, specifics, topics: []}
  }
  policy.measures.push(measure('sec_1__sub_1', 'other'), measure('sec_2__sub_1', 'measure'))
  policy.measures.push(measure('sec_2__sub_2', 'measure'))
  policy.duties.push(dutyFact(policy, '市财政局'), dutyFact(policy, '市商务局', {role: 'support'}))
  policy.duties.push(dutyFact(policy, '市商务局', {role: 'lead'}))
  policy.figures.push(figureFact(policy, '10', {status: 'target', unit: '家'}))
  return policy
}

test('a row has its units, those in the lead first, each once in its strongest role, and its targets', () => {
  const [{groups, named}] = toMeasureLists([sample()]) as [ReturnType<typeof toMeasureLists>[number]]
  expect(groups.map(({parent}) => parent!.title)).toEqual(['任务'])
  const [first, second] = groups[0]!.rows
  expect(first!.units.map(({unit, role}) => `${unit} ${role}`)).toEqual(['市商务局 lead', '市财政局 resp'])
  expect(first!.units[0]!.href).toBe('/units/sample-市商务局/')
  expect(first!.targets).toBe(1)
  expect(second).toMatchObject({units: [], targets: 0})
  expect(named).toBe(1)
})

test('what only describes is left out; near miss: with units named it stays', () => {
  expect(toMeasureLists([sample()])[0]!.rows).toHaveLength(2)
  const policy = sample()
  policy.measures = policy.measures.map((measure) => ({...measure, kind: 'other'}))
  expect(toMeasureLists([policy])[0]!.rows.map(({measure}) => measure.id)).toEqual(['sec_2__sub_1'])
})

test('the finding says how many name who acts, and which documents name nobody', () => {
  const silent = {...sample(), id: 'other', duties: []}
  const {title, lede} = measureFinding(toMeasureLists([sample(), silent]))
  expect(title).toBe('两份文件的 4 条措施和要求，1 条列出责任单位')
  expect(lede).toBe('2 条写了数量目标。没有用括号列出责任单位的：某市方案。')
  expect(measureFinding([]).title).toBe('现收文件里没有读出措施')
})
