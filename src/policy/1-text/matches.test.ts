import {expect, test} from 'vitest'
import {matchesOf} from './matches.ts'

const matches = (text: string, pattern: RegExp) =>
  matchesOf(text, pattern).map(({0: words, index, groups}) => ({words, index, ...groups}))

test('every match with its place and its groups, as matchAll has them', () => {
  const text = '由2022年的1.08亿美元增长到2025年的2.16亿美元'
  const pattern = /(?<year>\d{4})年/g
  expect(matches(text, pattern)).toEqual([
    {words: '2022年', index: 1, year: '2022'},
    {words: '2025年', index: 17, year: '2025'}
  ])
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)])
})

test('a pattern that was left somewhere begins at the beginning, and is left there', () => {
  const pattern = /\d/g
  pattern.lastIndex = 5
  expect(matches('1，2', pattern).length).toBe(2)
  expect(pattern.lastIndex).toBe(0)
})

test('near miss: what matches nothing does not go on for ever, and no half of a character is a place', () => {
  for (const [text, pattern] of [
    ['中卫', /(?=卫)|$/g],
    ['𠮷野家', /(?:)/gu]
  ] as const)
    expect(matchesOf(text, pattern).map(({index}) => index)).toEqual(
      [...text.matchAll(pattern)].map(({index}) => index)
    )
})
