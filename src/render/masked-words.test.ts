import {expect, test} from 'vitest'
import type {Masked} from '../policy/policy.ts'
import {countMasked, summarizeMasked} from './masked-words.ts'
import {maskedFact, policyOf} from './policy-text.samples.ts'

const policy = policyOf('总值*亿元\n')
const masked = (what: Masked['value']['what'], digits: string | null) =>
  maskedFact(policy, '*', {what, digits})

test.each([
  [masked('number', '2.1'), '原文隐去：数字，整数 2 位、小数 1 位'],
  [masked('number', '3'), '原文隐去：数字，3 位'],
  [masked('name', null), '原文隐去：名称']
])('%#: one is told in one line', (one, words) => {
  expect(summarizeMasked([one])).toEqual({head: words, lines: []})
})

test('near miss: a lone sign may stand for four digits, so none are told', () => {
  expect(summarizeMasked([masked('year', '1')]).head).toBe('原文隐去：年份')
  expect(summarizeMasked([masked('number', '1')]).head).toBe('原文隐去：数字')
})

test('several of one kind take one line, of several kinds a line each, the most frequent first', () => {
  const name = masked('name', null)
  expect(summarizeMasked([name, name])).toEqual({head: '原文隐去：名称 2 处', lines: []})
  expect(summarizeMasked([masked('year', '1'), name, name])).toEqual({
    head: '原文隐去 3 处',
    lines: ['名称 2 处', '年份 1 处']
  })
})

test('a count for the whole document leaves digits aside', () => {
  const all = [masked('number', '2.1'), masked('number', '1'), masked('name', null)]
  expect(countMasked(all)).toBe('数字 2 处、名称 1 处')
})
