import {expect, test} from 'vitest'
import {occurrences} from '../text/occurrences.ts'
import {mergeMarks, toExcerpt} from './excerpt.ts'

/** With marks in brackets, cuts as ……. */
function shown(text: string, words: readonly string[], length?: number): string {
  const marks = words
    .flatMap((word, place) => occurrences(text, [{text: word}]).map((found) => ({...found, word: place})))
    .sort((a, b) => a.start - b.start)
  const excerpt = toExcerpt(text, marks, length)
  let out = ''
  let at = 0
  for (const {start, end} of excerpt.marks) {
    out += `${excerpt.text.slice(at, start)}[${excerpt.text.slice(start, end)}]`
    at = end
  }
  out += excerpt.text.slice(at)
  return `${excerpt.cutBefore ? '……' : ''}${out}${excerpt.cutAfter ? '……' : ''}`
}

test('a short text is shown whole', () => {
  expect(shown('支持企业用好跨境电商。', ['跨境电商'])).toBe('支持企业用好[跨境电商]。')
})

test('the sentence with most of the words is chosen', () => {
  const text = '支持外贸。稳住外贸，稳住外贸，稳住外贸。对外贸企业给予补贴。其他事项另行通知。'
  expect(shown(text, ['外贸', '补贴'], 14)).toBe('……对[外贸]企业给予[补贴]。……')
})

test('a long sentence is cut at its clauses, around the word', () => {
  const text = '加强组织领导，完善工作机制，压实各方责任，支持跨境电商企业，用好出口政策，拓展海外市场。'
  expect(shown(text, ['跨境电商'], 20)).toBe('……支持[跨境电商]企业，用好出口政策，……')
})

test('the last line is filled to a clause, even if a sentence ends further back; else the sentence ends it', () => {
  const long = `支持外贸${'企业'.repeat(9)}。${'拓展市场'.repeat(2)}，${'用好政策'.repeat(9)}。`
  expect(shown(long, ['外贸'], 34)).toBe(`支持[外贸]${'企业'.repeat(9)}。${'拓展市场'.repeat(2)}，……`)
  const short = `支持外贸${'企业'.repeat(9)}。${'用好政策'.repeat(9)}。`
  expect(shown(short, ['外贸'], 30)).toBe(`支持[外贸]${'企业'.repeat(9)}。……`)
})

test('it ends inside a list only where no clause ends', () => {
  const list = `支持外贸企业拓展国际市场，统筹土地、金融、人才${'等方面的政策'.repeat(5)}。`
  expect(shown(list, ['外贸'], 18)).toBe('支持[外贸]企业拓展国际市场，……')
  expect(shown(list.replace('，', ''), ['外贸'], 18)).toBe('支持[外贸]企业拓展国际市场统筹土地、……')
})

test('a closing quotation mark is not parted from its sentence', () => {
  const text = `支持外贸企业走出去，“丝路。”${'用好政策'.repeat(9)}。`
  expect(shown(text, ['外贸'], 15)).toBe('支持[外贸]企业走出去，“丝路。”……')
  expect(shown(text, ['外贸'], 14)).toBe('支持[外贸]企业走出去，……')
})

test('a number keeps its unit', () => {
  const text = `力争全市外贸进出口总额达到1500亿美元${'而且还要继续增长'.repeat(10)}`
  expect(shown(text, ['外贸'], 17)).toBe('力争全市[外贸]进出口总额达到……')
})

test('the bracket of units is left out, unless the word stands in it', () => {
  const text = '加大政策支持。（责任单位：市商务局、财政局）'
  expect(shown(text, ['政策'])).toBe('加大[政策]支持。……')
  expect(shown(text, ['财政局'])).toContain('[财政局]')
})

test('without a mark it begins at the beginning', () => {
  expect(shown('第一句。第二句。', [])).toBe('第一句。第二句。')
  expect(shown('', [])).toBe('')
})

test('overlapping and touching marks are one', () => {
  const spots = [
    {start: 3, end: 5},
    {start: 0, end: 2},
    {start: 2, end: 4},
    {start: 7, end: 8}
  ]
  expect(mergeMarks(spots)).toEqual([
    {start: 0, end: 5},
    {start: 7, end: 8}
  ])
})
