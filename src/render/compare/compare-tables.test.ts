import {expect, test} from 'vitest'
import type {Figure, Policy} from '../../policy/policy.ts'
import {figureFact, noLinks, policyOf} from '../policy-text.samples.ts'
import {city, measureOf, pair, policies, province, reuse} from './compare.samples.ts'
import {toChoiceGroups, toChoiceRows} from './compare-choices.ts'
import {toFigureIndex, toFigureRows} from './compare-figures.ts'
import {toChoices, toComparisons} from './compare-pairs.ts'
import {toTopicRows} from './compare-topics.ts'

function withFigure(id: string, about: Partial<Figure['value']>): Policy {
  const policy = {...policyOf('某省规划\n一、目标\n进出口达到120。\n', {shortTitle: id}), id}
  const figure = figureFact(policy, '120', {status: 'target', unit: '亿元', year: 2020, ...about})
  return {...policy, figures: [{...figure, section: 'sec_1'}]}
}

function rowsOf(above: Policy, below: Policy) {
  const figures = [above, below].map(({id}) => ({document: id, figure: 'f1'}))
  const series = [{indicator: '进出口总额', listed: true, figures, groups: [], reasons: []}]
  const [comparison] = toChoices([above, below], noLinks)
  return toFigureRows(comparison!, toFigureIndex([above, below], series))
}

test('the same indicator stands side by side, each number with its year, status and place', () => {
  const [row] = rowsOf(withFigure('a', {}), withFigure('b', {unit: '万元', status: 'achieved'}))
  expect(row).toMatchObject({indicator: '进出口总额', unlike: false})
  expect(row!.upper).toEqual([
    {lead: '', number: '120 亿元', year: '2020', status: '目标', place: '一', href: '/documents/a/#f1'}
  ])
  expect(row!.lower[0]).toMatchObject({number: '120 万元', status: '已实现'})
})

test('other money is said to be unlike; what was struck out is said to be', () => {
  const [row] = rowsOf(withFigure('a', {}), withFigure('b', {unit: '亿美元'}))
  expect(row!.unlike).toBe(true)
  const [masked] = rowsOf(withFigure('a', {}), withFigure('b', {masked: true, value: null, valueText: '*'}))
  expect(masked!.lower[0]!.number).toBe('原文隐去（* 亿元）')
})

test('near miss: conditions, and growth beside a level', () => {
  expect(rowsOf(withFigure('a', {}), withFigure('b', {status: 'condition'}))).toEqual([])
  const [row] = rowsOf(withFigure('a', {}), withFigure('b', {change: 'growth', unit: '%'}))
  expect(row!.unlike).toBe(false)
})

test('topics of both documents come with their measures, those with most in both first', () => {
  const upper = {
    ...province,
    measures: [
      measureOf(province, 'sec_1__item_1', ['外资']),
      measureOf(province, 'sec_1__item_2', ['外资', '外贸']),
      measureOf(province, 'sec_2__item_1', ['外贸', '农业'])
    ]
  }
  const lower = {...city, measures: [measureOf(city, 'sec_2__sub_1__item_1', ['外贸', '外资'])]}
  const rows = toTopicRows({upper, lower})
  expect(rows.map(({topic, upper}) => `${topic} ${upper.length}`)).toEqual(['外资 2', '外贸 2'])
})

test('every document is listed with the others, in words for what they share', () => {
  const third = {...city, id: 'third', metadata: {...city.metadata, region: null}}
  const links = {...noLinks, pairs: [pair], reuse: [reuse]}
  const rows = toChoiceRows([...policies, third], toChoices([...policies, third], links))
  expect(rows.map(({choices}) => choices.map((choice) => choice?.words.join(' ') ?? null))).toEqual([
    [null, expect.stringMatching(/^对应 1 条 同 \d+%$/), '未见'],
    [expect.stringMatching(/^对应 1 条/), null, '未见'],
    ['未见', '未见', null]
  ])
  expect(rows[1]!.choices[0]!.href).toBe('/compare/upper/lower/')
  const groups = toChoiceGroups(rows, new Map([['620000', '甘肃省']]))
  expect(groups.map(({region, rows}) => `${region} ${rows.length}`)).toEqual(['甘肃省 2', '地区未载 1'])
  expect(toComparisons([...policies, third], links)).toHaveLength(1)
})
