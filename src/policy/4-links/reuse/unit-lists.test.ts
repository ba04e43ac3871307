import {expect, test} from 'vitest'
import {lexicon} from '../samples.ts'
import {toUnitLists} from './unit-lists.ts'

const listsOf = (words: string) => {
  const endOf = toUnitLists(lexicon)(words)
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const end = endOf(at)
    if (end === 0) continue
    found.push(words.slice(at, end))
    at = end
  }
  return found
}

test('three units and more in a row', () => {
  const units = '省发展改革委、省自然资源厅、省应急管理厅'
  expect(listsOf(`抄报：${units}，各执一份；抄送：${units}。`)).toEqual([units, units])
})

test('near miss: two units, and things that are no units', () => {
  expect(listsOf('省自然资源厅、省应急管理厅，桥梁、隧道、涵洞')).toEqual([])
})
