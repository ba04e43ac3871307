import {expect, test} from 'vitest'
import type {Policy} from '../../policy/policy.ts'
import {policyOf} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {repairReasons, toRepairExamples} from './repair-examples.ts'

function mended(rule: string, places = 1): Policy {
  const policy = policyOf('某市方案\n　　累计70亿↵元，有增长。\n')
  const start = policy.text.source.indexOf('\r')
  const message = {
    rule,
    reason: `按${rule}读`,
    severity: 'info',
    start,
    end: start + 1,
    line: 2,
    column: 7
  } as const
  policy.messages.push(...Array.from({length: places}, () => message))
  return policy
}

test('of each kind of mending one place is shown, the most frequent first', () => {
  const examples = toRepairExamples([mended('text:a'), mended('text:b', 3)], null)
  expect(examples.map(({message, places}) => [message.rule, places])).toEqual([
    ['text:b', 3],
    ['text:a', 1]
  ])
  const html = toHtml({type: 'root', children: examples[0]!.stretch})
  expect(html, 'no indent, no further line').toMatch(/^累计70亿<del[^>]*>.*<\/del>元，有增长。$/s)
})

test('what the sample shows is not shown again; near miss: a place outside of it', () => {
  const policy = mended('text:a')
  const {length} = policy.text.source
  expect(toRepairExamples([policy], {policy, spot: {start: 0, end: length}})).toEqual([])
  expect(toRepairExamples([policy], {policy, spot: {start: 0, end: 3}})).toHaveLength(1)
})

test('reasons are given once for each kind, doubts not among them', () => {
  const policy = mended('text:a', 2)
  policy.messages.push({...policy.messages[0]!, rule: 'facts:duty', severity: 'warning'})
  expect(repairReasons(policy, {start: 0, end: policy.text.source.length})).toEqual(['按text:a读'])
  expect(repairReasons(policy, {start: 0, end: 3})).toEqual([])
})
