import {expect, test} from 'vitest'
import {policyOf} from '../render/policy-text.samples.ts'
import {toMarkdown} from './markdown.ts'

const write = (words: string) => toMarkdown(policyOf(words), null).replace(/^---\n[\s\S]*?\n---\n\n/, '')

test('headings have the level of their section, what is printed on one line is one paragraph', () => {
  expect(
    write(
      '某市开放实施方案\n一、重点任务\n(一) 扩大开放。支持企业。一是引进来。二是走出↵去。\n第一条 市政府应当支持企业。\n'
    )
  ).toBe(`# 某市开放实施方案

## 一、重点任务

### (一) 扩大开放。

支持企业。一是引进来。二是走出去。

第一条 市政府应当支持企业。
`)
})

test('signs of the text are no signs of Markdown', () => {
  expect(
    write('某市开放实施方案\n一、目标\n外贸依存度**.*%，*集团 _甲_ <b>。\n2023. 年初\n# 乙\n+ 丙\n')
  ).toContain('外贸依存度\\*\\*.\\*%，\\*集团 \\_甲\\_ \\<b>。\n\n2023\\. 年初\n\n\\# 乙\n\n\\+ 丙\n')
})

test('near miss: a number in the middle of a line needs no escape', () => {
  expect(write('某市开放实施方案\n一、目标\n增长1. 5倍，达到70亿元#。\n')).toContain(
    '增长1. 5倍，达到70亿元#。'
  )
})

test('grouped heads stand over the first of their columns, a bar in a cell stays in it', () => {
  const table = '指标\t单位\t规划\t实际\n\t\t金额\t增长\t金额\t增长\n外资|甲\t亿元\t3\t5%\t4\t6%\n'
  expect(write(`某市开放实施方案\n一、目标\n${table}`)).toContain(
    `| 指标 | 单位 | 规划 | | 实际 | |
| - | - | - | - | - | - |
| | | 金额 | 增长 | 金额 | 增长 |
| 外资\\|甲 | 亿元 | 3 | 5% | 4 | 6% |
`
  )
})

test('what is known stands before the text, what is not is null', () => {
  const policy = policyOf('某市开放实施方案\n', {issued: '2023-06-14', editorial: ['issued']})
  expect(toMarkdown(policy, new URL('https://example.org/plans/'))).toMatch(
    /^---\ntitle: 某市开放实施方案\ndocNumber: null\nissuer: null\nissued: 2023-06-14\n[\s\S]*editorial:\n {2}- issued\nurl: https:\/\/example.org\/plans\/documents\/sample\/\n---\n\n# 某市开放实施方案\n$/
  )
})
