import {expect, test} from 'vitest'
import {policyOf} from '../../render/policy-text.samples.ts'
import {lostAddresses} from './lost-addresses.ts'

const promised = ['/', '/units/甲/', '/documents/sample/#sec_1', '/documents/old/', '/documents/old/#sec_1']
const lost = (moved: string[], aliases = {}) =>
  lostAddresses(
    promised,
    ['/', '/documents/sample/'],
    moved.map((was) => ({was})),
    [policyOf('一、任务\n', {aliases})]
  )

test('what answers no more is lost, pages and places on them', () => {
  expect(lost([])).toEqual(promised.slice(1))
})

test('near miss: a page that moved takes its places along, a provision answers under its old address', () => {
  expect(lost(['/documents/old/'], {sec_1: 'sec_2'})).toEqual(['/units/甲/'])
  expect(lost(['/documents/old/', '/units/甲/'], {sec_2: 'sec_1'})).toEqual(['/documents/sample/#sec_1'])
})
