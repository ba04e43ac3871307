import {expect, test} from 'vitest'
import {findUnseen, showUnseen, toPlainLine} from './unseen.ts'

test.each([
  ['a mark that turns the direction', '\u202e'],
  ['an isolate', '\u2066'],
  ['the first of the old marks', '\u202a'],
  ['a zero-width space', '\u200b'],
  ['a terminal’s escape', '\u001b'],
  ['a letter without a picture', '\u3164'],
  ['a tag', '\u{e0041}'],
  ['no character', '\uffff'],
  ['half of a pair', '\ud800']
])('%s is found', (_, sign) => {
  expect(findUnseen(`甲${sign}乙`)).toBe(sign)
})

test.each([
  ['tabs and the ends of lines', '甲\t乙\r\n丙\u2028丁'],
  ['spaces of every width', '甲\u3000乙\u00a0丙'],
  ['a character of the second plane, whole', '𠮷\u{20bb7}'],
  ['a variation selector', '葛\u{e0100}'],
  ['Hebrew', 'אב']
])('near miss: %s', (_, words) => {
  expect(findUnseen(words)).toBeNull()
})

test('each is shown by its number', () => {
  expect(showUnseen('甲\u001b[2J\n乙\u{e0041}')).toBe('甲‹U+001B›[2J\n乙‹U+E0041›')
})

test('a plain line has none of them and no break', () => {
  expect(toPlainLine(' 甲\u202e\r\n\t乙\u0085丙 ')).toBe('甲 乙 丙')
})
