import {expect, test} from 'vitest'
import {figureFact, policyOf} from '../policy-text.samples.ts'
import {targetChart} from './target-chart.ts'
import {toTargetFindings} from './target-findings.ts'
import {toTargetGroups} from './target-groups.ts'
import type {TargetRow} from './target-rows.ts'

const plan = policyOf('某市开放实施方案\n一、目标\n外资2.16亿美元，外贸70亿元，占比50%。\n', {
  shortTitle: '某市方案'
})
const other = policyOf('某省规划\n一、目标\n外资300亿美元，占比40%。\n', {shortTitle: '某省规划'})

function row(policy: typeof plan, words: string, about: Partial<TargetRow>): TargetRow {
  const figure = figureFact(policy, words, {status: 'target', unit: about.kind === 'share' ? '%' : '亿美元'})
  return {
    policy,
    kind: 'level',
    figure,
    figures: [figure],
    base: null,
    rate: null,
    audit: null,
    other: null,
    expected: false,
    ...about
  }
}

const base = (value: number) => ({value, year: 2022, figure: null})

test('levels stand by document, shares of all documents together', () => {
  const groups = toTargetGroups([
    row(plan, '2.16', {base: base(1.08)}),
    row(other, '300', {base: base(100)}),
    row(plan, '50', {kind: 'share'}),
    row(other, '40', {kind: 'share'})
  ])
  expect(groups.map(({of, name, mixed}) => [of, name, mixed])).toEqual([
    ['某市方案', '规模', false],
    ['某省规划', '规模', false],
    ['两份文件', '份额', true]
  ])
})

test('an axis ends at 2.25 times the base unless a target goes further', () => {
  const [near, far] = toTargetGroups([
    row(plan, '2.16', {base: base(1.08)}),
    row(other, '300', {base: base(100)})
  ])
  expect(near!.axis!.max).toBe(2.25)
  expect(far!.axis!.max).toBeCloseTo(3.375)
})

test('nothing is drawn without a base, for a count, or for a share beyond the whole', () => {
  const rows = [row(plan, '2.16', {}), row(plan, '70', {kind: 'count'}), row(other, '300', {kind: 'share'})]
  for (const group of toTargetGroups(rows)) {
    for (const each of group.rows) expect(targetChart(each, group.axis)).toBeNull()
  }
  const [group] = toTargetGroups([row(plan, '2.16', {base: base(1.08)})])
  expect(targetChart(group!.rows[0]!, group!.axis)).not.toBeNull()
})

test('the finding counts verdicts by document and says on which side a stated rate lies', () => {
  const audit = (verdict: 'consistent' | 'inconsistent', stated: string) => ({
    kind: 'growth' as const,
    verdict,
    documents: ['sample'],
    figures: [],
    stated,
    computed: '25.99%',
    working: '',
    reason: null,
    spots: []
  })
  const {title, lede} = toTargetFindings([
    row(plan, '2.16', {audit: audit('inconsistent', '年均增长25%')}),
    row(plan, '70', {audit: audit('inconsistent', '年均增长27%')}),
    row(other, '300', {audit: audit('consistent', '年均增长26%')}),
    row(other, '40', {})
  ])
  expect(title).toBe('两份文件写了 4 项目标，能核算年均增速的有 3 项')
  expect(lede).toBe(
    '某市方案 1 项写的比首末值推出来的低，1 项写的比首末值推出来的高；某省规划 1 项相符或容差内相符。'
  )
  expect(toTargetFindings([]).title).toBe('现收文件都没有写目标')
})
