import {expect, test} from 'vitest'
import {readLexicon} from '../corpus/read-lexicon.ts'
import {readPolicy} from '../policy/index.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import type {Policy} from '../policy/policy.ts'
import {addressLabel} from '../render/address-label.ts'
import {buildIndex} from './build-index.ts'
import {unpackRecord} from './index-format.ts'

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

const lexicon: Lexicon = readLexicon('content').lexicon
const policy = readPolicy({id: 'mou-2024', source, metadata: null}, lexicon)
const index = buildIndex([policy], lexicon, addressLabel)
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
  expect(records[measure.parent]?.address).toBe('sec_2')
  expect(source.slice(measure.start)).toMatch(/^（一）/)
  const lines = measure.text.split('\n')
  expect(measure.lines).toHaveLength(lines.length)
  for (const [line, words] of lines.entries()) {
    expect(source.slice(measure.lines[line])).toMatch(new RegExp(`^\\s*${words.slice(0, 6)}`))
  }
})

test('units stand in one list', () => {
  expect(records[3]!.units.map((unit) => index.units[unit])).toEqual(['市商务局', '市财政局'])
  expect(records[4]!.units).toEqual([])
})

test('the same documents make the same file', () => {
  expect(JSON.stringify(buildIndex([policy], lexicon, addressLabel))).toBe(JSON.stringify(index))
})

test('the first target is put in words, with its number as printed', () => {
  const value = {
    indicator: '出口额',
    change: 'growth',
    valueText: '8',
    unit: '%',
    year: 2026,
    status: 'target'
  }
  const figures = [
    {section: 'sec_1', value: {...value, status: 'achieved'}},
    {section: 'sec_1', value},
    {
      section: 'sec_2__sub_2',
      value: {...value, status: 'achieved', change: 'level', unit: '亿元', year: null}
    }
  ] as Policy['figures']
  const [, aims, , , port] = buildIndex([{...policy, figures}], lexicon, addressLabel).records.map(
    unpackRecord
  )
  expect(aims).toMatchObject({targets: 1, achieved: 1, figure: '出口额增长 8%（2026）'})
  expect(port).toMatchObject({targets: 0, achieved: 1, figure: '出口额 8 亿元'})
})
