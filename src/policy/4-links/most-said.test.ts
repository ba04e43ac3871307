import {expect, test} from 'vitest'
import {mostSaid} from './most-said.ts'

test.each([
  [['甲', '乙', '乙'], '乙'],
  [['某省', '省'], '某省'],
  [['乙', '丙'], '乙'],
  [['"一带一路"倡议', '“一带一路”倡议'], '“一带一路”倡议'],
  [[], null]
])('of %j it is %s, in whatever order', (all, words) => {
  expect(mostSaid(all)).toBe(words)
  expect(mostSaid(all.toReversed())).toBe(words)
})

test('words that say more count for those they say more than', () => {
  const all = ['公司法', '公司法', '公司条例', '公司条例', '中华人民共和国公司法']
  expect(mostSaid(all)).toBe('公司条例')
  expect(mostSaid(all, (words, than) => words !== than && words.endsWith(than))).toBe('中华人民共和国公司法')
})

test('near miss: of very many words each counts for itself', () => {
  const many = Array.from({length: 100}, (_, at) => `第${at}部公司法`)
  expect(mostSaid([...many, '公司法', '公司法'], (words, than) => words.endsWith(than))).toBe('公司法')
})
