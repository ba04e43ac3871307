import {expect, test} from 'vitest'
import {law, linksOf, plan, rules} from './citations.samples.ts'
import {toMissingGroups} from './missing-lists.ts'

const policies = [rules, plan, law]
const groups = toMissingGroups(policies, linksOf(...policies).missing)

test('what several documents cite comes first, the rest by who cites it', () => {
  expect(groups.map(({policy, entries}) => [policy?.id ?? null, entries.map(({title}) => title)])).toEqual([
    [null, ['某省候鸟条例']],
    ['plan', ['关于保护天鹅的决定', '某市天鹅办法']]
  ])
})

test('an entry has its number, its issuer, how often and where', () => {
  const [shared] = groups[0]!.entries
  expect(shared).toMatchObject({documents: 2, places: 2, issuer: null, docNumber: null})
  expect(
    shared!.citing.map(({policy, passages}) => [
      policy.id,
      ...passages.map(({href, place}) => `${place} ${href}`)
    ])
  ).toEqual([
    ['rules', '第二条 /documents/rules/#art_2'],
    ['plan', '开头 /documents/plan/']
  ])
  expect(groups[1]!.entries).toMatchObject([{issuer: '省委'}, {docNumber: '某政发〔2023〕5号', issuer: null}])
})

test('nothing missing, no groups', () => {
  expect(toMissingGroups([law], [])).toEqual([])
})
