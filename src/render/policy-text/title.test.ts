import {expect, test} from 'vitest'
import {toHtml} from '../to-html.ts'
import {breakContent, headingWords, keepUnits, titleWords} from './title.ts'

const html = (title: string) => toHtml(titleWords(title))

test('a short title has no place to break', () => {
  expect(html('怎样读出来的')).toBe('怎样读出来的')
})

test('a bracket at the end is set apart', () => {
  expect(html('实施方案（2023—2027年）')).toBe('实施方案<wbr><span class="title-end">（2023—2027年）</span>')
})

test('a title breaks after punctuation', () => {
  expect(html('查原文：谁来办，到哪年')).toBe('查原文：<wbr>谁来办，<wbr>到哪年')
})

test('a long clause breaks between words, never before 的 or inside quotation marks', () => {
  const words = html('在贯彻落实对外开放工作电视电话会议精神会议上的讲话').split('<wbr>')
  expect(words.length).toBeGreaterThan(3)
  expect(words.some((word) => word.startsWith('的'))).toBe(false)
  expect(html('甘肃省“十三五”开放型经济发展规划')).toMatch(/“十三五”/)
})

test('no line ends with a lone character: 目标 stays whole', () => {
  const [, last] = html('五份文件写了 52 项目标，能核算年均增速的有 9 项').split('，<wbr>')
  expect(last).not.toMatch(/<wbr>.$/)
  expect(html('新设外商投资和民营企业数量各十个')).not.toMatch(/<wbr>.$/)
})

test('a number keeps its measure word; near miss: a space between words may break', () => {
  expect(keepUnits('写了 52 项目标')).toBe('写了 52\u00a0项目标')
  expect(keepUnits('A 项')).toBe('A 项')
})

test('an amount stays whole to the end of its unit; near miss: 亿 without a number before it', () => {
  expect(html('甘肃规划要由 80.1 到突破 120 亿美元以上')).toContain('120\u00a0亿美元')
  expect(html('完成几十亿美元的对外工程承包合同')).toContain('亿<wbr>美元')
})

test('headings have less room than titles: they break inside shorter clauses, never after their number', () => {
  expect(html('加快发展外贸新业态')).not.toContain('<wbr>')
  const heading = toHtml(headingWords('（一）加快发展外贸新业态'))
  expect(heading.replaceAll('<wbr>', '')).toBe('（一）加快发展外贸新业态')
  expect(heading).toMatch(/^（一）[^<]+<wbr>/)
})

test('what a mark holds breaks likewise', () => {
  const mark = {type: 'element', tagName: 'a', properties: {}, children: []} as const
  const children = [{type: 'text' as const, value: '加快发展外贸新业态'}]
  expect(toHtml(breakContent([{...mark, children}]))).toMatch(/^<a>[^<]+<wbr>/)
})
