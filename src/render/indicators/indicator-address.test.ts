import {expect, test} from 'vitest'
import {indicatorAddress} from './indicator-address.ts'

test.each([
  ['外贸进出口总额', '外贸进出口总额'],
  ['专精特新“小巨人”企业', '专精特新小巨人企业'],
  ['PM2.5平均浓度', 'PM2.5平均浓度'],
  ['R&D经费/GDP', 'R-D经费-GDP'],
  ['占比（%）', '占比'],
  ['达标 率?#', '达标率'],
  ['养老护理、应急救护　人员', '养老护理-应急救护人员'],
  ['..', ''],
  ['“”', '']
])('%s', (name, address) => {
  expect(indicatorAddress(name)).toBe(address)
})

test('names that differ in quotation marks and spaces only are at one address', () => {
  expect(indicatorAddress('“品字标” 品牌企业')).toBe(indicatorAddress('品字标品牌企业'))
})
