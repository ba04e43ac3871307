import {expect, test} from 'vitest'
import {cutSentence} from './cut-sentence.ts'

const show = (text: string, words: string[], most: number) =>
  cutSentence(
    text,
    words.map((word) => ({start: text.indexOf(word), end: text.indexOf(word) + word.length})),
    most
  ).map(({start, end}) => text.slice(start, end))

const sentence = '全市外贸稳步发展，总额从35亿元增长到70亿元，年均增长14%，带动就业两万人，产业结构不断优化。'

test('a short sentence is whole', () => {
  expect(show(sentence, ['70亿元'], 160)).toEqual([sentence])
})

test('a long one keeps whole clauses around the mark', () => {
  expect(show(sentence, ['70亿元'], 40)).toEqual(['总额从35亿元增长到70亿元，年均增长14%，带动就业两万人，'])
})

test('marks far apart have a stretch each, and none is left out', () => {
  const long = `${sentence.slice(0, -1)}，${'其余各项工作按原计划推进，'.repeat(8)}新增企业20家。`
  const shown = show(long, ['35亿元', '20家'], 60)
  expect(shown).toHaveLength(2)
  expect(shown[0]).toContain('35亿元')
  expect(shown[1]).toMatch(/20家。$/)
})

test('no number is parted from its digits or its unit', () => {
  const text = `${'外贸'.repeat(20)}12345.67亿元${'外资'.repeat(10)}89012家${'外经'.repeat(20)}`
  for (let most = 30; most < 70; most++) {
    const [stretch] = show(text, ['亿元'], most)
    expect(stretch!.match(/[\d.]+.?/g)!.every((each) => ['12345.67亿', '89012家'].includes(each))).toBe(true)
  }
})

test('without a mark the beginning is shown', () => {
  expect(show(sentence, [], 40)[0]).toMatch(/^全市外贸/)
})
