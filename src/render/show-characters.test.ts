import {expect, test} from 'vitest'
import {showCharacters, showPrivateUse} from './show-characters.ts'

test('spaces, line ends and characters without a glyph are made visible, words stay', () => {
  expect(showCharacters('8\ue0106亿 元\n')).toBe('8U+E0106亿␣元⏎')
})

test('only characters without a glyph', () => {
  expect(showPrivateUse('8\ue0106亿 元')).toBe('8‹U+E010›6亿 元')
})
