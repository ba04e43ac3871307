import {expect, test} from 'vitest'
import type {Audit} from '../../policy/4-links/links.ts'
import {figureFact, policyOf} from '../policy-text.samples.ts'
import {type AuditQuote, toAuditQuotes} from './audit-quotes.ts'
import {spotHref} from './audit-spots.ts'
import {auditOf, oneOfEach, samplePlan, sampleUpper} from './audits.samples.ts'

const plan = samplePlan()
const upper = sampleUpper()
const policyById = new Map([plan, upper].map((policy) => [policy.id, policy]))
const quotesOf = (audit: Audit) => toAuditQuotes(audit, (id) => policyById.get(id))
/** Places in angle brackets. */
const wordsOf = ({pieces}: Pick<AuditQuote, 'pieces'>) =>
  pieces.map(({text, spot}) => (spot ? `<${text}>` : text)).join('')

test('one sentence is quoted once, as it is read, with each of its places marked', () => {
  const [quote, ...others] = quotesOf(auditOf(plan, {}, '25', '1.08', '2.16'))
  expect(others).toEqual([])
  expect(wordsOf(quote!)).toBe('到2025年，总额由2022年的<1.08亿美元>增长到<2.16亿美元>，年均增长<25%>。')
  expect(quote).toMatchObject({place: '一', heading: '发展目标', href: '/documents/sample/#f3'})
  expect(quote!.pieces.flatMap(({spot}) => (spot ? spotHref(spot) : []))).toEqual([
    '/documents/sample/#f1',
    '/documents/sample/#f2',
    '/documents/sample/#f3'
  ])
})

test('words that are no figure lead to their provision', () => {
  const [quote] = quotesOf(auditOf(plan, {kind: 'date'}, '2024年2月30日'))
  expect(wordsOf(quote!)).toBe('方案自<2024年2月30日>起施行。')
  expect(quote!.href).toBe('/documents/sample/#sec_1')
})

test('a cell of a table stands in its row, under the heads of the columns, empty cells left out', () => {
  const [quote] = quotesOf(auditOf(plan, {kind: 'table'}, '112'))
  expect(quote!.pieces).toEqual([])
  expect(quote!.cells.map((cell) => [cell.head, wordsOf(cell)])).toEqual([
    ['指标', '进出口总额'],
    ['单位', '亿元'],
    ['规划目标', '<112>'],
    ['实际完成', '80']
  ])
  const [other] = quotesOf(auditOf(plan, {kind: 'table'}, '9'))
  expect(other!.cells.map(({head}) => head)).toEqual(['指标', '单位', '实际完成'])
})

test('both documents are quoted, the stated one first; one that is not there is left out', () => {
  const own = auditOf(plan, {kind: 'upper'}, '2.16')
  const above = auditOf(upper, {kind: 'upper'}, '3')
  const both = {...own, figures: [...own.figures, ...above.figures], spots: [...own.spots, ...above.spots]}
  expect(quotesOf(both).map(({policy, href}) => [policy.metadata.shortTitle, href])).toEqual([
    ['某市方案', '/documents/sample/#f2'],
    ['某省规划', '/documents/province/#f1']
  ])
  expect(toAuditQuotes(both, (id) => (id === 'sample' ? plan : undefined))).toHaveLength(1)
})

test('every kind gives quotes from its shape alone; no places give none', () => {
  for (const audit of oneOfEach(plan)) expect(quotesOf(audit)).toHaveLength(1)
  expect(quotesOf(auditOf(plan, {spots: []}))).toEqual([])
})

test('a long sentence is cut around its places', () => {
  const filler = '推动各类市场主体加快发展，'.repeat(14)
  const policy = policyOf(
    `某市方案\n一、目标\n${filler}总额达到70亿元，${filler}增长14%，${filler}再上台阶。\n`
  )
  policy.figures.push(figureFact(policy, '70', {unit: '亿元'}), figureFact(policy, '14', {unit: '%'}))
  const [quote] = toAuditQuotes(auditOf(policy, {}, '14', '70'), () => policy)
  const words = wordsOf(quote!)
  expect(words).toMatch(/^……推动.*总额达到<70亿元>，.*……推动.*增长<14%>，.*……$/)
  expect(words.length).toBeLessThanOrEqual(160 + 3 * 2 + 4)
})

test('figures of one quote are each marked where they are printed', () => {
  const policy = policyOf('某市方案\n一、目标\n出口、进口分别达到12亿元、15亿元。\n')
  policy.figures.push(figureFact(policy, '12', {unit: '亿元'}), figureFact(policy, '15', {unit: '亿元'}))
  const whole = {start: policy.figures[0]!.start - 5, end: policy.figures[1]!.end + 2}
  for (const figure of policy.figures) Object.assign(figure, whole)
  const spots = policy.figures.map(() => ({document: 'sample', ...whole}))
  const audit = {...auditOf(policy, {}), figures: ['sample#f1', 'sample#f2'], spots}
  expect(toAuditQuotes(audit, () => policy).map(wordsOf)).toEqual(['出口、进口分别达到<12亿元>、<15亿元>。'])
})
