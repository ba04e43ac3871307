import {expect, test} from 'vitest'
import {addressList} from './address-list.ts'
import {policyOf} from './policy-text.samples.ts'

const plan = policyOf(`某市开放实施方案
三、目标
（三）预期目标
1.对外贸易。达到100亿元。
2.利用外资。达到10亿元。
（四）工程
1.开放工程。培育10家。
四、保障
加强领导。
`)
const labels = (...ids: string[]) => addressList(plan, ids).map(({label}) => label)

test('what an address shares with the one before it is left out', () => {
  expect(labels('sec_3__sub_3__item_1', 'sec_3__sub_3__item_2')).toEqual(['三（三）1', '2'])
  expect(labels('sec_3__sub_3__item_2', 'sec_3__sub_4__item_1')).toEqual(['三（三）2', '（四）1'])
})

test('near miss: addresses with nothing in common stay whole, and the parent of the one before', () => {
  expect(labels('sec_3__sub_3__item_1', 'sec_4')).toEqual(['三（三）1', '四'])
  expect(labels('sec_3__sub_3__item_1', 'sec_3')).toEqual(['三（三）1', '三'])
})
