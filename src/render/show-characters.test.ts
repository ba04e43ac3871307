import {expect, test} from 'vitest'
import {showCharacters} from './show-characters.ts'

test('spaces, line ends and characters without a glyph are made visible, words stay', () => {
  expect(showCharacters('8\ue0106亿 元\n')).toBe('8U+E0106亿␣元⏎')
})

test('so are those that turn the direction of writing, and those outside the first plane', () => {
  expect(showCharacters('\u202e001\u202c\u{e0041}')).toBe('U+202E001U+202CU+E0041')
})

test('near miss: letters that are written from right to left have a picture', () => {
  expect(showCharacters('אב')).toBe('אב')
})
