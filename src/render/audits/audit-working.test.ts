import {expect, test} from 'vitest'
import type {Audit} from '../../policy/4-links/links.ts'
import {auditStatement} from '../../ui-strings/audits.ts'
import {toAuditWorking} from './audit-working.ts'
import {auditOf, samplePlan} from './audits.samples.ts'

const plan = samplePlan()
const told = (about: Partial<Audit>) => {
  const audit = auditOf(plan, about)
  const {lines, result} = toAuditWorking(audit)
  return [auditStatement(audit), ...lines, result]
}

test('a formula has its result beside it', () => {
  expect(told({})).toEqual(['文中写年均增长25%，按首末值复算为 25.99%', '(2.16 / 1.08)^(1/3) − 1', '25.99%'])
})

test('clauses stand in lines of their own, and a result in them is not said again', () => {
  const working = '112 / (1 + 9%)^5 = 72.79；80.1 / (1 + 2%)^5 = 72.55'
  expect(
    told({
      kind: 'base',
      stated: '总额112亿元、年均增长9%',
      computed: '2010年的基数：72.79亿元，72.55亿元',
      working
    })
  ).toEqual([
    '文中写总额112亿元、年均增长9%，推算2010年的基数：72.79亿元，72.55亿元',
    '112 / (1 + 9%)^5 = 72.79',
    '80.1 / (1 + 2%)^5 = 72.55',
    null
  ])
  expect(told({kind: 'repeat', stated: '企业10家', computed: '20家', working: '10家 ≠ 20家'})).toEqual([
    '文中写企业10家，另一处为 20家',
    '10家 ≠ 20家',
    null
  ])
})

test('near miss: what comes of it as a clause is told as it is', () => {
  expect(
    told({
      kind: 'sum',
      stated: '投资26.26亿元',
      computed: '3项合计27.09亿元',
      working: '18 + 9.09 = 27.09'
    })[0]
  ).toBe('文中写投资26.26亿元，3项合计27.09亿元')
  expect(
    told({kind: 'date', stated: '2024年2月30日', computed: '2024年2月有29天', working: '2024年2月30日'})
  ).toEqual(['文中写2024年2月30日，2024年2月有29天', null])
  expect(told({kind: 'table', stated: '总额20亿元', computed: '超过20亿元', working: ''})[0]).toBe(
    '文中写总额20亿元，另一处为超过20亿元'
  )
})

test('nothing comes of it where a number is lacking', () => {
  expect(told({verdict: 'not-assessable', computed: '', working: '(2.16 / ?)^(1/3) − 1'})).toEqual([
    '文中写年均增长25%，无从复算',
    '(2.16 / ?)^(1/3) − 1',
    null
  ])
})
