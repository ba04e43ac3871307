import {expect, test} from 'vitest'
import type {Pair, Reuse} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {noLinks, policyOf, spotOf} from '../policy-text.samples.ts'
import {toCoverage} from './compare-coverage.ts'
import {comparisonTitle, listFinding, sharedFinding} from './compare-findings.ts'
import {toComparisons} from './compare-pairs.ts'
import {toParallelPassages} from './compare-passages.ts'

const same = '把园区作为承接产业转移的重要载体'
const region = (level: 'province' | 'city', name: string) => ({code: '620000', name, level})

const province: Policy = {
  ...policyOf(
    `某省规划
一、外资
1.承接转移。继续${same}和平台。
2.扩大开放。深化合作。
二、外贸
1.培育主体。做强企业。
`,
    {shortTitle: '某省规划', kind: 'plan', region: region('province', '某省')}
  ),
  id: 'upper'
}
const city: Policy = {
  ...policyOf(
    `某市报告
一、现状
情况良好。
二、建议
（一）平台
1.承接转移。全力${same}。
（二）人才
1.引进人才。
`,
    {shortTitle: '某市报告', kind: 'report', region: region('city', '某市')}
  ),
  id: 'lower'
}
const above = spotOf(province, same)
const below = spotOf(city, same)
const match = {a: above, b: below}
const reuse: Reuse = {
  a: {document: 'upper', ...above},
  b: {document: 'lower', ...below},
  exact: same.length,
  similarity: 1,
  parts: [match],
  pieces: [match]
}
const pair: Pair = {
  upper: 'upper',
  lower: 'lower',
  reason: 'region',
  alignments: [
    {
      upper: {document: 'upper', measure: 'sec_1__item_1'},
      lower: {document: 'lower', measure: 'sec_2__sub_1__item_1'},
      relation: 'verbatim',
      score: 0.9,
      evidence: []
    }
  ],
  silent: ['sec_1__item_2', 'sec_2__item_1'],
  added: ['sec_2__sub_2__item_1']
}
const policies = [province, city]

test('a pair counts what was taken up, in words for who wrote it', () => {
  const [comparison] = toComparisons(policies, {...noLinks, pairs: [pair], reuse: [reuse]})
  const coverage = toCoverage(comparison!)!
  expect(comparisonTitle(comparison!, coverage)).toBe('省里的 3 条，市里的报告接了 1 条')
  expect(coverage.columns.map(({title}) => title)).toEqual(['平台', '人才'])
  expect(coverage.groups.map(({parent, rows}) => [parent!.title, rows.length])).toEqual([
    ['外资', 2],
    ['外贸', 1]
  ])
  expect(coverage.groups[0]!.rows[0]!.cells.map(({length}) => length)).toEqual([1, 0])
  expect(coverage.added.map((items) => items.map(({section}) => section.title))).toEqual([[], ['引进人才']])
})

test('two regions of one level, or none known, are told by name', () => {
  const unknown = {...city, metadata: {...city.metadata, region: null}}
  const [comparison] = toComparisons([province, unknown], {...noLinks, pairs: [pair]})
  expect(comparisonTitle(comparison!, toCoverage(comparison!))).toBe('某省规划的 3 条，某市报告接了 1 条')
})

test('documents that only share words are compared by words, whichever is named first', () => {
  const [comparison] = toComparisons(policies, {...noLinks, reuse: [reuse]})
  expect(comparison).toMatchObject({pair: null, exact: same.length, passages: 1})
  expect(toCoverage(comparison!)).toBeNull()
  expect(comparisonTitle(comparison!, null)).toBe(`某市报告有 ${same.length} 字与某省规划逐字相同`)
  const turned = {
    ...reuse,
    a: reuse.b,
    b: reuse.a,
    parts: [{a: below, b: above}],
    pieces: [{a: below, b: above}]
  }
  const [other] = toComparisons(policies, {...noLinks, pairs: [pair], reuse: [turned]})
  expect(other!.reuse[0]!.a.document).toBe('upper')
  expect(other!.exact).toBe(same.length)
})

test('a passage is read on to its sentence, with its relation and its own words beside', () => {
  const [comparison] = toComparisons(policies, {...noLinks, pairs: [pair], reuse: [reuse]})
  const [passage] = toParallelPassages(comparison!)
  expect(passage).toMatchObject({relation: 'verbatim', exact: same.length})
  expect(passage!.upper.segments).toEqual([
    {kind: 'own', text: '继续'},
    {kind: 'shared', text: same},
    {kind: 'own', text: '和平台。'}
  ])
  expect(passage!.lower.section!.title).toBe('承接转移')
})

test('passages of one section of the lower document stand under one heading, the upper sections aside', () => {
  const row = (upper: string, lower: string): Reuse => ({
    ...reuse,
    a: {document: 'upper', ...spotOf(province, upper)},
    b: {document: 'lower', ...spotOf(city, lower)}
  })
  const rows = [row('继续', '情况'), row('深化', '良好'), row('做强', '全力'), row('培育', '引进')]
  const [comparison] = toComparisons(policies, {...noLinks, reuse: rows})
  const passages = toParallelPassages(comparison!)
  expect(passages.map(({heading}) => heading)).toEqual(['现状', null, '承接转移', '引进人才'])
})

test('characters of the passages add up to those of the comparison, short shared runs aside', () => {
  const overlapping = {...reuse, b: {...reuse.b, start: reuse.b.start + 2}}
  const [comparison] = toComparisons(policies, {...noLinks, reuse: [reuse, overlapping]})
  const passages = toParallelPassages(comparison!)
  expect(passages.reduce((sum, {exact}) => sum + exact, 0)).toBe(comparison!.exact)
  expect(comparison!.exact).toBe(same.length)
})

test('findings say the share of the lower document and where most of it stands', () => {
  const comparisons = toComparisons(policies, {...noLinks, pairs: [pair], reuse: [reuse]})
  const percent = Math.round((same.length / city.text.source.length) * 100)
  expect(sharedFinding(comparisons[0]!).title).toBe(
    `${same.length} 字逐字相同，占某市报告 ${percent}%；多在二（一）`
  )
  expect(listFinding(comparisons).title).toBe('1 对文件可以对照')
  expect(listFinding(comparisons).lede).toBe(
    `某省规划 × 某市报告：逐字相同 ${same.length} 字，占下位文件的 ${percent}%。`
  )
  expect(listFinding([...comparisons, ...comparisons]).lede).toContain(
    '相同文字最多的是某省规划 × 某市报告：'
  )
  expect(listFinding([]).title).toBe('现收文件之间没有上下级，也没有相同的文字')
  const [silent] = toComparisons(policies, {...noLinks, pairs: [pair]})
  expect(sharedFinding(silent!)).toEqual({title: '两份文件没有成段相同的文字。', note: ''})
})
