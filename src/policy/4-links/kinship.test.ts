import {describe, expect, test} from 'vitest'
import {contains, findKin, sortByStanding} from './kinship.ts'
import {samplePolicy, toRegion} from './samples.ts'

describe('a region contains those whose codes begin with its own', () => {
  test.for([
    ['000000', '150000', true],
    ['000000', '150102', true],
    ['150000', '150100', true],
    ['150100', '150102', true],
    ['150000', '230100', false],
    ['150100', '150200', false],
    ['150100', '150000', false],
    ['150100', '150100', false]
  ] as const)('%s › %s: %s', ([upper, lower, expected]) => {
    expect(contains(toRegion(upper), toRegion(lower))).toBe(expected)
  })
})

const policy = (id: string, code?: string, issued: string | null = null) =>
  samplePolicy(id, '某地规划\n', {issued, ...(code === undefined ? {} : {code})})
const whole = {fromSection: null, section: null, sections: []}
const cites = (from: string, to: string) => ({from, to, start: 0, end: 1, ...whole})

test('the upper region is the upper document, even where it cites the lower', () => {
  const [province, city] = [policy('province', '150000'), policy('city', '150100')]
  expect(findKin([city, province], [cites('province', 'city')])).toEqual([
    {upper: 'province', lower: 'city', reason: 'region'}
  ])
})

test.for([
  ['2016-05-01', '2018-01-01', 1],
  ['2016-05-01', null, 1],
  ['2026-05-01', '2024-01-01', 1],
  ['1981-12-10', '2024-01-01', 0]
] as const)('of one time: upper %s, lower %s', ([above, below, kin]) => {
  expect(findKin([policy('upper', '150000', above), policy('lower', '150100', below)], [])).toHaveLength(kin)
})

test('among equals the cited one is the upper', () => {
  const [one, other] = [policy('one', '150100'), policy('other', '150100')]
  expect(findKin([one, other], [cites('one', 'other')])).toEqual([
    {upper: 'other', lower: 'one', reason: 'citation'}
  ])
  expect(findKin([one, other], [])).toEqual([])
})

test('where each cites the other nobody is the upper', () => {
  const [one, other] = [policy('one'), policy('other')]
  expect(findKin([one, other], [cites('one', 'other'), cites('other', 'one')])).toEqual([])
})

test('upper before lower, older before newer, without a region last', () => {
  const policies = [
    policy('nowhere'),
    policy('city', '150100', '2020-01-01'),
    policy('new', '150000', '2022-01-01'),
    policy('old', '150000', '2016-01-01')
  ]
  expect(sortByStanding(policies).map(({id}) => id)).toEqual(['old', 'new', 'city', 'nowhere'])
})

test('whom it stands under is told in the order of the documents, whether by region or by citation', () => {
  const policies = [
    policy('cited', '230100'),
    policy('province', '150000'),
    policy('county', '150102'),
    policy('nation', '000000'),
    policy('city', '150100'),
    policy('elsewhere', '230000')
  ]
  const uppers = findKin(policies, [cites('county', 'cited'), cites('county', 'nowhere')])
    .filter(({lower}) => lower === 'county')
    .map(({upper, reason}) => `${upper} ${reason}`)
  expect(uppers).toEqual(['cited citation', 'province region', 'nation region', 'city region'])
})
