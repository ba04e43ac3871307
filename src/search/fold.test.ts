import {expect, test} from 'vitest'
import {fold} from './fold.ts'
import {simplified} from './traditional.ts'

test.each([
  ['對外貿易', '对外贸易'],
  ['發展改革委員會', '发展改革委员会'],
  ['ＲＣＥＰ２０２５年', 'rcep2025年'],
  ['「十三五」', '"十三五"'],
  ['〔2023〕29号', '[2023]29号'],
  ['2016—2020', '2016-2020']
])('%s is read as %s', (text, read) => {
  expect(fold(text)).toBe(read)
  expect(fold(read)).toBe(read)
})

test('what means something else stays apart', () => {
  expect(fold('外资、外贸')).not.toBe(fold('外资。外贸'))
  expect(fold('著名')).toBe('著名')
  expect(fold('①')).toBe('①')
})

test('every code unit keeps its place, whatever stands there', () => {
  const odd = `${'臺'.repeat(10_000)}\ue010𠮷İﬁ㎡\u200b\r\n`
  expect(fold(odd)).toHaveLength(odd.length)
  expect(fold(odd).slice(0, 10_000)).toBe('台'.repeat(10_000))
})

test('no simplified character is folded on', () => {
  for (const to of simplified.values()) expect(simplified.has(to), String.fromCharCode(to)).toBe(false)
  expect(simplified.size).toBeGreaterThan(1400)
})
