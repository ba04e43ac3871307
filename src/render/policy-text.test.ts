import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import type {Links} from '../policy/4-links/links.ts'
import type {Policy} from '../policy/policy.ts'
import {figureFact, noLinks, policyOf} from './policy-text.samples.ts'
import {policyText} from './policy-text.ts'

function page(policy: Policy, links: Links = noLinks): Root {
  return policyText(policy, links, [policy])
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

test('headings of their own line lose the stop, run-in headings keep it and share the line', () => {
  const html = toHtml(page(policyOf(plan)))
  expect(html).toContain('<h2 class="heading section">一、发展目标</h2>')
  expect(html).toContain('<h3 class="heading sub">（一）扩大开放</h3>')
  expect(html).toContain('<div class="para"><h4 class="run-in item">1.优化结构。</h4>支持企业')
})

test('what runs on in a paragraph stays in it', () => {
  expect(toHtml(page(policyOf(plan)))).toContain(
    '<span class="enumerated" id="sec_2__sub_1__item_1__enum_1">一是引进来。吸引外资。</span>' +
      '<span class="enumerated" id="sec_2__sub_1__item_1__enum_2">二是走出去。对外投资。</span>'
  )
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

test('a mark without a note is no link', () => {
  const policy = policyOf(plan)
  policy.figures.push(figureFact(policy, '70', {unit: '亿元', status: 'achieved'}))
  const html = toHtml(page(policy))
  expect(html).toMatch(/<span class="fig achieved"[^>]*>70亿元<\/span>/)
  expect(html).not.toContain('class="note')
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
  expect(html).toContain('<div class="imprint"><div class="row imprint" id="i-1">')
})

test('an article stands a space apart from its words, a line of nothing is left out', () => {
  const html = toHtml(page(policyOf('某市开放实施方案\n第一条 支持企业。\n\u200b\n第二条 鼓励出口。\n')))
  expect(html).toContain('<h2 class="run-in article">第一条　</h2>支持企业。')
  expect(html).not.toContain('\u200b')
})
