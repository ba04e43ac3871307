import {expect, test} from 'vitest'
import {projectLexicon} from '../../scripts/steps/read-files.ts'
import {readPolicy} from './index.ts'
import {markedHeadingDoubts} from './marked-headings.ts'

const source = `某市外贸发展实施方案
　　一、总体要求
到2027年，进出口总额达到50亿元。
二、重点任务
（一）培育主体。支持企业扩大出口。
三、保障措施
加强领导
各部门要落实责任，一是加强领导，二是明确分工。
`
const {tree, sections} = readPolicy({id: 'a', source, metadata: null}, projectLexicon())
const tell = (...lines: string[]) => {
  const marked = lines.map((line) => ({at: lineAt(source.indexOf(line)), level: 1}))
  return markedHeadingDoubts(source, tree, sections, marked).map(
    ({reason, start, end}) => `${reason}：${source.slice(start, end)}`
  )
}
const lineAt = (at: number) => source.lastIndexOf('\n', at) + 1

test('headings that agree give no doubt, the title of the document and a run-in heading among them', () => {
  expect(
    tell('某市外贸发展实施方案', '一、总体要求', '二、重点任务', '（一）培育主体', '三、保障措施')
  ).toEqual([])
})

test('a file that marks none tells nothing', () => {
  expect(tell()).toEqual([])
})

test('a heading of the file that is not read as one is told, and so is one that only begins an enumeration', () => {
  expect(tell('一、总体要求', '加强领导\n', '各部门')).toEqual([
    '文件里标为标题，没有读成标题：加强领导',
    '文件里标为标题，没有读成标题：各部门要落实责任，一是加强领导，二是明确分工。'
  ])
})

test('one that is read and not marked is told where its neighbours are', () => {
  expect(tell('某市外贸发展实施方案', '一、总体要求', '三、保障措施')).toEqual([
    '读成了标题，文件里没有标为标题：二、重点任务'
  ])
  expect(tell('一、总体要求')).toEqual([])
})
