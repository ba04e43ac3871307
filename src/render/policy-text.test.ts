import type {Root} from 'hast'
import {expect, test} from 'vitest'
import type {Links} from '../policy/4-links/links.ts'
import type {Policy} from '../policy/policy.ts'
import {
  citationFact,
  dutyFact,
  figureFact,
  noLinks,
  noNames,
  placeFact,
  policyOf,
  spotOf
} from './policy-text.samples.ts'
import {policyText} from './policy-text.ts'
import {toHtml} from './to-html.ts'

function page(policy: Policy, links: Links = noLinks): Root {
  return policyText(policy, links, [policy], noNames)
}

const plan = `某市开放实施方案

为扩大开放，制定本方案。
一、发展目标
到2025年，进出口总额增长到70亿↵↵元，年均增长14%。
二、重点任务
（一）扩大开放。
1.优化结构。支持企业<b>。一是引进来。吸引外资。二是走出去。对外投资。
2.扩大出口。
`

test('sections carry their addresses, in order', () => {
  const ids = [...toHtml(page(policyOf(plan))).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([
    'p-1',
    'sec_1',
    'sec_2',
    'sec_2__sub_1',
    'sec_2__sub_1__item_1',
    'sec_2__sub_1__item_1__enum_1',
    'sec_2__sub_1__item_1__enum_2',
    'sec_2__sub_1__item_2'
  ])
})

test('an address of before leads to the provision of today; near miss: an address of nowhere', () => {
  const policy = policyOf('某市开放实施方案\n一、目标\n扩大开放。\n', {
    aliases: {goal_1: 'sec_1', old_2: 'sec_9'}
  })
  const html = toHtml(page(policy))
  expect(html).toContain(
    '<section id="sec_1" class="provision section"><span id="goal_1"></span><div class="row heading-row"><h2'
  )
  expect(html).not.toContain('old_2')
})

test('an address of before that another provision has today stays that one’s', () => {
  const policy = policyOf('某市开放实施方案\n一、目标\n扩大开放。\n二、任务\n办好展会。\n', {
    aliases: {sec_1: 'sec_2'}
  })
  expect(toHtml(page(policy)).match(/id="sec_1"/g)).toHaveLength(1)
})

test('headings of their own line lose the stop, run-in headings keep it and share the line', () => {
  const html = toHtml(page(policyOf(plan)))
  expect(html).toContain('<h2 class="heading section">一、发展目标</h2>')
  expect(html).toContain('<h3 class="heading sub">（一）扩大开放</h3>')
  expect(html).toContain('<div class="para"><h4 class="run-in item">1.优化结构。</h4>支持企业')
})

test('each 一是 of a paragraph has a row of its own, with its own ¶ and its own notes', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '对外投资', {status: 'target'}))
  const html = toHtml(page(policy))
  const rows = html.split('<div class="row').filter((row) => row.includes('class="enumerated"'))
  expect(rows).toHaveLength(2)
  const [first, second] = rows as [string, string]
  expect(first).toContain(
    '<div class="para"><span class="enumerated" id="sec_2__sub_1__item_1__enum_1">一是引进来。吸引外资。</span></div>'
  )
  expect(first).toContain('href="#sec_2__sub_1__item_1__enum_1" aria-label="本条链接 二（一）1 一是"')
  expect(first).not.toContain('class="note ')
  expect(second).toContain('id="sec_2__sub_1__item_1__enum_2">二是走出去。')
  expect(second).toContain('class="note target"')
})

test('near miss: without 一是 a paragraph is one row, and 一是 does not count as a paragraph', () => {
  const html = toHtml(page(policyOf(plan.replace('2.扩大出口。', '另起一段。\n2.扩大出口。'))))
  expect(html).toContain('</h4>支持企业&#x3C;b>。</div>')
  expect(html).toContain('<div class="row" id="sec_2__sub_1__item_1-2">')
})

test('words of the document are escaped', () => {
  expect(toHtml(page(policyOf(plan)))).toContain('支持企业&#x3C;b>。')
})

test('a mark covers value and unit over a page break, and leads to its note', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '70', {unit: '亿元', status: 'target', year: 2025}))
  const html = toHtml(page(policy))
  expect(html).toMatch(/增长到<a href="#n-f1" class="fig target"[^>]*>70亿元<\/a>，年均/)
  expect(html).toContain('<div class="note target" id="n-f1">')
})

test('every figure has an address of its own, in a table too, once even where marks overlap', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '70', {unit: '亿元', status: 'target'}))
  const doubt = {rule: 'sample', reason: '', severity: 'warning', line: 1, column: 1} as const
  policy.messages.push({...doubt, ...spotOf(policy, '增长到7')})
  const html = toHtml(page(policy))
  expect(html.match(/ id="f1"/g)).toHaveLength(1)
  expect(html.match(/class="fig target"/g)).toHaveLength(2)
  const table = policyOf('某市开放实施方案\n一、目标\n指标\t规划\n外资\t35\n')
  table.figures.push(figureFact(table, '35', {status: 'target'}))
  expect(toHtml(page(table))).toMatch(/<td[^>]*><span class="fig target"[^>]* id="f1">35<\/span>/)
})

