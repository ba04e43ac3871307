import {expect, test} from 'vitest'
import type {Audit, Verdict} from '../../policy/4-links/links.ts'
import {auditLayout} from './audit-address.ts'
import {auditOf, oneOfEach, samplePlan, sampleUpper} from './audits.samples.ts'

const plan = samplePlan()

test('an id is made of kind, document and figures, whatever the order of the list', () => {
  const audits = oneOfEach(plan)
  const ids = audits.map(auditLayout(audits).idOf)
  expect(ids[0]).toBe('growth-sample-f3-f1-f2')
  const turned = audits.toReversed()
  expect(turned.map(auditLayout(turned).idOf)).toEqual(ids.toReversed())
  expect(new Set(ids).size).toBe(ids.length)
})

test('without figures the place is in the id; another document is named', () => {
  const date = auditOf(plan, {kind: 'date'}, '2024年2月30日')
  const [figure] = sampleUpper().figures
  const upper = auditOf(plan, {kind: 'upper', figures: ['sample#f2', `province#${figure!.id}`]}, '2.16')
  const whole = auditOf(plan, {kind: 'date', spots: []})
  const audits = [date, upper, whole]
  expect(audits.map(auditLayout(audits).idOf)).toEqual([
    `date-sample-${date.spots[0]!.start}`,
    'upper-sample-f2-province-f1',
    'date-sample'
  ])
})

test('two audits of the same figures are told apart', () => {
  const audits = [auditOf(plan, {kind: 'sum'}, '112'), auditOf(plan, {kind: 'sum'}, '112')]
  expect(audits.map(auditLayout(audits).idOf)).toEqual(['sum-sample-f4', 'sum-sample-f4~2'])
})

function listOf(...verdicts: Verdict[]): Audit[] {
  return verdicts.map((verdict, index) => auditOf(plan, {verdict, figures: [`sample#f${index + 1}`]}, '25'))
}

test('few audits stand on one page', () => {
  const audits = listOf('consistent', 'inconsistent')
  const {hrefOf, documents} = auditLayout(audits, 2)
  expect(audits.map(hrefOf)).toEqual(['/audits/#growth-sample-f1', '/audits/#growth-sample-f2'])
  expect(documents).toEqual([])
})

test('of many, a group that has no room stands on the pages of its documents', () => {
  const audits = listOf('consistent', 'consistent', 'inconsistent', 'not-assessable')
  const {hrefOf, documents, together} = auditLayout(audits, 3)
  expect([together.has('inconsistent'), together.has('consistent')]).toEqual([true, false])
  expect(hrefOf(audits[0]!)).toBe('/audits/sample/#growth-sample-f1')
  expect(hrefOf(audits[2]!)).toBe('/audits/#growth-sample-f3')
  expect(documents).toEqual(['sample'])
})
