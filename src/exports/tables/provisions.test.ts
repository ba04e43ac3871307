import {expect, test} from 'vitest'
import {citationFact, dutyFact, figureFact, policyOf} from '../../render/policy-text.samples.ts'
import {provisionColumns} from '../../ui-strings/document-files.ts'
import {toProvisionTable} from './provisions.ts'

const policy = policyOf(
  '某市开放实施方案\n为扩大开放，制定本方案。\n一、重点任务\n(一) 扩大开放。到2025年达↵到70亿元。（市商务局负责）\n一是引进来。二是走出去。\n指标\t单位\n外资\t亿元\n'
)
const section = 'sec_1__sub_1'
policy.figures.push({...figureFact(policy, '70', {status: 'target', unit: '亿元', year: 2025}), section})
policy.figures.push({...figureFact(policy, '2025', {status: 'achieved'}), section})
policy.duties.push({...dutyFact(policy, '市商务局', {role: 'lead'}), section})
policy.citations.push({
  ...citationFact(policy, '方案', {title: '规划', docNumber: '国发〔2020〕1号'}),
  section
})

const [head, ...rows] = toProvisionTable(policy, new URL('https://example.org/plans/'))
const cells = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head![at]!, cell])))

test('one row a provision in the order of the text; what stands in none has a row without an address', () => {
  expect(cells.map((row) => [row['地址'], row['条'], row['层次'], row['深度'], row['序号']])).toEqual([
    ['', '', '条外正文', '', ''],
    ['sec_1', '一', '节', '1', '一、'],
    [section, '一（一）', '小节', '2', '(一)'],
    [`${section}__enum_1`, '一（一）一是', '列举', '3', '一是'],
    [`${section}__enum_2`, '一（一）二是', '列举', '3', '二是']
  ])
  expect(cells[0]!['正文']).toBe('为扩大开放，制定本方案。')
})

test('its own words without line breaks, and who, how much and what is cited', () => {
  expect(cells[2]).toMatchObject({
    标题: '扩大开放',
    正文: '到2025年达到70亿元。（市商务局负责） 指标　单位；外资　亿元',
    牵头单位: '市商务局',
    责任单位: '',
    目标: '进出口总额 70 亿元（2025）',
    引文: '《规划》国发〔2020〕1号',
    链接: `https://example.org/plans/documents/sample/#${section}`
  })
})

test('every row has every column but that of pages, which are not known here', () => {
  const columns = Object.values(provisionColumns).filter((name) => name !== '原件页码')
  expect(head).toEqual(columns)
  expect(rows.map(({length}) => length)).toEqual(rows.map(() => columns.length))
})

test('where the pages of the original are known every row says on which one it begins', () => {
  const {source} = policy.text
  const pages = [0, source.indexOf('扩大开放。到'), source.indexOf('二是')]
  const [head, ...rows] = toProvisionTable({...policy, hints: {pages, headings: []}}, null)
  expect(head).toEqual(Object.values(provisionColumns))
  expect(rows.map((row) => row[head!.indexOf('原件页码')])).toEqual(['1', '1', '1', '2', '3'])
})

test('near miss: headings alone know of no page', () => {
  const hints = {pages: [], headings: [{at: 0, level: 1}]}
  expect(toProvisionTable({...policy, hints}, null)[0]).toEqual(head)
})
