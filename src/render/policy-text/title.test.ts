import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {titleWords} from './title.ts'

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
