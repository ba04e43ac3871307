import {expect, test} from 'vitest'
import {longestQuery, parseQuery} from './query.ts'

const shape = (typed: string) => {
  const {words, not} = parseQuery(typed)
  const one = ({text, exact}: {text: string; exact: boolean}) => (exact ? `"${text}"` : text)
  return [...words.map(one), ...not.map((word) => `-${one(word)}`)]
}

test.each([
  ['跨境电商 补贴', ['跨境电商', '补贴']],
  ['跨境电商　补贴', ['跨境电商', '补贴']],
  ['“综合试验区” 班列', ['"综合试验区"', '班列']],
  ['跨境电商 -海外仓', ['跨境电商', '-海外仓']],
  ['口岸 -"国际 货运"', ['口岸', '-"国际 货运"']],
  ['“十三五”规划', ['"十三五"', '规划']],
  ['口岸 口岸', ['口岸']],
  ['"没有收尾', ['"没有收尾"']]
])('%s', (typed, words) => {
  expect(shape(typed)).toEqual(words)
})

test('a hyphen inside a word shuts nothing out, nor does a dash before it', () => {
  expect(shape('2016-2020')).toEqual(['2016-2020'])
  expect(shape('——发展')).toEqual(['--发展'])
})

test.each(['', '   ', '""', '-', '- "'])('%j asks for nothing', (typed) => {
  expect(shape(typed)).toEqual([])
})

test('keeps the words as typed beside the folded ones', () => {
  expect(parseQuery('對外貿易').words).toEqual([{text: '对外贸易', typed: '對外貿易', exact: false}])
})

test('a pasted page is cut', () => {
  expect(shape('外'.repeat(5000))[0]).toHaveLength(longestQuery)
})
