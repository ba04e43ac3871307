import {expect, test} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {readPolicy} from '../../policy/index.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel} from '../../render/address-label.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {buildIndex} from './build-index.ts'
import {unpackRecord} from './index-format.ts'
import {toPath} from './memory-store.ts'

const source = `某市外贸发展规划
一、总体要求
坚持开放发展。
二、重点任务
围绕以下任务推进。
（一）支持跨境电商发展。
支持跨境电商企业出口。
支持跨境电商园区建设。（责任单位：市商务局、财政局）
（二）做强口岸。支持口岸扩能。
`

const names = {addressLabel, displayTitle}
const lexicon: Lexicon = readLexicon('content').lexicon
const policy = readPolicy({id: 'mou-2024', source, metadata: null}, lexicon)
const index = buildIndex([policy], lexicon, names)
const records = index.records.map(unpackRecord)

test('every provision once, with its own words only', () => {
  const shape = records.map(
    ({label, title, text, kind}) => `${label}|${title}|${text.replace('\n', '⏎')}|${kind}`
  )
  expect(shape).toEqual([
    expect.stringContaining('|frame'),
    '一|总体要求|坚持开放发展。|principle',
    '二|重点任务|围绕以下任务推进。|lead-in',
    '二（一）|支持跨境电商发展|支持跨境电商企业出口。⏎支持跨境电商园区建设。（责任单位：市商务局、财政局）|measure',
    '二（二）|做强口岸|支持口岸扩能。|measure'
  ])
})

test('a record knows the headings above it and its places in the source', () => {
  const measure = records[3]!
  expect(toPath(records, 3)).toEqual(['重点任务'])
  expect(source.slice(measure.start)).toMatch(/^（一）/)
  const lines = measure.text.split('\n')
  expect(measure.lines).toHaveLength(lines.length)
  for (const [line, words] of lines.entries()) {
    expect(source.slice(measure.lines[line])).toMatch(new RegExp(`^\\s*${words.slice(0, 6)}`))
  }
})

test('units stand in one list', () => {
  expect(records[3]!.units.map((unit) => index.units[unit]?.[0])).toEqual(['市商务局', '市财政局'])
  expect(records[4]!.units).toEqual([])
})

test('a unit stands there once, with all its names; near miss: another unit is another', () => {
  const text = source
    .replace('市商务局、财政局', '市发改委、商务局')
    .replace('支持口岸扩能。', '支持口岸扩能。（责任单位：市发展改革委）')
  const other = readPolicy({id: 'mou-2024', source: text, metadata: null}, lexicon)
  const {units, records} = buildIndex([other], lexicon, names)
  expect(units[0]).toEqual(expect.arrayContaining(['市发展改革委', '市发改委', '市发展和改革委员会']))
  expect(units[1]).toEqual(['市商务局'])
  expect(units).toHaveLength(2)
  expect(records.map((record) => unpackRecord(record).units)).toEqual([[], [], [], [0, 1], [0]])
})

test('a title made by the editor stands in ［ ］; near miss: a printed one does not', () => {
  const {metadata} = policy
  const made = {...policy, metadata: {...metadata, title: '某市调研报告', editorial: ['title']}}
  const {documents, records} = buildIndex([made, policy], lexicon, names)
  expect(documents.map(({title}) => title)).toEqual(['［某市调研报告］', metadata.title])
  expect(unpackRecord(records[0]!).title).toBe('［某市调研报告］')
})

test('the same documents make the same file', () => {
  expect(JSON.stringify(buildIndex([policy], lexicon, names))).toBe(JSON.stringify(index))
})

const value = {
  indicator: '出口额',
  change: 'growth',
  comparator: '=',
  valueText: '8',
  value: 8,
  valueMax: null,
  unit: '%',
  year: 2026,
  baseYear: null,
  cumulative: false,
  scope: null,
  status: 'target'
}

function figuresOf(...facts: {section: string; value: object}[]) {
  const figures = facts.map((fact) => ({quote: '', ...fact})) as unknown as Policy['figures']
  const region = {code: '330800', name: '某市', level: 'city'} as const
  const told = {...policy, figures, metadata: {...policy.metadata, region}}
  return buildIndex([told], lexicon, names).records.map(unpackRecord)
}

test('the first target is put in words, with its number as printed', () => {
  const [, aims, , , port] = figuresOf(
    {section: 'sec_1', value: {...value, status: 'achieved'}},
    {section: 'sec_1', value: {...value, comparator: '>='}},
    {
      section: 'sec_2__sub_2',
      value: {...value, status: 'achieved', change: 'level', unit: '亿元', year: null}
    }
  )
  expect(aims).toMatchObject({targets: 1, achieved: 1, figure: '出口额增长 8%以上（2026）'})
  expect(port).toMatchObject({targets: 0, achieved: 1, figure: '出口额 8 亿元'})
})

test('the document’s own value comes before another’s, and another’s is said to be so', () => {
  const share = {...value, change: 'share', year: null}
  const [, aims, , , port] = figuresOf(
    {section: 'sec_1', value: {...share, scope: '全国'}},
    {section: 'sec_1', value: {...share, valueText: '3', scope: '我市'}},
    {section: 'sec_2__sub_2', value: {...share, scope: '全国'}}
  )
  expect(aims!.figure).toBe('出口额 3%')
  expect(port!.figure).toBe('全国出口额 8%')
})
