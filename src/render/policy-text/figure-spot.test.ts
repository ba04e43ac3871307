import {expect, test} from 'vitest'
import type {FigureValue} from '../../policy/3-facts/figure/value.ts'
import {dutyFact, figureFact, policyOf, spotOf} from '../policy-text.samples.ts'
import {dutyBrackets} from './brackets.ts'
import {figureSpot} from './figure-spot.ts'

function marked(line: string, value: string, about: Partial<FigureValue>): string {
  const policy = policyOf(line)
  const {start, end} = figureSpot(policy.text, figureFact(policy, value, about))
  return policy.text.source.slice(start, end)
}

test.each([
  ['增长到70亿元，年均', '70', {unit: '亿元'}, '70亿元'],
  ['年均增长 14 %。', '14', {unit: '%'}, '14 %'],
  ['占20%以上。', '20', {unit: '%', comparator: '>='}, '20%以上'],
  ['每年新设企业1家，', '1', {unit: '家/年'}, '1家'],
  ['较2022年底翻一番。', '翻一番', {unit: '倍'}, '翻一番']
] as const)('%s: the line stands under %s', (line, value, about, expected) => {
  expect(marked(line, value, about)).toBe(expected)
})

test('以上 that no comparator speaks of stays outside', () => {
  expect(marked('规模3000万元以上企业', '3000', {unit: '万元'})).toBe('3000万元')
})

function bracket(line: string, unit: string): string | null {
  const policy = policyOf(line)
  const [spot] = dutyBrackets(policy.text, [dutyFact(policy, unit)])
  return spot ? policy.text.source.slice(spot.start, spot.end) : null
}

test('the bracket around units is found with the brackets inside it', () => {
  expect(bracket('支持。（责任单位：市委办公室（外事科）、商务局）', '商务局')).toBe(null)
  expect(bracket('支持。（责任单位：商务局、市委办公室（外事科））', '商务局')).toBe(
    '（责任单位：商务局、市委办公室（外事科））'
  )
})

test('units named in a sentence stand in no bracket', () => {
  expect(bracket('由商务局牵头（见附件）。', '商务局')).toBe(null)
})

test('many units of one bracket give one bracket', () => {
  const policy = policyOf('支持。（责任单位：商务局、财政局）')
  const duties = [dutyFact(policy, '商务局'), dutyFact(policy, '财政局')]
  expect(dutyBrackets(policy.text, duties)).toEqual([spotOf(policy, '（责任单位：商务局、财政局）')])
})
