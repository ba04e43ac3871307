import {expect, test} from 'vitest'
import {learnTraditional} from '../text/learn-traditional.ts'
import {longestQuery, parseQuery, splitAtSigns} from './query.ts'

await learnTraditional()

const units = new Set(['元', '美元', '家', '%'])

/** Folded, stops as |. */
const shape = (typed: string) => {
  const {words, not, fields} = parseQuery(typed, units)
  const one = ({text, exact}: {text: string; exact: boolean}) =>
    (exact ? `"${text}"` : text).replaceAll(' ', '|')
  const asked = fields.map(({field, word, not}) => `${not ? '-' : ''}${field}:${one(word)}`)
  return [...words.map(one), ...not.map((word) => `-${one(word)}`), ...asked]
}

test.each([
  ['跨境电商 补贴', ['跨境电商', '补贴']],
  ['跨境电商　补贴', ['跨境电商', '补贴']],
  ['“综合试验区” 班列', ['"综合试验区"', '班列']],
  ['跨境电商 -海外仓', ['跨境电商', '-海外仓']],
  ['口岸 -"国际 货运"', ['口岸', '-"国际货运"']],
  ['“十三五”规划', ['"十三五"', '规划']],
  ['口岸 口岸', ['口岸']],
  ['"没有收尾', ['"没有收尾"']],
  ['2.16 亿 美元', ['2.16|亿美元']],
  ['外资 2.16 亿美元', ['外资', '2.16|亿美元']],
  ['15 家', ['15|家']],
  ['2025 外贸', ['2025', '外贸']],
  ['外贸，进出口', ['外贸', '进出口']],
  ['部门:商务局 地区：中卫 年份:2023', ['unit:商务局', 'region:中卫', 'year:2023']],
  ['口岸 -文种:报告', ['口岸', '-kind:报告']],
  ['部门:"商务局" 口岸', ['口岸', 'unit:"商务局"']],
  ['年份:2020-2023', ['year:2020|2023']],
  ['附注:电商', ['附注|电商']]
])('%s', (typed, words) => {
  expect(shape(typed)).toEqual(words)
})

test('a hyphen inside a word shuts nothing out, nor does a dash before it', () => {
  expect(shape('2016-2020')).toEqual(['2016|2020'])
  expect(shape('——发展')).toEqual(['发展'])
})

test('single characters between signs stay together', () => {
  expect(shape('省、市')).toEqual(['省|市'])
  const {words} = parseQuery('省、市', units)
  expect(splitAtSigns(words[0]!).map(({text}) => text)).toEqual(['省', '市'])
  expect(splitAtSigns(parseQuery('1,200万元').words[0]!)).toHaveLength(1)
})

test.each(['', '   ', '""', '-', '- "', '，'])('%j asks for nothing', (typed) => {
  expect(shape(typed)).toEqual([])
})

test('keeps the words as typed beside the folded ones', () => {
  expect(parseQuery('對外貿易').words).toEqual([{text: '对外贸易', typed: '對外貿易', exact: false}])
})

test('a pasted page is cut', () => {
  expect(shape('外'.repeat(5000))[0]).toHaveLength(longestQuery)
})
