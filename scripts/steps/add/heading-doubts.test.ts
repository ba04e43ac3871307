import {expect, test} from 'vitest'
import {readPolicy} from '../../../src/policy/index.ts'
import {projectLexicon} from '../read-files.ts'
import {headingDoubts} from './heading-doubts.ts'

const source = `某市外贸发展实施方案
一、总体要求
到2027年，进出口总额达到50亿元。
二、重点任务
（一）培育主体。支持企业扩大出口。
三、保障措施
加强领导
各部门要落实责任。
`
const policy = readPolicy({id: 'a', source, metadata: null}, projectLexicon())
const mark = (...texts: string[]) => texts.map((text) => ({level: 1, text}))

test('headings that agree give no doubt, the title of the document among them', () => {
  expect(
    headingDoubts(policy, mark('某市外贸发展实施方案', '一、总体要求', '二、重点任务', '三、保障措施'))
  ).toEqual([])
})

test('a file that marks none tells nothing', () => {
  expect(headingDoubts(policy, [])).toEqual([])
})

test('a heading of the file that is not read as one is told', () => {
  expect(headingDoubts(policy, mark('一、 总体要求', '加强领导'))).toEqual([
    '文件里标为标题，没有读成标题：“加强领导”'
  ])
})

test('one that is read and not marked is told where its neighbours are', () => {
  const marked = mark('某市外贸发展实施方案', '一、总体要求', '三、保障措施')
  expect(headingDoubts(policy, marked)).toEqual(['读成了标题，文件里没有标为标题：“二、重点任务”'])
  expect(headingDoubts(policy, mark('一、总体要求'))).toEqual([])
})
