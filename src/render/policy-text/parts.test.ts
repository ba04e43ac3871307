import {h} from 'hastscript'
import {expect, test} from 'vitest'
import {doubtAt, dutyFact, figureFact, noLinks, noNames, policyOf, spotOf} from '../policy-text.samples.ts'
import {policyText} from '../policy-text.ts'
import {toHtml} from '../to-html.ts'
import {toContents} from './contents.ts'
import {describePolicy} from './describe-policy.ts'
import {bylineWords, displayTitle, headerRows} from './header.ts'
import {setMarker} from './marker.ts'
import {countRepairs, renderSource, renderSourceLines, renderStretch} from './source.ts'

const plan = `某市开放实施方案
一、发展目标
到2025年达到70亿元。
二、重点任务
(一) 扩大开放。
1.优化结构。一是引进来，30家。二是走出去。
`

test('contents: markers are set apart for items, 一是 is not listed, targets stand where they are', () => {
  const policy = policyOf(plan)
  policy.figures.push(
    figureFact(policy, '70', {status: 'target'}),
    figureFact(policy, '30', {status: 'target'}),
    figureFact(policy, '2025', {status: 'achieved'})
  )
  expect(toContents(policy)).toEqual([
    {id: 'sec_1', level: 'outer', marker: '', words: '一、发展目标', targets: 1},
    {id: 'sec_2', level: 'outer', marker: '', words: '二、重点任务', targets: 0},
    {id: 'sec_2__sub_1', level: 'inner', marker: '', words: '（一）扩大开放', targets: 0},
    {id: 'sec_2__sub_1__item_1', level: 'item', marker: '1', words: '优化结构', targets: 1}
  ])
})

test('contents: provisions without a heading are text, articles are listed by their number', () => {
  const policy = policyOf(
    '某市开放实施方案\n第一条 市政府应当支持企业。\n（一）对符合条件并在本市登记注册满三年以上的外商投资企业，按照规定程序给予一次性资金奖励；\n第二条 本市鼓励出口。\n'
  )
  expect(toContents(policy).map(({level, words}) => [level, words])).toEqual([
    ['inner', '第一条'],
    ['inner', '第二条']
  ])
})

test('markers are set in full-width brackets, other words are left as they are', () => {
  expect(setMarker('(一) ')).toBe('（一）')
  expect(setMarker('1.')).toBe('1.')
})

test('header: a title made by us stands in brackets and says so; what is unknown says 未载', () => {
  const {metadata} = policyOf(plan, {title: '调研报告', editorial: ['title'], kind: 'report'})
  expect(displayTitle(metadata)).toBe('［调研报告］')
  expect(headerRows(metadata).map(({label, value, remark}) => [label, value, remark])).toEqual([
    ['标题', '［调研报告］', '题名为编者所拟'],
    ['成文日期', '未载', null],
    ['地区', '未载', null],
    ['文种', '报告', null]
  ])
})

test('header: a plan without a number says so, a report has none to be missing', () => {
  const labels = headerRows(policyOf(plan).metadata).map(({label}) => label)
  expect(labels).toContain('发文字号')
  expect(labels).toContain('发文机关')
})

test('header: one planned year is named once', () => {
  const period = (end: number) =>
    headerRows(policyOf(plan, {period: {start: 2026, end}}).metadata).find(({value}) =>
      value.startsWith('2026')
    )?.value
  expect([period(2026), period(2030)]).toEqual(['2026年', '2026—2030年'])
})

test('header: a row without a neighbour takes the whole line', () => {
  const rows = headerRows(policyOf(plan, {kind: 'speech'}).metadata)
  expect(rows.map(({label, whole}) => (whole ? `${label}——` : label))).toEqual([
    '标题——',
    '成文日期',
    '地区',
    '文种——'
  ])
})

test('header: who cites it leads to the list, nobody is no row', () => {
  const {metadata} = policyOf('某市方案\n')
  const citedBy = {documents: 2, places: 5, href: '/citations/#sample'}
  const find = (rows: ReturnType<typeof headerRows>) => rows.find(({label}) => label === '被引用')
  expect(find(headerRows(metadata, [], citedBy))).toMatchObject({
    value: '2 份文件，5 处',
    href: '/citations/#sample'
  })
  expect(find(headerRows(metadata))).toBe(undefined)
})

