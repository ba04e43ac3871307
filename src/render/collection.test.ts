import {expect, test} from 'vitest'
import type {Audit, Reuse} from '../policy/4-links/links.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import {exampleWords} from './home/example-words.ts'
import {growthFinding, reuseFinding} from './home/findings.ts'
import {toHoldings} from './home/holdings.ts'
import {
  citationFact,
  doubtAt,
  dutyFact,
  figureFact,
  noLinks,
  noNames,
  policyOf
} from './policy-text.samples.ts'
import {toReport} from './report.ts'

const words = `某市开放实施方案
一、目标
外资由2022年的1.08亿美元增长到2025年的2.16亿美元，年均增长25%。（责任单位：市商务局）见《省规划》
二、出口信用保险
扩大出口。
`

function sample() {
  const policy = policyOf(words)
  policy.figures.push(figureFact(policy, '1.08', {unit: '亿美元', status: 'baseline', year: 2022}))
  policy.figures.push(
    figureFact(policy, '2.16', {
      unit: '亿美元',
      status: 'target',
      indicator: '外资',
      year: 2025,
      baseYear: 2022,
      baseValue: 1.08
    })
  )
  policy.figures.push(figureFact(policy, '25', {unit: '%', status: 'target', change: 'growth'}))
  for (const figure of policy.figures) figure.section = 'sec_1'
  policy.duties.push(dutyFact(policy, '市商务局'))
  policy.citations.push(citationFact(policy, '《省规划》', {title: '省规划'}))
  policy.messages.push(doubtAt(policy, '市商务局', '存疑'), {
    ...doubtAt(policy, '外资', '已修补'),
    severity: 'info'
  })
  return policy
}

const audit: Audit = {
  kind: 'growth',
  verdict: 'inconsistent',
  documents: ['sample'],
  figures: ['sample#f1', 'sample#f2', 'sample#f3'],
  stated: '年均增长25%',
  computed: '25.99%',
  working: '',
  reason: null,
  spots: []
}

test('holdings count what was read, repairs are no doubts', () => {
  expect(toHoldings([sample()], noNames)).toMatchObject({
    documents: 1,
    figures: 3,
    targets: 2,
    units: 1,
    citations: 1,
    doubts: 1
  })
})

test('a unit of two names is one; near miss: units of two documents are two', () => {
  const named = sample()
  named.duties.push({...named.duties[0]!, value: {...named.duties[0]!.value, unit: '市商务委'}})
  const lexicon = {...noNames, agencies: [{name: '市商务局', aliases: ['市商务委']}]}
  expect(toHoldings([named], noNames).units).toBe(2)
  expect(toHoldings([named], lexicon).units).toBe(1)
  expect(toHoldings([named, {...named, id: 'other'}], lexicon).units).toBe(2)
})

test('the growth finding is worded from its figures', () => {
  const found = growthFinding([sample()], {...noLinks, audits: [audit]})
  expect(found?.title).toBe('某市方案：外资3年翻一番')
  expect(found?.rows[0]?.level.id).toBe('f2')
})

test('without an audit there is no growth finding', () => {
  expect(growthFinding([sample()], noLinks)).toBe(null)
})

test('the reuse finding counts characters and their share', () => {
  const upper = {...sample(), id: 'upper'}
  const spot = {start: words.indexOf('外资由'), end: words.indexOf('外资由') + 20}
  const [a, b] = [
    {document: 'upper', ...spot},
    {document: 'sample', ...spot}
  ]
  const parts = [{a: spot, b: spot}]
  const row: Reuse = {a, b, exact: 20, similarity: 1, parts, pieces: parts}
  const share = Math.round((20 / words.length) * 100)
  expect(reuseFinding([upper, sample()], {...noLinks, reuse: [row]})?.title).toBe(
    `某市方案有20字与某市方案逐字相同，占全文${share}%`
  )
  expect(reuseFinding([upper, sample()], noLinks)).toBe(null)
})

test('example words are said in two documents; and the unit named most often', () => {
  const lexicon = {
    topics: [{name: '金融', words: ['信用保险', '汇率风险', '出口']}],
    indicators: [{name: '进出口额', aliases: ['美元增长']}]
  } as unknown as Lexicon
  expect(exampleWords([sample(), {...sample(), id: 'other'}], lexicon)).toEqual([
    '信用保险',
    '美元增长',
    '市商务局'
  ])
})

test('the report puts doubts before repairs, each with its place', () => {
  const groups = toReport(sample())
  expect(groups.map(({severity}) => severity)).toEqual(['warning', 'info'])
  expect(groups[0]?.rows[0]).toMatchObject({words: '市商务局', section: {id: 'sec_1', label: '一'}})
})
