import {expect, test} from 'vitest'
import type {Reuse} from '../../policy/4-links/links.ts'
import {noLinks, spotOf} from '../policy-text.samples.ts'
import {city, pair, policies, province, reuse, same} from './compare.samples.ts'
import {toCoverage} from './compare-coverage.ts'
import {comparisonTitle, listFinding, sharedFinding} from './compare-findings.ts'
import {toComparisons} from './compare-pairs.ts'
import {toParallelPassages} from './compare-passages.ts'

test('a pair counts what was taken up, in words for who wrote it', () => {
  const [comparison] = toComparisons(policies, {...noLinks, pairs: [pair], reuse: [reuse]})
  const coverage = toCoverage(comparison!)!
  expect(comparisonTitle(comparison!, coverage)).toBe('省里的 3 条，市里的报告对应 1 条')
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
  expect(comparisonTitle(comparison!, toCoverage(comparison!))).toBe('某省规划的 3 条，某市报告对应 1 条')
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
    parts: [{a: spotOf(city, same), b: spotOf(province, same)}],
    pieces: [{a: spotOf(city, same), b: spotOf(province, same)}]
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
  expect(listFinding(comparisons, 2).title).toBe('两份文件可以对照')
  expect(listFinding(comparisons, 5).title).toBe('五份文件，任意两份可以对照，共 1 对')
  expect(listFinding(comparisons, 50).title).toBe('1 对文件可以对照')
  expect(listFinding([], 1).title).toBe('只有一份文件，还不能对照')
  expect(listFinding(comparisons, 2).lede).toBe(
    `某省规划 × 某市报告：逐字相同 ${same.length} 字，占下位文件的 ${percent}%。`
  )
  expect(listFinding([...comparisons, ...comparisons], 3).lede).toContain(
    '相同文字最多的是某省规划 × 某市报告：'
  )
  expect(listFinding([], 50).title).toBe('现收文件之间没有上下级，也没有相同的文字')
  const [silent] = toComparisons(policies, {...noLinks, pairs: [pair]})
  expect(sharedFinding(silent!)).toEqual({title: '两份文件没有成段相同的文字。', note: ''})
})
