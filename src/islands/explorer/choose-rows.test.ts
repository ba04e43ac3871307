import {expect, test} from 'vitest'
import {chooseRows, fold} from './choose-rows.ts'
import {plain} from './state.ts'

const rows = [
  {values: {d: ['甘肃'], t: ['外资', '口岸']}, text: '招商引资'},
  {values: {d: ['甘肃'], t: []}, text: '对外贸易'},
  {values: {d: ['中卫'], t: ['外资']}, text: '招商活动'}
]
const choose = (chosen: Record<string, string>, words = '') =>
  chooseRows(rows, {...plain, chosen, words}, ['d', 't'])
const counted = (chosen: Record<string, string>, key: string, words = '') =>
  Object.fromEntries(choose(chosen, words).counts.get(key)!)

test('a row stays with the chosen value among its values, and all rows without a choice', () => {
  expect(choose({t: '外资'}).shown).toEqual([true, false, true])
  expect(choose({}).shown).toEqual([true, true, true])
})

test('two facets must both hold', () => {
  expect(choose({t: '外资', d: '甘肃'}).shown).toEqual([true, false, false])
})

test('values are counted under the other filters, not under their own', () => {
  expect(counted({d: '甘肃'}, 'd')).toEqual({'': 3, 甘肃: 2, 中卫: 1})
  expect(counted({d: '甘肃'}, 't')).toEqual({'': 2, 外资: 1, 口岸: 1})
  expect(counted({d: '甘肃', t: '外资'}, 'd')).toEqual({'': 2, 甘肃: 1, 中卫: 1})
})

test('words must all be there, and count for every facet', () => {
  expect(choose({}, '招商 活动').shown).toEqual([false, false, true])
  expect(counted({}, 'd', '招商')).toEqual({'': 2, 甘肃: 1, 中卫: 1})
})

test('width and case of letters make no difference, characters do', () => {
  expect(fold('ＲＣＥＰ　 协定')).toBe('rcep 协定')
  expect(fold('贸易')).not.toBe(fold('貿易'))
})
