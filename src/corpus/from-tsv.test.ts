import {expect, test} from 'vitest'
import {regionsFromTsv} from './from-tsv.ts'

test('levels follow from the codes, short and old names are split', () => {
  expect(
    regionsFromTsv('# 来源\n420000\t湖北省\t湖北\n420600\t襄阳市\t襄阳、襄樊市\n420602\t襄城区\n')
  ).toEqual({
    value: [
      {code: '420000', name: '湖北省', level: 'province', aliases: ['湖北']},
      {code: '420600', name: '襄阳市', level: 'city', aliases: ['襄阳', '襄樊市']},
      {code: '420602', name: '襄城区', level: 'county', aliases: []}
    ]
  })
})

test('districts may share a name, cities may not; every fault of a run has its place', () => {
  const read = regionsFromTsv(
    '110105\t朝阳区\n220104\t朝阳区\n420600\t襄阳市\n420700\t襄阳市\n42060\t襄城区\n420600\t\n420000\t湖北省\t湖北\t多\n'
  )
  expect(read).toEqual({
    problems: [
      {line: 4, column: 8, reason: '“襄阳市”与第 3 行重复'},
      {line: 5, column: 1, reason: '第一列应为六位行政区划代码（GB/T 2260），后面是制表符'},
      {line: 6, column: 1, reason: '代码 420600 与第 3 行重复'},
      {line: 6, column: 8, reason: '第二列应为名称'},
      {line: 7, column: 15, reason: '只应有三列：代码、名称、简称和旧名（用“、”分开）'}
    ]
  })
})
