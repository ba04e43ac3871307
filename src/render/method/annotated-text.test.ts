import {expect, test} from 'vitest'
import type {Policy} from '../../policy/policy.ts'
import {toTextParts} from '../policy-text/blocks.ts'
import {factsFinder} from '../policy-text/facts.ts'
import {citationFact, dutyFact, figureFact, maskedFact, policyOf} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {annotatedText, glossOf} from './annotated-text.ts'

function annotated(policy: Policy): string {
  const row = toTextParts(policy.tree, policy.text).body.find(({type}) => type === 'row')
  if (row?.type !== 'row') throw new Error('no row')
  return toHtml({type: 'root', children: annotatedText(policy, row, factsFinder(policy)(row))})
}

test('under a number stand its kind, what it comes to, and its year', () => {
  const policy = policyOf('外资达到2.16亿美元，再增长。\n')
  policy.figures.push(figureFact(policy, '2.16', {unit: '亿美元', status: 'target', year: 2025}))
  const html = annotated(policy)
  expect(html).toContain('<rt><span>目标</span> <span>2.16 亿美元</span> <span>2025 年</span></rt>')
  expect(html).toContain('href="/documents/sample/#f1"')
  expect(html, 'the stop keeps to its mark').toContain('2.16亿美元</a>，</span>')
  expect(html, 'no id twice on a page').not.toContain(' id=')
})

test('growth says so, a year that is not known is left out', () => {
  const policy = policyOf('年均增长25%。\n')
  const rate = figureFact(policy, '25', {unit: '%', status: 'target', change: 'growth', baseYear: 2022})
  rate.quote = '年均增长25%'
  expect(glossOf({...rate, value: {...rate.value, year: 2025}}, policy)).toEqual([
    '目标',
    '年均增长 25%',
    '2022 → 2025'
  ])
  expect(glossOf(rate, policy)).toEqual(['目标', '年均增长 25%'])
})

test('a number that was struck out says so once, under it', () => {
  const policy = policyOf('外贸依存度为**%，偏低。\n')
  policy.figures.push(figureFact(policy, '**', {unit: '%', status: 'achieved', masked: true}))
  policy.masked.push(maskedFact(policy, '**', {what: 'number', digits: '2'}))
  const html = annotated(policy)
  expect(html).toContain('<span>已实现</span> <span>原文隐去</span>')
  expect(html).not.toContain('gloss-tag')
})

test('long marks are named behind them; near miss: plain words stay plain', () => {
  const policy = policyOf('按照《省规划》办理**家。（责任单位：市商务局）\n')
  policy.citations.push(citationFact(policy, '《省规划》', {title: '省规划'}))
  policy.duties.push(dutyFact(policy, '市商务局'))
  policy.masked.push(maskedFact(policy, '**', {what: 'number', digits: '2'}))
  const html = annotated(policy)
  for (const word of ['引文', '责任单位', '原文隐去']) expect(html).toContain(`"gloss-tag">${word}<`)
  expect(annotated(policyOf('扩大开放，做好服务。\n'))).toBe('扩大开放，做好服务。')
})
