import {expect, test} from 'vitest'
import type {Reuse} from '../../policy/4-links/links.ts'
import {noLinks, policyOf, spotOf} from '../policy-text.samples.ts'
import {sharedPassage} from './shared-passage.ts'

const phrase = '支持企业走出去，在海外建一批仓库'
const upper = {...policyOf(`某省规划\n一、任务\n${phrase}。\n`), id: 'upper'}
const lower = {...policyOf(`某市方案\n二、任务\n${phrase}，做好服务。\n`), id: 'lower'}
const [a, b] = [upper, lower].map((policy) => ({document: policy.id, ...spotOf(policy, phrase)})) as [
  Reuse['a'],
  Reuse['b']
]
const row: Reuse = {a, b, exact: 15, similarity: 1, parts: [{a, b}], pieces: [{a, b}]}

test('a passage of the sample is shown as its own, another as one from elsewhere', () => {
  const links = {...noLinks, reuse: [row]}
  const found = sharedPassage({reuse: [row]}, [upper, lower], links)
  expect(found).toMatchObject({isOfSample: true, compare: '/compare/upper/lower/'})
  expect(found?.passage.lower.segments.find(({kind}) => kind === 'shared')?.text).toBe(phrase)
  expect(sharedPassage({reuse: []}, [upper, lower], links)?.isOfSample).toBe(false)
})

test('nothing shared, or nothing short enough: nothing shown', () => {
  expect(sharedPassage(null, [upper, lower], noLinks)).toBe(null)
  const long = phrase.repeat(20)
  const longer = [upper, lower].map(({id}) => ({...policyOf(`某市方案\n一、任务\n${long}。\n`), id}))
  const [c, d] = longer.map((policy) => ({document: policy.id, ...spotOf(policy, long)})) as [
    Reuse['a'],
    Reuse['b']
  ]
  const whole = {...row, a: c, b: d, parts: [{a: c, b: d}], pieces: [{a: c, b: d}]}
  expect(sharedPassage(null, longer, {...noLinks, reuse: [whole]})).toBe(null)
})