test('byline: issuer before region, and what is missing', () => {
  const region = {code: '640500', name: '中卫市', level: 'city'} as const
  expect(bylineWords(policyOf(plan, {region}).metadata)).toEqual(['中卫市', '日期未载', '实施方案'])
  const added = policyOf(plan, {region, editorial: ['title', 'region']})
  expect(bylineWords(added.metadata).slice(3)).toEqual(['题名为编者所拟', '地区为编者所补'])
  const issued = {region, issuer: '中卫市人民政府', editorial: ['region']}
  expect(bylineWords(policyOf(plan, issued).metadata)).toEqual(['中卫市人民政府', '日期未载', '实施方案'])
})

test('description: title, issuer or place, date and counts of this document and no other', () => {
  const policy = policyOf(plan, {issuer: '某市人民政府', issued: '2023-06-14'})
  expect(describePolicy(policy, {agencies: []})).toBe(
    `某市开放实施方案：某市人民政府，2023年6月14日，实施方案。${plan.length} 字符，未设目标。`
  )
  policy.figures.push(figureFact(policy, '70', {status: 'target'}))
  policy.duties.push(dutyFact(policy, '重点任务'))
  expect(describePolicy(policy, {agencies: []})).toContain('，目标 1，责任单位 1 家。')
  policy.duties.push(dutyFact(policy, '重点任务', {unit: '重点办'}))
  const agencies = [{name: '重点任务', aliases: ['重点办']}]
  expect(describePolicy(policy, {agencies})).toContain('责任单位 1 家')
  expect(describePolicy(policy, {agencies: []})).toContain('责任单位 2 家')
})

test('source: what was joined over is marked, every line keeps its number', () => {
  const policy = policyOf('到70亿↵元。\n完')
  const {text} = policy
  policy.messages.push(
    {...doubtAt(policy, '完', '接上一行'), severity: 'info'},
    doubtAt(policy, '完', '存疑')
  )
  expect(countRepairs(policy), 'a doubt mends nothing').toEqual({places: 1, characters: 1})
  const html = toHtml(renderSource(text))
  expect(html).toBe(
    '<ol class="source-lines"><li id="L1">到70亿<del title="读时略去">U+000D</del>元。</li><li id="L2">完</li></ol>'
  )
})

test('source: a character read as another shows both', () => {
  const policy = policyOf('8\ue0106亿')
  const text = {...policy.text, repaired: '8.6亿'}
  expect(toHtml(renderSource(text))).toContain('<del>U+E010</del><ins title="读作">.</ins>')
})

test('source: a range shows its own lines with their numbers, the words beside it left out', () => {
  const policy = policyOf('某市方案\n一、目标\n　　到70亿↵元。完\n二、任务\n')
  const {text} = policy
  const {start, end} = spotOf(policy, '到70亿元。')
  expect(toHtml(renderSourceLines(text, {start, end}))).toBe(
    '<ol class="source-lines" start="3"><li>　　到70亿<del title="读时略去">U+000D</del>元。</li></ol>'
  )
  expect(toHtml(h(null, renderStretch(text, {start: start + 2, end: end - 1})))).toBe(
    '0亿<del title="读时略去">U+000D</del>元'
  )
})

test('table: grouped heads span their columns', () => {
  const table = '一、目标\n指标\t单位\t规划\t实际\n\t\t金额\t增长\t金额\t增长\n外资\t亿元\t3\t5%\t4\t6%\n'
  const policy = policyOf(`某市开放实施方案\n${table}`)
  const html = toHtml(policyText(policy, noLinks, [policy], noNames))
  expect(html).toContain('<caption class="hidden-text">一、目标</caption>')
  expect(html).toContain('<th scope="col" rowspan="2">指标</th>')
  expect(html).toContain('<th scope="colgroup" colspan="2">规划</th>')
  expect(html).toContain('<th scope="col" class="number">金额</th>')
  expect(html).toContain('<tr><th scope="row">外资</th><td class="short">亿元</td><td class="number">3</td>')
})
