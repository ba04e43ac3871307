import {expect, test} from 'vitest'
import {auditOf, samplePlan} from '../audits/audits.samples.ts'
import {renderNotes, toNotes} from '../margin-notes.ts'
import {factsFinder} from '../policy-text/facts.ts'
import {noLinks, noNames} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {auditLines} from './audit.ts'
import {toReading} from './reading.ts'

test('an audit of another kind is told beside each of its places, and the note leads to its working', () => {
  const policy = samplePlan()
  const repeat = auditOf(
    policy,
    {kind: 'repeat', stated: '2.16亿美元', computed: '1.08亿美元'},
    '2.16',
    '1.08'
  )
  const date = auditOf(policy, {kind: 'date', verdict: 'within-tolerance'}, '2024年2月30日')
  const audits = [repeat, date]
  const reading = toReading(policy, {...noLinks, audits}, [policy], noNames)
  const facts = factsFinder(policy, reading.audited)({start: 0, end: policy.text.source.length})
  const notes = toNotes(facts, [], reading).filter(({kind}) => kind === 'audit')
  const [first, second, ...others] = notes.map(({element}) => toHtml(element))
  expect(others).toEqual([])
  expect(first).toContain('≠ 不相符 · 前后两处')
  expect(first).toContain(
    '文中写2.16亿美元，另一处为 1.08亿美元　<a href="/audits/#repeat-sample-f2-f1">看核算</a>'
  )
  expect(second).toContain('≈ 容差内相符 · 日期与期限')
  // The mark of a target leads to the note of the target.
  expect(notes[0]!.facts).toEqual([policy.figures[0]])
  expect(toHtml(renderNotes(notes, facts, 200, 0)!)).toContain('核算 2')
})

test('near miss: growth has its note already; what agrees or cannot be worked out is not told', () => {
  const policy = samplePlan()
  const audits = [
    auditOf(policy, {kind: 'growth'}, '25'),
    auditOf(policy, {kind: 'sum', verdict: 'consistent'}, '25'),
    auditOf(policy, {kind: 'path', verdict: 'not-assessable'}, '25')
  ]
  expect(toReading(policy, {...noLinks, audits}, [policy], noNames).audited).toEqual([])
})

test('under a table each audit of its cells that differs has one line', () => {
  const policy = samplePlan()
  const table = auditOf(policy, {kind: 'table', stated: '112亿元', computed: '80亿元'}, '112', '80')
  const near = auditOf(policy, {kind: 'sum', verdict: 'within-tolerance'}, '112')
  const {audited} = toReading(policy, {...noLinks, audits: [table, near]}, [policy], noNames)
  expect(auditLines(audited).map((line) => toHtml(line))).toEqual([
    '<p class="table-note">≠ 不相符 · 正文与表格　文中写112亿元，另一处为 80亿元　<a href="/audits/#table-sample-f4">看核算</a></p>'
  ])
})

test('what differs is told before the targets, what is within tolerance after them', () => {
  const policy = samplePlan()
  const audits = [
    auditOf(policy, {kind: 'sum', verdict: 'within-tolerance'}, '2.16'),
    auditOf(policy, {kind: 'repeat'}, '2.16')
  ]
  const reading = toReading(policy, {...noLinks, audits}, [policy], noNames)
  const {start, end} = policy.sections[0]!
  const notes = toNotes(factsFinder(policy, reading.audited)({start, end}), [], reading)
  const kinds = notes.map(({kind}) => kind)
  expect([kinds[0], kinds.at(-1)]).toEqual(['audit', 'audit'])
  expect(kinds).toContain('target')
})
