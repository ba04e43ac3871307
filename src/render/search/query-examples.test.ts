import {expect, test} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {readPolicy} from '../../policy/index.ts'
import {queryExamples} from './query-examples.ts'

const {lexicon} = readLexicon('content')
const read = (source: string) => readPolicy({id: 'mou-2024', source, metadata: null}, lexicon)

const policy = read(`中卫市外贸发展规划
一、支持外贸企业发展。支持外贸企业用好口岸。（责任单位：市商务局、市财政局）
二、支持外贸平台建设。支持外贸平台建设和发展。（责任单位：市商务局）
`)
const dated = {
  ...policy,
  metadata: {
    ...policy.metadata,
    region: {code: '640500', name: '中卫市', level: 'city' as const},
    issued: '2023-06-14'
  }
}

test('each example is made of what the collection says', () => {
  expect(queryExamples([dated], ['海外仓', '外贸', '口岸'])).toEqual({
    exact: '“外贸”',
    not: '外贸 -口岸',
    field: '部门:商务局 地区:中卫 年份:2023',
    pinyin: 'kouan'
  })
})

test('near miss: words that always stand together, or never, show nothing by a minus', () => {
  expect(queryExamples([dated], ['口岸', '海外仓']).not).toBeNull()
  expect(queryExamples([dated], ['支持', '发展']).not).toBeNull()
})

test('an empty collection gives none', () => {
  expect(queryExamples([], ['外贸'])).toEqual({exact: null, not: null, field: null, pinyin: null})
})
