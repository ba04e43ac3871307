import {describe, expect, test} from 'vitest'
import {applyEdits, toText} from '../../policy/1-text/text.ts'
import {findPlace, toClaim, toHandedIn} from './find-place.ts'

const claim = (begin: number, end: number, text: string, aligned = false) =>
  toClaim({id: '甲', begin, end, text, aligned, sha256: undefined})
const source = '加快口岸建设，扩大𬭩矿和𬭎矿出口，支持企业参加境外展会。'
const handed = toHandedIn(toText(source), source)
const wordsAt = (begin: number, end: number, text: string, aligned = false) => {
  const spot = findPlace(handed, claim(begin, end, text, aligned))
  return spot && source.slice(spot.start, spot.end)
}

describe('characters, as passim 2 counts them', () => {
  test('with the words that stand there', () => {
    expect(wordsAt(9, 13, '𬭩矿和𬭎')).toBe('𬭩矿和𬭎')
    expect(wordsAt(14, 16, '出口')).toBe('出口')
    expect(wordsAt(0, 4, '加快口岸')).toBe('加快口岸')
  })

  test('with the words passim 2.0 prints, from one character earlier on', () => {
    expect(wordsAt(9, 13, '大𬭩矿和')).toBe('𬭩矿和𬭎')
    expect(wordsAt(14, 16, '矿出')).toBe('出口')
  })

  test('a place that does not begin the document is not taken with the words one later', () => {
    expect(wordsAt(9, 13, '矿和𬭎矿')).toBeNull()
  })
})

test('code units, as programs on the JVM count, where characters do not fit', () => {
  const at = source.indexOf('支持企业')
  expect(wordsAt(at, at + 4, '支持企业')).toBe('支持企业')
  const whole = toText('支持企业参加境外展会')
  expect(findPlace(toHandedIn(whole, whole.source), claim(4, 6, '参加'))).toEqual({start: 4, end: 6})
})

test.each([
  [9, 9, ''],
  [13, 9, '𬭩矿和𬭎'],
  [25, 90, '境外展会。']
])('%i–%i is no place', (begin, end, text) => {
  expect(wordsAt(begin, end, text)).toBeNull()
})

test('an alignment has - for what is missing, and another sign for a - of the text', () => {
  const text = '2016-2020年规划'
  const place = findPlace(toHandedIn(toText(text), text), claim(0, 10, '2016‐20--20年', true))
  expect(place).toEqual({start: 0, end: 10})
  expect(findPlace(toHandedIn(toText(text), text), claim(0, 10, '2016‐20--21年', true))).toBeNull()
})

test('blanks at its edges stand for names that were left out: the place begins at the words', () => {
  const text = toText('市商务局　牵头办理')
  const words = `${' '.repeat(5)}牵头办理`
  expect(findPlace(toHandedIn(text, words), claim(0, 9, words))).toEqual({start: 5, end: 9})
  expect(findPlace(toHandedIn(text, words), claim(0, 3, words.slice(0, 3)))).toBeNull()
})

test('a place in a repaired text is told as one in its source', () => {
  const text = applyEdits(toText('达到70亿\n\n元，推进'), [{start: 5, end: 7, value: ''}])
  expect(text.repaired).toBe('达到70亿元，推进')
  expect(findPlace(toHandedIn(text, text.repaired), claim(0, 6, '达到70亿元'))).toEqual({start: 0, end: 8})
})
