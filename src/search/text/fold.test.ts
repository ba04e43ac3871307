import {expect, test} from 'vitest'
import {fold, foldPlaces, learn} from './fold.ts'
import {simplified} from './traditional.ts'

test('traditional characters are letters as others until they are learnt', () => {
  expect(fold('對外貿易')).toBe('對外貿易')
  learn(simplified)
  expect(fold('對外貿易')).toBe('对外贸易')
})

/** Stops shown as |. */
const shown = (text: string) => fold(text).replaceAll(' ', '|')

test.each([
  ['對外貿易', '对外贸易'],
  ['發展改革委員會', '发展改革委员会'],
  ['ＲＣＥＰ２０２５年', 'rcep2025|年'],
  ['「十三五」', '十三五'],
  ['〔2023〕29号', '2023|29|号'],
  ['2016—2020', '2016|2020'],
  ['实现2.16 亿 美元，增长25％', '实现|2.16|亿美元|增长|25|%'],
  ['1,200万元、3,5月', '1200|万元|3|5|月'],
  ['1.培育企业。', '1|培育企业'],
  ['中国（宁夏）“走出去”·战略', '中国宁夏走出去战略'],
  ['WTO rules 5G网络 C919 互联网＋', 'wto|rules|5g|网络|c919|互联网+'],
  ['\n外贸\n\n外资……', '外贸|外资']
])('%s is read as %s', (text, read) => {
  expect(shown(text)).toBe(read)
  expect(shown(read)).toBe(read)
})

test('what means something else stays apart', () => {
  expect(fold('外资、外贸')).not.toBe(fold('外资外贸'))
  expect(fold('2.16')).not.toBe(fold('216'))
  expect(fold('著名')).toBe('著名')
  expect(fold('①')).toBe('①')
})

test('every folded character knows its place', () => {
  const text = '到2025年，“跨境電商”達１,200 億元。'
  const {text: folded, places} = foldPlaces(text)
  expect(places).toHaveLength(folded.length)
  for (const [at, place] of places.entries()) {
    if (folded[at] !== ' ') expect(fold(text[place]!)).toBe(folded[at])
  }
  expect([...places].sort((a, b) => a - b)).toEqual([...places])
})

test('part of a text is folded to part of what the text is folded to', () => {
  const text = '到2025年，“跨境電商”交易额达到30.5 億元，增长25%以上；RCEP成员国'
  const whole = fold(text)
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) expect(whole).toContain(fold(text.slice(start, end)))
  }
})

test('long and odd texts', () => {
  const odd = `${'臺'.repeat(10_000)}\ue010𠮷İﬁ㎡\u200b\r\n`
  expect(fold(odd).slice(0, 10_000)).toBe('台'.repeat(10_000))
  expect(fold(odd)).toContain('𠮷')
  expect(fold('')).toBe('')
  expect(fold('，。！')).toBe('')
})

test('no simplified character is folded on', () => {
  for (const to of simplified.values()) expect(simplified.has(to), String.fromCharCode(to)).toBe(false)
  expect(simplified.size).toBeGreaterThan(1400)
})
