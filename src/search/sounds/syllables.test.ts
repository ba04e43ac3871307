import {expect, test} from 'vitest'
import {isSyllable, splitSyllables} from './syllables.ts'

const split = (letters: string) => splitSyllables(letters).map((syllables) => syllables.join(' '))

test.each([
  ['shengan', ['sheng an', 'shen gan']],
  ['xian', ['xian', 'xi an']],
  ['fangan', ['fang an', 'fan gan']],
  ['zhuang', ['zhuang', 'zhu ang']],
  ['kuajing', ['kua jing', 'ku a jing']]
])('%s is read in every way, fewest syllables first', (letters, readings) => {
  expect(split(letters)).toEqual(readings)
})

test.each([
  ['lvse', ['lv se']],
  ['lüse', ['lv se']],
  ['luse', ['lu se']],
  ['zhanlue', ['zhan lve', 'zhan lu e']],
  ['nüxing', ['nv xing']]
])('%s: ü may be typed v or u', (letters, readings) => {
  expect(split(letters)).toEqual(readings)
})

test.each(['', 'rcep', 'kjds', 'xianx', 'xi an', '5g', '西安', 'jv'])('%j is no pinyin', (letters) => {
  expect(splitSyllables(letters)).toEqual([])
})

test('knows the syllables of the standard language and no others', () => {
  for (const syllable of 'zhuang er nve lv a nin shei fo yo xiong'.split(' '))
    expect(isSyllable(syllable)).toBe(true)
  for (const near of 'zhung lu4 bong fi ue v ng xong buo'.split(' ')) expect(isSyllable(near)).toBe(false)
})

test('letters with countless readings take no longer', () => {
  const [first] = splitSyllables('xian'.repeat(1000))
  expect(first).toHaveLength(1000)
  expect(splitSyllables(`${'xian'.repeat(1000)}x`)).toEqual([])
})
