import {expect, test} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import type {Correction} from '../../policy/corrections.ts'
import {readPolicies} from '../../policy/index.ts'
import {policyText} from '../policy-text.ts'
import {toHtml} from '../to-html.ts'

const {lexicon} = readLexicon('content')
const source = `某市开放实施方案

一、发展基础
2022年，全市进出口总额实现150亿元，比上年有所增加。
二、发展目标
到2025年，全市外贸企业达到200家。
三、重点任务
1.扩大出口。由市商务局牵头负责。
四、附表
指标\t单位\t2025年
外贸企业数\t家\t200
`

/** The page of a document with some corrections. */
function page(...corrections: Correction[]): string {
  const {policies, links} = readPolicies([{id: 'sample', source, metadata: null, corrections}], lexicon)
  expect(policies[0]!.corrections?.lost ?? []).toEqual([])
  return toHtml(policyText(policies[0]!, links, policies, lexicon))
}

const said = {who: '甲', why: '统计公报写明。'}
const achieved: Correction = {
  kind: 'figure',
  quote: {exact: '150亿元'},
  field: 'year',
  value: 2021,
  day: '2026-11-20',
  ...said
}

test('a note says what was read, what holds now, why, who and when', () => {
  const html = page(achieved)
  const note = /<div class="note correction" id="(?<id>[^"]+)">(?<words>.*?)<\/div>/s.exec(html)!.groups!
  expect(note['words']!.replace(/<[^>]+>/g, '|')).toBe(
    '|||更正 · 150亿元||年份：程序读作“2022”，更正为“2021”||统计公报写明。||甲　2026年11月20日|'
  )
  expect(html).toContain(`href="#${note['id']}"`)
  expect(html).toMatch(/<span class="fold-count correction"><span class="sign"><\/span>更正 1<\/span>/)
})

test('near miss: a page without corrections has no such note', () => {
  expect(page()).not.toContain('更正')
})

test('fields of one fact that were corrected for one reason are one note, which gives it once', () => {
  const html = page(achieved, {...achieved, field: 'indicator', value: '货物贸易进出口总额'})
  expect(html.match(/class="note correction"/g)).toHaveLength(1)
  expect(html).toContain('指标：程序读作“外贸进出口总额”，更正为“货物贸易进出口总额”')
  expect(html.match(/统计公报写明/g)).toHaveLength(1)
})

test('a target leads to its own note, which stands with the corrected year', () => {
  const html = page({...achieved, quote: {exact: '200家'}, value: 2026})
  expect(html).toMatch(/<a href="#n-f2" class="fig target" title="目标　外贸企业　2026"/)
  expect(html).toMatch(/id="n-f2".*?2026/s)
})

test('of a fact that was removed the note stays and the mark is gone', () => {
  const html = page({kind: 'figure', quote: {exact: '150亿元'}, remove: true, ...said})
  expect(html).toContain('程序读作数量，更正为不是数量')
  expect(html).not.toContain('fig achieved')
})

test('codes are told in words; what was not read is said to be so', () => {
  const html = page(
    {...achieved, field: 'status', value: 'context'},
    {...achieved, field: 'strength', value: '预计'},
    {...achieved, field: 'scope', value: null},
    {kind: 'duty', quote: {exact: '市商务局'}, field: 'role', value: 'support', ...said},
    {kind: 'measure', quote: {exact: '扩大出口'}, field: 'kind', value: 'safeguard', ...said}
  )
  expect(html).toContain('性质：程序读作“已实现”，更正为“背景”')
  expect(html).toContain('措辞：程序没有读出，更正为“预计”')
  expect(html).toContain('范围：程序读作“全市”，更正为未载')
  expect(html).toContain('文中身份：程序读作“牵头”，更正为“配合”')
  expect(html).toContain('类：程序读作“措施”，更正为“保障”')
})

test('a table has no margin: the same stands under it', () => {
  const html = page({...achieved, quote: {exact: '200', prefix: '家\t'}, value: 2026})
  expect(html).toMatch(
    /<\/table><\/div><p class="table-note" id="n-figure-\d+">更正 · 200　年份：程序读作“2025”，更正为“2026”　统计公报写明。　甲　2026年11月20日<\/p>/
  )
})
