import {expect, test} from 'vitest'
import {formatRemarks, type Remark, widthOf} from './format-remarks.ts'

const remark = (change: Partial<Remark>): Remark => ({
  file: 'content/documents/甲.txt',
  line: 3,
  column: 9,
  severity: 'warning',
  rule: 'facts:figure',
  reason: '数字后没有单位',
  ...change
})

test('remarks stand in columns under their file, with a count at the end', () => {
  expect(
    formatRemarks([
      remark({}),
      remark({line: 120, severity: 'error', reason: '读不出'}),
      remark({file: 'content/documents/乙.yaml', severity: 'info', rule: 'text:unwrap', reason: '接上读'})
    ])
  ).toBe(`content/documents/甲.txt
    3:9  存疑  数字后没有单位  facts:figure
  120:9  错误  读不出          facts:figure

content/documents/乙.yaml
  3:9  说明  接上读  text:unwrap

1 处错误，1 处存疑，1 处说明
`)
})

test('nothing to tell says so', () => {
  expect(formatRemarks([])).toBe('没有要说的\n')
})

test('a Han character takes two columns, a Latin letter one', () => {
  expect(widthOf('中A。—')).toBe(6)
})

test('what a name or a reason holds does not speak to the terminal', () => {
  const told = formatRemarks([remark({file: '甲\u001b[2J.txt', reason: '读不出\u001b]0;乙\u0007\u202e'})])
  expect(told).toContain('甲‹U+001B›[2J.txt')
  expect(told).toContain('读不出‹U+001B›]0;乙‹U+0007›‹U+202E›')
})
