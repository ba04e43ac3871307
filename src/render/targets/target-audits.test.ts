import {expect, test} from 'vitest'
import type {Audit} from '../../policy/4-links/links.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import {auditOf, samplePlan} from '../audits/audits.samples.ts'
import {noLinks} from '../policy-text.samples.ts'
import {toTargetRows} from './target-rows.ts'

const lexicon = {units: [{name: '美元', dimension: 'money', notBefore: []}]} as unknown as Lexicon
const policy = samplePlan()

function told(...audits: Audit[]): (string | undefined)[] {
  const rows = toTargetRows([policy], {...noLinks, audits}, lexicon)
  const row = rows.find(({figure}) => figure.value.value === 2.16)!
  return [row.audit?.kind, row.other?.kind]
}

test('a row has the audit of its growth, and one of another kind that finds a difference', () => {
  const growth = auditOf(policy, {}, '25', '1.08', '2.16')
  const repeat = auditOf(policy, {kind: 'repeat'}, '2.16')
  expect(told(repeat, growth)).toEqual(['growth', 'repeat'])
  expect(told(repeat)).toEqual([undefined, 'repeat'])
})

test('near miss: another kind that agrees is not told', () => {
  expect(told(auditOf(policy, {kind: 'sum', verdict: 'consistent'}, '2.16'))).toEqual([undefined, undefined])
})