test('a mark without a note is no link', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '70', {unit: '亿元', status: 'achieved'}))
  const html = toHtml(page(policy))
  expect(html).toMatch(/<span class="fig achieved"[^>]*>70亿元<\/span>/)
  expect(html).not.toContain('class="note')
})

const named = '某市开放实施方案\n一、合作\n支持金昌、武威融入长三角，落实《甘肃省规划》，全市参加。\n'
const jinchang = {code: '620300', name: '金昌市', level: 'city' as const, aliases: []}

test('a place by its name is marked and leads to its page, inside a citation too but without a link', () => {
  const policy = policyOf(named)
  policy.places.push(
    placeFact(policy, '金昌', {code: '620300', name: '金昌市'}),
    placeFact(policy, '甘肃省', {code: '620000', kind: 'province'})
  )
  policy.citations.push(citationFact(policy, '《甘肃省规划》', {title: '甘肃省规划'}))
  const gansu = {code: '620000', name: '甘肃省', level: 'province' as const, aliases: []}
  const html = toHtml(policyText(policy, noLinks, [policy], {agencies: [], regions: [jinchang, gansu]}))
  expect(html).toContain('支持<a href="/regions/620300/" class="place">金昌</a>、武威')
  expect(html).toMatch(/<a href="#n-c\d+" class="cite">《<span class="place">甘肃省<\/span>规划》<\/a>/)
})

test('near miss: a place in the name of a responsible unit is part of that name', () => {
  const policy = policyOf('某市开放实施方案\n一、合作\n支持金昌。（责任单位：金昌市税务局）\n')
  policy.places.push(placeFact(policy, '金昌市', {code: '620300', name: '金昌市'}))
  policy.duties.push(dutyFact(policy, '金昌市税务局'))
  const html = toHtml(policyText(policy, noLinks, [policy], {agencies: [], regions: [jinchang]}))
  expect(html).toContain('（责任单位：金昌市税务局）</span>')
})

test('near miss: a place without a page is a mark and no link, 全市 is not marked', () => {
  const policy = policyOf(named)
  policy.places.push(
    placeFact(policy, '长三角', {kind: 'group'}),
    placeFact(policy, '武威', {code: '620600', name: '武威市'}),
    placeFact(policy, '全市', {code: '620300', name: '金昌市', own: true})
  )
  const html = toHtml(policyText(policy, noLinks, [policy], {agencies: [], regions: [jinchang]}))
  expect(html).toContain('<span class="place">武威</span>融入<span class="place">长三角</span>')
  expect(html).toContain('，全市参加')
})

test('every word that is read is shown once', () => {
  const policy = policyOf(plan)
  const shown = toHtml(page(policy))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
  const read = policy.text.repaired.replace(/\s/g, '').replace('某市开放实施方案', '')
  expect(shown).toBe(read.replace('扩大开放。', '扩大开放').replace(/扩大出口。$/, '扩大出口'))
})

test('a notice before the plan is folded away, words after it stand apart', () => {
  const html = toHtml(
    page(
      policyOf(
        `某市人民政府办公室文件\n某政办发〔2023〕9号\n各县人民政府：\n现将方案印发给你们。\n${plan}2023年6月14日印发\n`
      )
    )
  )
  expect(html).toMatch(/^<details class="frame-text"><summary>[^<]+<\/summary><div class="row letterhead"/)
  expect(html).toContain(
    '<div class="imprint"><div class="print-record"><div class="print-line"><div class="row imprint" id="i-1">'
  )
})

test('what a web page put around the text and a printed table of contents are left to the source page', () => {
  const html = toHtml(
    page(
      policyOf(
        'www.example.cn\n某市开放实施方案\n目录\n一、目标……1\n二、任务……2\n一、目标\n扩大开放。\n二、任务\n引进企业。\n'
      )
    )
  )
  expect(html).not.toContain('www.example.cn')
  expect(html).not.toContain('……1')
  expect(html).toContain('一、目标')
})

test('copies stand above one line of office and date; near miss: a dated signature stands before them', () => {
  const after = '某市人民政府\n2023年6月1日\n抄送：市委办公室。\n某市人民政府办公室\n2023年6月14日印发\n'
  const html = toHtml(page(policyOf(`某市开放实施方案\n一、发展目标\n扩大开放，稳中有进。\n${after}`)))
  const roles = html.slice(html.indexOf('<div class="imprint">')).match(/(?<=class=")[^"]+/g)
  expect(roles?.filter((role) => role !== 'para')).toEqual([
    'imprint',
    'row signature',
    'row date',
    'print-record',
    'row copyTo',
    'print-line',
    'row signature',
    'row imprint'
  ])
})

test('an article stands a space apart from its words, a line of nothing is left out', () => {
  const html = toHtml(page(policyOf('某市开放实施方案\n第一条 支持企业。\n\u200b\n第二条 鼓励出口。\n')))
  expect(html).toContain('<h2 class="run-in article">第一条　</h2>支持企业。')
  expect(html).not.toContain('\u200b')
})
