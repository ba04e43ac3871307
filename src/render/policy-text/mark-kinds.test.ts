import {expect, test} from 'vitest'
import {figureFact, maskedFact, placeFact, policyOf} from '../policy-text.samples.ts'
import {toMarkKinds, toMarkSelector} from './mark-kinds.ts'

const plan = '某市开放实施方案\n一、目标\n到2025年达到70亿元，现有30家，支持金昌，全市*家。\n'

test('a document has switches for the marks it has, in the order of the legend', () => {
  const policy = policyOf(plan)
  policy.figures.push(
    figureFact(policy, '70', {status: 'target'}),
    figureFact(policy, '30', {status: 'baseline'})
  )
  policy.masked.push(maskedFact(policy, '*', {kind: 'number', places: 1, decimals: 0} as never))
  policy.places.push(placeFact(policy, '金昌', {code: '620300', name: '金昌市'}))
  expect(toMarkKinds(policy).map(({key, lines}) => `${key}：${lines.map(({word}) => word)}`)).toEqual([
    'target：目标',
    'achieved：基期',
    'place：地名',
    'masked：隐去'
  ])
  expect(
    toMarkKinds(policy).map(({strip}) => strip),
    'a base is no tick of the strip'
  ).toEqual(['target', null, null, null])
})

test('near miss: 全市 is no name, and a document without marks has no switches', () => {
  const policy = policyOf(plan)
  policy.places.push(placeFact(policy, '全市', {own: true}))
  expect(toMarkKinds(policy)).toEqual([])
})

test('conditions and context are one switch with one word, and one selector for both', () => {
  const policy = policyOf(plan)
  policy.figures.push(
    figureFact(policy, '70', {status: 'condition'}),
    figureFact(policy, '30', {status: 'context'})
  )
  expect(toMarkKinds(policy).map(({lines}) => lines.map(({word}) => word))).toEqual([['其他数']])
  expect(toMarkSelector('other')).toBe('.fig.context, .fig.condition')
})
