import {expect, test} from 'vitest'
import type {Region} from '../../policy/metadata.ts'
import {policyOf} from '../policy-text.samples.ts'
import {toUnitIdentity} from './unit-identity.ts'

const region = (code: string, name: string, level: Region['level'], ...aliases: string[]) => {
  return {code, name, level, aliases}
}
const regions = [
  region('110000', '北京市', 'province', '北京'),
  region('110105', '朝阳区', 'county'),
  region('370000', '山东省', 'province', '山东'),
  region('370100', '济南市', 'city', '济南'),
  region('370103', '市中区', 'county'),
  region('140502', '城区', 'county'),
  region('640000', '宁夏回族自治区', 'province', '宁夏'),
  region('640500', '中卫市', 'city', '中卫')
]
const agencies = [
  {name: '发展改革委', aliases: ['发改委']},
  {name: '财政部', aliases: []},
  {name: '统计局', aliases: ['国家统计局']}
]
const identify = toUnitIdentity({agencies, regions})

function documentOf(code: string | null) {
  const own = regions.find((each) => each.code === code)
  const {aliases: _, ...region} = own ?? {aliases: []}
  return policyOf('', own ? {region: region as Region} : {})
}

function label(name: string, code: string | null): string {
  const {owner, name: canonical} = identify(name, documentOf(code))
  return owner ? `${owner.code} ${canonical}` : canonical
}

test('a name that says only its level belongs to the region of its document', () => {
  expect(label('市商务局', '640500')).toBe('640500 市商务局')
  expect(label('市商务局', '370100')).toBe('370100 市商务局')
  expect(label('省商务厅', '370000')).toBe('370000 省商务厅')
  expect(label('各县（区）人民政府', '640500')).toBe('640500 各县（区）人民政府')
  expect(label('市场监管局', '640500')).toBe('640500 市场监管局')
})

test('a level above the document is that of the region around it', () => {
  expect(label('自治区商务厅', '640500')).toBe('640000 自治区商务厅')
  expect(label('市科技局', '370103')).toBe('370100 市科技局')
  expect(label('市科委', '110105')).toBe('110000 市科委')
})

test('near miss: a level below it is nobody in particular, and stays with the document', () => {
  expect(label('市工业和信息化局', '370000')).toBe('370000 市工业和信息化局')
  expect(label('县级以上人民政府', '110000')).toBe('110000 县级以上人民政府')
})

test('a name that says itself whose it is has no owner', () => {
  for (const name of ['中卫海关', '国家税务总局中卫市税务局', '人民银行中卫市中心支行', '市中区商务局'])
    expect(label(name, '370000')).toBe(name)
})

test('an office that only the centre has is everybody’s; near miss: a 部 of the city, an office each city has', () => {
  expect(label('财政部', '640500')).toBe('财政部')
  expect(label('宣传部', '640500')).toBe('640500 宣传部')
  expect(label('统计局', '640500')).toBe('640500 统计局')
})

test('near miss: a plain word that is also the name of a place says nothing', () => {
  expect(label('城区人民政府', '640500')).toBe('640500 城区人民政府')
})

test('names of one unit are one, units of two documents without a region are two', () => {
  expect(label('市发改委', '640500')).toBe('640500 市发展改革委')
  const [one, other] = [documentOf(null), {...documentOf(null), id: 'other'}].map(
    (document) => identify('市商务局', document).address
  )
  expect([one, other]).toEqual(['sample-市商务局', 'other-市商务局'])
})
