import {expect, test} from 'vitest'
import {findTimes} from './times.ts'

const read = (text: string) =>
  findTimes(text, 2025).map(({start, end, year, from, role}) => [text.slice(start, end), role, year, from])

test.each([
  ['到2025年底，', [['2025年底', 'point', 2025, null]]],
  ['2023—2027年', [['2023—2027年', 'span', 2027, 2023]]],
  ['“十三五”期间', [['“十三五”期间', 'span', 2020, 2016]]],
  ['十二五末', [['十二五末', 'point', 2015, 2011]]],
  ['较“十一五”末增长', [['“十一五”末', 'base', 2010, 2006]]],
  ['由2022年的1.08亿美元', [['2022年', 'base', 2022, null]]],
  ['是“十一五”的4倍', [['“十一五”', 'base', 2010, 2006]]],
  ['去年', [['去年', 'point', 2024, null]]],
  ['*年实现', [['*年', 'point', null, null]]],
  ['自2014年开始', [['2014年开始', 'mark', null, 2014]]],
  ['未来五年', [['未来五年', 'span', null, null]]],
  ['过去五年', [['过去五年', 'mark', null, null]]]
])('%s', (text, times) => {
  expect(read(text)).toEqual(times)
})

test.each(['3年内', '2000多家', '12345热线', '以上年龄', '第十四次'])('no time in %s', (text) => {
  expect(read(text)).toEqual([])
})
