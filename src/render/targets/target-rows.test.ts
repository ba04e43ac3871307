import {expect, test} from 'vitest'
import type {Audit, Links} from '../../policy/4-links/links.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {figureFact, noLinks, policyOf} from '../policy-text.samples.ts'
import {shownWords} from './target-findings.ts'
import {toTargetRows} from './target-rows.ts'
import {toTargetCells} from './target-words.ts'

const lexicon = {
  units: [
    {name: '美元', dimension: 'money', notBefore: []},
    {name: '%', dimension: 'ratio', notBefore: []},
    {name: '倍', dimension: 'multiple', notBefore: []},
    {name: '家', dimension: 'count', notBefore: []}
  ]
} as unknown as Lexicon

const plan = `某市开放实施方案
一、基础
2015年进出口80.1亿美元。累计6亿美元。
二、预期目标
到2020年货物贸易突破120亿美元，年均增长8%左右。
三、任务
培育10家以上企业。农产品出口翻一番。占比达到50%。
`

const level = {unit: '亿美元', status: 'target', indicator: '进出口', year: 2020} as const
const rate = {...level, unit: '%', change: 'growth', comparator: '~'} as const
const quotes: Record<string, string> = {8: '年均增长8%左右', 6: '年均增长6%', 50: '能耗降低50%'}
const done = {...level, status: 'achieved', year: 2015} as const

function sample(...facts: [string, Parameters<typeof figureFact>[2]][]): Policy {
  const policy = policyOf(plan, {period: {start: 2016, end: 2020}})
  for (const [words, about] of facts) {
    policy.figures.push({...figureFact(policy, words, about), quote: quotes[words] ?? words})
  }
  return policy
}

const rowsOf = (policy: Policy, links: Links = noLinks) => toTargetRows([policy], links, lexicon)
const cellsOf = (policy: Policy, links: Links = noLinks) => rowsOf(policy, links).map(toTargetCells)

test('a rate joins the level of its indicator, and the base comes from what the document says was achieved', () => {
  const cells = cellsOf(sample(['80.1', done], ['120', {...level, comparator: '>'}], ['8', rate]))
  expect(cells).toHaveLength(1)
  expect(cells[0]).toMatchObject({
    name: '进出口',
    base: '80.1',
    baseYear: '2015',
    value: '120',
    unit: '亿美元',
    stated: '8%左右',
    computed: '8.42%'
  })
})

test('near miss: a rate of another indicator or year stands alone', () => {
  const rows = rowsOf(
    sample(['120', level], ['8', {...rate, indicator: '外资'}], ['6', {...rate, year: 2025}])
  )
  expect(rows.map(({kind}) => kind)).toEqual(['rate', 'level', 'rate'])
})

test('near miss: a rate that is not annual is a target by itself, in its own words', () => {
  const cells = cellsOf(sample(['120', level], ['50', {...rate, comparator: '='}]))
  expect(cells.map(({name, value, stated}) => [name, value, stated])).toEqual([
    ['进出口', '120', ''],
    ['“能耗降低50%”', '50', '']
  ])
})

test('a rate prefers the level of a year to a sum over years', () => {
  const rows = rowsOf(sample(['6', {...level, cumulative: true}], ['120', level], ['8', rate]))
  expect(rows.map((row) => [row.figure.value.value, row.rate?.value.value])).toEqual([
    [6, undefined],
    [120, 8]
  ])
  expect(toTargetCells(rows[0]!)).toMatchObject({note: '5 年累计', year: '2016—20', base: ''})
})

test('a target written twice is one row; near miss: another value is another row', () => {
  expect(rowsOf(sample(['120', level], ['10', {...level, value: 120}]))).toHaveLength(1)
  expect(rowsOf(sample(['120', level], ['10', {...level, value: 121}]))).toHaveLength(2)
})

test('near miss: alike twice in one provision, two things are counted', () => {
  const policy = sample(['120', level], ['10', {...level, value: 120}])
  policy.figures = policy.figures.map((figure) => ({...figure, section: 'sec_3'}))
  expect(rowsOf(policy)).toHaveLength(2)
  policy.figures[1]!.quote = '进出口\t亿美元\t120'
  expect(rowsOf(policy)).toHaveLength(1)
})

test('每年 stands with the years, not in the name; near miss: a sum of one year', () => {
  const yearly = {...level, unit: '家', indicator: '每年新设企业', change: 'increase', year: null} as const
  const [first] = cellsOf(sample(['10', yearly]))
  expect(first).toMatchObject({name: '新设企业', year: '每年'})
  const [until] = cellsOf(sample(['10', {...yearly, year: 2020}]))
  expect(until).toMatchObject({year: '2020，每年'})
  const [once] = cellsOf(sample(['10', {...yearly, indicator: '新设企业', year: 2020}]))
  expect(once).toMatchObject({name: '“10”', year: '2020'})
})

test('rows and what was merged into them make up the numbers of the text', () => {
  const policy = sample(['120', level], ['10', {...level, value: 120}], ['8', rate])
  expect(shownWords(rowsOf(policy))).toBe(
    '1 行：文中写目标的 3 处，1 处年均增速与规模同行，1 处是同一目标再写一次'
  )
  expect(shownWords(rowsOf(sample(['120', level])))).toBe('1 行')
})

test('two achieved values that differ are no base', () => {
  const [cells] = cellsOf(sample(['80.1', done], ['6', done], ['120', level]))
  expect(cells).toMatchObject({base: '', computed: ''})
})

test('翻一番 is two times its base; a masked number says so', () => {
  const doubled = {...level, unit: '倍', change: 'multiple', value: 2, baseYear: 2015} as const
  const [cells] = cellsOf(sample(['翻一番', doubled]))
  expect(cells).toMatchObject({base: '', baseYear: '2015', value: '× 2', unit: '翻一番', computed: '14.87%'})
  const [masked] = cellsOf(sample(['120', {...level, value: null, masked: true}]))
  expect(masked).toMatchObject({value: '', unit: '原文隐去（120亿美元）'})
})

test('kinds: shares, counts, levels, and targets of a period already over', () => {
  const policy = sample(
    ['120', level],
    ['50', {...level, unit: '%', indicator: '占比'}],
    ['10', {...level, unit: '家', comparator: '>='}],
    ['80.1', {...level, year: 2015}]
  )
  expect(rowsOf(policy).map((row) => [row.figure.value.value, row.kind])).toEqual([
    [80.1, 'past'],
    [120, 'level'],
    [10, 'count'],
    [50, 'share']
  ])
})

test('预期 in a heading above makes a target expected; near miss: beside another heading it does not', () => {
  const rows = rowsOf(sample(['120', level], ['10', {...level, unit: '家'}]))
  expect(rows.map(({expected}) => expected)).toEqual([true, false])
})

test('an audit brings its computed rate and verdict', () => {
  const policy = sample(['80.1', done], ['120', level], ['8', rate])
  const audit: Audit = {
    kind: 'growth',
    verdict: 'within-tolerance',
    documents: ['sample'],
    figures: ['sample#f3', 'sample#f1', 'sample#f2'],
    stated: '年均增长8%左右',
    computed: '8.42%',
    working: '',
    reason: null,
    spots: []
  }
  const [row] = rowsOf(policy, {...noLinks, audits: [audit]})
  expect(row!.audit).toBe(audit)
  expect(row!.figures.map(({id}) => id)).toEqual(['f2', 'f3'])
})
