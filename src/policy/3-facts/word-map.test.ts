import {expect, test} from 'vitest'
import {longestAt, toWordMap} from './word-map.ts'

const map = toWordMap(['境', '跨境', '跨境电商', '跨年'], (word) => word)
const namesAt = (text: string, at: number) => map.at(text, at).map(({name}) => name)

test('the words whose first two characters stand there, the longest first', () => {
  expect(namesAt('办跨境电商', 1)).toEqual(['跨境电商', '跨境'])
  expect(namesAt('跨年', 0)).toEqual(['跨年'])
})

test('the next place where a word may stand, or the end', () => {
  expect(map.next('办跨境电商', 0)).toBe(1)
  expect(map.next('办跨境电商', 2)).toBe(2)
  expect(map.next('办跨境电商', 3)).toBe(5)
  expect(map.next('', 0)).toBe(0)
})

test('a word of one character is found before anything, and at the end of the text', () => {
  expect(['境内', '出境'].map(namesAt)).toEqual([['境'], ['境']])
})

test('near miss: the first character of a word and another behind it', () => {
  expect(namesAt('跨越', 0)).toEqual([])
  expect(namesAt('跨', 0)).toEqual([])
  expect(longestAt(map, '跨境电', 0)?.name).toBe('跨境')
})
