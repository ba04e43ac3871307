import {expect, test} from 'vitest'
import {readSources} from '../../corpus.ts'
import {readPolicy} from '../index.ts'

const {lexicon} = readSources()

/** `id kind head` of every measure of a text. */
const measuresOf = (source: string) =>
  readPolicy({id: 'plan', source, metadata: null}, lexicon).measures.map(
    ({id, kind, head}) => `${id} ${kind} ${head}`
  )

test('the smallest numbered units are measures, and headings say what they are for', () => {
  expect(
    measuresOf(`某市实施方案
一、指导思想
坚持开放发展。
二、发展目标
到2025年，进出口额达到70亿元。
三、重点任务
（一）培育主体。
1.扩规提质。支持企业改造。
2.挖掘增长点。盘活存量：一是走访企业。逐户登记。二是协调资金。逐项落实。
四、保障措施
（一）加强组织领导。压实责任。
`)
  ).toEqual([
    'sec_1 principle 指导思想',
    'sec_2 goal 发展目标',
    'sec_3__sub_1__item_1 measure 扩规提质',
    'sec_3__sub_1__item_2__enum_1 measure 走访企业',
    'sec_3__sub_1__item_2__enum_2 measure 协调资金',
    'sec_4__sub_1 safeguard 加强组织领导'
  ])
})

test('the innermost heading that says anything decides', () => {
  expect(measuresOf('某市规划\n一、总体思路\n（一）十大工程\n1.主体培育工程。支持企业做大。\n')).toEqual([
    'sec_1__sub_1__item_1 measure 主体培育工程'
  ])
})

test('a section that tells nobody to do anything is other', () => {
  expect(measuresOf('某市报告\n一、发展现状\n外贸额居全省第一。\n二、国际形势\n需求不足。\n')).toEqual([
    'sec_1 other 发展现状',
    'sec_2 other 国际形势'
  ])
})

test('a heading that tells somebody to act describes no situation', () => {
  expect(measuresOf('某市报告\n一、对策及建议\n（一）培育新能，夯实产业发展基础。建设物流园区。\n')).toEqual([
    'sec_1__sub_1 measure 培育新能，夯实产业发展基础'
  ])
})

test('a box is no measure, and does not keep its section from being one', () => {
  expect(
    measuresOf('某市规划\n一、重点任务\n支持企业。\n专栏1：主要指标\n指标\t单位\n外贸额\t亿元\n')
  ).toEqual(['sec_1 measure 重点任务'])
})
