import {expect, test} from 'vitest'
import type {Audit, Reuse} from '../../policy/4-links/links.ts'
import {auditOf, samplePlan} from '../audits/audits.samples.ts'
import {figureFact, noLinks, policyOf, spotOf} from '../policy-text.samples.ts'
import {methodSample} from './method-sample.ts'

const words = `某市方案
一、目标
到2025年，全市的外资要有比较大的增长，达到2亿美元。
二、任务
支持企业走出去，在海外建一批↵仓库，做好各项服务工作。
三、保障
各部门要加强领导，落实好各项任务，做好各项服务。
`

function plan() {
  const policy = policyOf(words)
  policy.figures.push(figureFact(policy, '2亿', {unit: '亿美元', status: 'target'}))
  return policy
}

function growth(policy: ReturnType<typeof samplePlan>, about: Partial<Audit> = {}): Audit {
  return auditOf(policy, about, '25', '1.08', '2.16')
}

test('a paragraph whose growth was computed is followed, with its heading', () => {
  const policy = samplePlan()
  const audit = growth(policy)
  const found = methodSample([plan(), policy], {...noLinks, audits: [audit]})!
  expect(found).toMatchObject({policy, section: {id: 'sec_1'}, heading: {id: 'sec_1'}, audits: [audit]})
  expect(policy.text.source.slice(found.start, found.start + 6)).toBe('一、发展目标')
})

test('near miss: without a result, or with its base elsewhere, there is nothing to show', () => {
  const policy = samplePlan()
  expect(methodSample([policy], {...noLinks, audits: [growth(policy, {computed: ''})]})?.audits).toEqual([])
  const elsewhere = samplePlan()
  elsewhere.figures[0]!.value.valueStart = 0
  expect(methodSample([elsewhere], {...noLinks, audits: [growth(elsewhere)]})?.audits).toEqual([])
})

test('without an audit one that was mended, without that one that is shared', () => {
  const policy = plan()
  expect(methodSample([policy], noLinks)?.section?.id).toBe('sec_2')
  const whole = policyOf(words.replace('↵', ''))
  const spot = {document: 'sample', ...spotOf(whole, '加强领导，落实好各项任务')}
  const row: Reuse = {
    a: spot,
    b: {...spot, document: 'other'},
    exact: 12,
    similarity: 1,
    parts: [],
    pieces: []
  }
  expect(methodSample([whole], {...noLinks, reuse: [row]})).toMatchObject({
    section: {id: 'sec_3'},
    reuse: [row]
  })
})

test('else the one with most facts; else the shorter one', () => {
  const whole = policyOf(words.replace('↵', ''))
  expect(methodSample([whole], noLinks)?.section?.id).toBe('sec_3')
  whole.figures.push(figureFact(whole, '2亿', {unit: '亿美元'}))
  expect(methodSample([whole], noLinks)?.section?.id).toBe('sec_1')
})

test('a paragraph too long to read at a glance comes last, and is shown where there is no other', () => {
  const long = `一、目标\n${'加快开放，扩大出口。'.repeat(50)}\n`
  const short = '二、任务\n支持企业走出去，在海外建一批仓库，做好服务。\n'
  expect(methodSample([policyOf(`某市方案\n${long}${short}`)], noLinks)?.section?.id).toBe('sec_2')
  expect(methodSample([policyOf(`某市方案\n${long}`)], noLinks)?.section?.id).toBe('sec_1')
})

test('nothing to read, nothing to show', () => {
  expect(methodSample([], noLinks)).toBe(null)
  expect(methodSample([policyOf('')], noLinks)).toBe(null)
})
