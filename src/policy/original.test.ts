import {expect, test} from 'vitest'
import {fromYaml} from '../corpus/from-yaml.ts'
import {originalSchema, pageAt, readHints} from './original.ts'

const source = '一、目标\n到2025年，总额达到50亿元。\n二、任务\n'
const headings = [
  {at: 0, level: 1},
  {at: source.indexOf('二'), level: 1}
]
const pages = [0, source.indexOf('50亿')]
const rulesOf = (hints: Parameters<typeof readHints>[1]) =>
  readHints(source, hints).messages.map(({rule, start, reason}) => `${rule} ${start} ${reason}`)

test('hints hold for the text they were taken of', () => {
  expect(readHints(source, {length: source.length, pages, headings})).toEqual({
    hints: {pages, headings},
    messages: []
  })
})

test('a document without any has none, and nothing is told', () => {
  expect(readHints(source, {})).toEqual({hints: null, messages: []})
})

test('a text that became longer is told, and its hints are not used', () => {
  const {hints, messages} = readHints(`新${source}`, {length: source.length, pages})
  expect(hints).toBeNull()
  expect(messages).toMatchObject([{rule: 'metadata:original', start: 0}])
  expect(messages[0]!.reason).toContain(`文本现有 ${source.length + 1} 个字符`)
})

test('a heading within a line is told where it is said to be', () => {
  const at = source.indexOf('二') - 1
  expect(rulesOf({length: source.length, headings: [headings[0]!, {at, level: 1}]})).toEqual([
    expect.stringMatching(new RegExp(`^metadata:original ${at} .*这里不是行首`))
  ])
})

test('near miss: a character that was exchanged for another moves nothing', () => {
  expect(readHints(source.replace('50', '60'), {length: source.length, pages}).hints?.pages).toEqual(pages)
})

test('a place is on the page that began last; pages without words hold nothing', () => {
  const hints = {pages: [0, 10, 10, 30], headings: []}
  expect([0, 9, 10, 29, 30, 99].map((at) => pageAt(hints, at))).toEqual([1, 1, 3, 3, 4, 4])
  expect(pageAt({pages: [], headings: []}, 5)).toBeNull()
})

const written = (lines: string) =>
  fromYaml(`file: a.pdf\nmediaType: application/pdf\nsha256: '${'0'.repeat(64)}'\n${lines}\n`, originalSchema)

test.each([
  'length: 30\npages: [0, 12, 12, 30]',
  'length: 30\nheadings: [{at: 0, level: 1}, {at: 9, level: 6}]',
  'length: 30',
  ''
])('near miss: %j is in order', (lines) => {
  expect(written(lines)).toHaveProperty('value')
})

test.each([
  ['pages: [0]', 1, '还应写 length'],
  ['length: 30\npages: []', 5, '不能是空的'],
  ['length: 30\npages: [0, 12, 11]', 5, '应由小到大'],
  ['length: 30\npages: [0, -1]', 5, '应不小于 0'],
  ['length: 30\npages: [0, 31]', 1, '应不大于 length'],
  ['length: 30\nheadings: [{at: 9, level: 1}, {at: 0, level: 1}]', 5, 'at 应由小到大'],
  ['length: 30\nheadings: [{at: 9, level: 7}]', 5, '应不大于 6'],
  ['length: 30\nheadings: [{at: 9, depth: 1}]', 5, '不认识的项“depth”，这里可写：at、level']
])('%j is not, and is told where', (lines, line, reason) => {
  const {problems} = written(lines) as {problems: {line: number; reason: string}[]}
  expect(problems).toContainEqual(expect.objectContaining({line, reason: expect.stringContaining(reason)}))
})
