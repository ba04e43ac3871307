import {expect, test} from 'vitest'
import {unitAddress} from './unit-address.ts'

test('an address is the code of the region and the name', () => {
  expect(unitAddress('640500', '市商务局')).toBe('640500-市商务局')
  expect(unitAddress(null, '中卫海关')).toBe('中卫海关')
})

test('marks become hyphens, none at the ends; capitals are not told apart', () => {
  expect(unitAddress('640500', '各县（区）人民政府')).toBe('640500-各县-区-人民政府')
  expect(unitAddress('640500', '市委办公室（外事工作科）')).toBe('640500-市委办公室-外事工作科')
  expect(unitAddress('440303', '各OPC社区')).toBe(unitAddress('440303', '各opc社区'))
})

test('near miss: one name of two regions has two addresses', () => {
  expect(unitAddress('640500', '市商务局')).not.toBe(unitAddress('410300', '市商务局'))
})

test('names too long for a file keep their beginning and stay apart', () => {
  const [one, other] = ['局', '委'].map((end) => unitAddress('640500', '市'.repeat(80) + end))
  expect(one).not.toBe(other)
  expect(one!.length).toBeLessThan(85)
  expect(unitAddress('640500', '（）')).toMatch(/^640500-/)
})
