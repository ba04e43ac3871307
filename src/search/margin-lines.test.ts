import {expect, test} from 'vitest'
import {createEngine} from './engine.ts'
import {hitPlaces} from './hit-places.ts'
import {marginLines} from './margin-lines.ts'
import {sampleIndex} from './samples.ts'

const engine = createEngine(sampleIndex)

async function first(query: string) {
  const {hits, wanted} = await engine.search({query, filters: {}, sort: 'relevance', synonyms: true})
  const lines = marginLines(hits[0]!, wanted, engine.units)
  return {
    places: hitPlaces(hits[0]!),
    lines: lines.map(({label, text}) => [label, text].filter(Boolean).join('　'))
  }
}

test('which wording was met where, who is responsible, whether there is a target', async () => {
  expect((await first('跨境电商')).lines).toEqual([
    '命中　标题 1 处',
    '责任单位　市商务局、市税务局',
    '未设目标'
  ])
  expect((await first('试点')).lines).toEqual([
    '命中　正文 1 处',
    '没有用括号列出责任单位',
    '目标　300 亿元（2025）'
  ])
})

test('a unit that was looked for is said and comes first; the hit stands where its provision begins', async () => {
  expect(await first('市税务局')).toEqual({
    places: [50],
    lines: ['命中　责任单位', '责任单位　市税务局、市商务局', '未设目标']
  })
  expect((await first('市税务局 补贴')).lines[0]).toBe('命中　“市税务局”责任单位；“补贴”正文 1 处')
})

test('several words are told apart, synonyms and headings above named', async () => {
  expect((await first('跨境电商 发改委')).lines[0]).toBe(
    '命中　“跨境电商”同义“跨境电子商务” 1 处；“发改委”正文 1 处'
  )
  expect((await first('物流 班列')).lines[0]).toBe('命中　“物流”在上级标题或文件名；“班列”正文 1 处')
})

test('a hit knows its places in the source, line by line', async () => {
  // 积极申报[跨境电商]综合[试点]。培育[跨境电商]企业，发展[跨境电子商务]。 from 210, 到2025年，[跨境电商]… from 260
  expect((await first('跨境电商 试点')).places).toEqual([214, 220, 225, 234, 267])
})
