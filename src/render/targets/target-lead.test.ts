import {expect, test} from 'vitest'
import {figureFact, policyOf} from '../policy-text.samples.ts'
import {toTargetGroups} from './target-groups.ts'
import {toTargetLead} from './target-lead.ts'
import type {TargetRow} from './target-rows.ts'
import {toTargetSections} from './target-sections.ts'
import {targetSources} from './target-sources.ts'

const plan = policyOf('某市开放实施方案\n一、目标\n外资2.16亿美元，累计6亿美元。\n二、外贸\n外贸70亿元。\n', {
  shortTitle: '某市方案'
})
const other = {...plan, id: 'other', metadata: {...plan.metadata, shortTitle: '某省规划'}}

function row(policy: typeof plan, words: string, about: Parameters<typeof figureFact>[2] = {}): TargetRow {
  const figure = {
    ...figureFact(policy, words, {status: 'target', indicator: '外资', unit: '亿美元', ...about}),
    quote: `到\t${words}亿美元`
  }
  const none = {base: null, rate: null, audit: null, other: null, expected: false}
  return {policy, kind: 'count', figure, figures: [figure], ...none}
}

const groupOf = (...rows: TargetRow[]) => toTargetGroups(rows)[0]!
const pages = new Map([['外资', '/targets/外资/']])

test('a row is called by its indicator, which leads to its page where there is one', () => {
  const group = groupOf(row(plan, '2.16'), row(other, '70', {indicator: '外贸'}))
  expect(toTargetLead(group, 0, pages)).toMatchObject({
    name: '外资',
    href: '/targets/外资/',
    aside: '某市方案'
  })
  expect(toTargetLead(group, 1, pages)).toMatchObject({name: '外贸', href: null, aside: '某省规划'})
})

test('a sum under its level is the same again; near miss: the sum of another document', () => {
  const sum = {cumulative: true, year: 2020}
  const own = groupOf(row(plan, '2.16'), row(plan, '6', sum))
  expect(toTargetLead(own, 1, pages)).toMatchObject({same: true, note: '累计', aside: ''})
  const foreign = groupOf(row(plan, '2.16'), row(other, '6', sum))
  expect(toTargetLead(foreign, 1, pages).same).toBe(false)
})

test('under the head of an indicator a row is called by its document and quoted', () => {
  const group = {...groupOf(row(plan, '2.16'), row(plan, '70')), lead: 'document' as const}
  expect(toTargetLead(group, 0, pages)).toEqual({
    name: '某市方案',
    note: '',
    href: '/documents/sample/',
    aside: '到 2.16亿美元',
    same: false
  })
  expect(toTargetLead(group, 1, pages).same).toBe(true)
})

test('sources lead to the first sentence in each provision; one outside of all is called 原文', () => {
  const [first, again, elsewhere, outside] = ['2.16', '6', '70', '某市'].map((words, index) => ({
    ...figureFact(plan, words, {}),
    id: `f${index + 1}`,
    section: ['sec_1', 'sec_1', 'sec_2', null][index]!
  }))
  expect(targetSources(plan, [first!, again!, elsewhere!, outside!])).toEqual([
    {label: '一', href: '/documents/sample/#f1'},
    {label: '二', href: '/documents/sample/#f3'},
    {label: '原文', href: '/documents/sample/#f4'}
  ])
})

test('one table of all targets; too long for that, one for each document, named by the head above it', () => {
  const rows = [row(plan, '2.16'), row(other, '70'), row(other, '6')]
  expect(toTargetSections(rows).map(({policy, rows, groups}) => [policy, rows, groups[0]!.of])).toEqual([
    [null, 3, '两份文件']
  ])
  expect(
    toTargetSections(rows, 2).map(({policy, rows, groups}) => [policy!.id, rows, groups[0]!.of])
  ).toEqual([
    ['sample', 1, ''],
    ['other', 2, '']
  ])
  expect(toTargetSections([])).toEqual([])
})
