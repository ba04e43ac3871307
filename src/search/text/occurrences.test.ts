import {expect, test} from 'vitest'
import {occurrences} from './occurrences.ts'

const found = (text: string, ...wordings: string[]) =>
  occurrences(
    text,
    wordings.map((wording) => ({text: wording}))
  ).map(({start, end}) => `${start}:${text.slice(start, end)}`)

test('leftmost first, the longest of those that begin together, none overlapping', () => {
  expect(found('外贸与对外贸易', '外贸', '对外贸易')).toEqual(['0:外贸', '3:对外贸易'])
  expect(found('跨境电子商务', '跨境电', '跨境电子商务')).toEqual(['0:跨境电子商务'])
  expect(found('区区区', '区区')).toEqual(['0:区区'])
})

test('a near miss is none', () => {
  expect(found('跨境电子商', '跨境电子商务')).toEqual([])
  expect(found('任何文字', '')).toEqual([])
})
