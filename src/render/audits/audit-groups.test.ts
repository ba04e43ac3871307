import {expect, test} from 'vitest'
import {auditKinds} from '../../policy/4-links/links.ts'
import {auditKindWords, auditStatement} from '../../ui-strings/audits.ts'
import {auditFinding} from './audit-findings.ts'
import {countAudits, toAuditGroups} from './audit-groups.ts'
import {auditSubject} from './audit-spots.ts'
import {auditOf, oneOfEach, samplePlan} from './audits.samples.ts'

const plan = samplePlan()
const all = oneOfEach(plan)

test('groups come by verdict, what differs first, and kind by kind inside', () => {
  const groups = toAuditGroups(all.toReversed())
  expect(groups.map(({verdict}) => verdict)).toEqual([
    'inconsistent',
    'within-tolerance',
    'not-assessable',
    'consistent'
  ])
  expect(groups[0]!.audits.map(({kind}) => kind)).toEqual(['growth', 'table', 'upper'])
  expect(groups[0]!.byDocument.map(({document}) => document)).toEqual(['sample'])
})

test('counts add up, kinds that do not occur have no row', () => {
  const counts = countAudits(all)
  expect(counts.map(({kind}) => kind)).toEqual([...auditKinds, null])
  const last = counts.at(-1)!
  expect([last.total, ...last.cells.map(({value}) => value)]).toEqual([10, 3, 3, 2, 2])
  expect(countAudits([auditOf(plan, {}, '25')]).map(({kind, total}) => [kind, total])).toEqual([
    ['growth', 1]
  ])
})

test('the title counts every verdict there is and no other', () => {
  expect(auditFinding(all, 5).title).toBe(
    '五份文件里，2 处算式复算相符，3 处容差内相符，3 处不相符，2 处无从核算'
  )
  const attained = {...auditOf(plan, {}, '25'), kind: 'attainment', verdict: 'consistent'} as const
  expect(auditFinding([...all, attained], 5).title).toBe(
    '五份文件里，2 处算式复算相符，3 处容差内相符，3 处不相符，2 处无从核算，另列完成情况 1 处'
  )
  const one = auditFinding([auditOf(plan, {}, '25')], 1)
  expect(one.title).toBe('一份文件里，1 处不相符')
  expect(one.lede).toMatch(/^核的是年均增速。/)
  expect(auditFinding(all, 1, '某市方案').title).toMatch(/^某市方案：2 处/)
})

test('nothing to work out is said, with how many documents were read', () => {
  expect(auditFinding([], 3)).toMatchObject({title: '现收文件里没有可以复算的数'})
  expect(auditFinding([], 3).lede).toContain('三份文件里没有读到')
  expect(auditFinding([], 0).lede).toBe('')
})

test('every kind is told as a fact, with its subject', () => {
  for (const audit of all) {
    const words = auditStatement(
      audit,
      auditSubject(audit, () => plan)
    )
    expect(words).toMatch(
      audit.kind === 'growth' ? /^进出口总额：文中写年均增长25%，/ : /^文中写年均增长25%，/
    )
    expect(words + auditKindWords[audit.kind].note).not.toMatch(/错|误|undefined/)
  }
})

test('near miss: a statement that names its subject does not name it twice', () => {
  const audit = auditOf(plan, {stated: '进出口总额年均增长25%'}, '25')
  expect(auditSubject(audit, () => plan)).toBe('')
})

test('a plan beside its result is no agreement: it has its row, and counts under no verdict', () => {
  const [first] = all
  const attained = {...first!, kind: 'attainment', verdict: 'consistent'} as const
  const [row] = countAudits([attained])
  expect(row).toMatchObject({kind: 'attainment', total: 1})
  expect(row!.cells.map(({value}) => value)).toEqual([0, 0, 0, 0])
  const near = countAudits([{...attained, kind: 'growth'}])[0]!
  expect(near.cells.map(({value}) => value)).toContain(1)
})
