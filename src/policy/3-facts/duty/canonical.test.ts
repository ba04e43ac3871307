import {expect, test} from 'vitest'
import {countUnits, toCanonicalUnit} from './canonical.ts'

const lexicon = {agencies: [{name: '市发展改革委', aliases: ['市发改委', '市发展和改革委员会']}]}
const canonical = toCanonicalUnit(lexicon)

test('every name of a unit leads to the same one', () => {
  expect(['市发改委', '市发展和改革委员会', '市发展改革委'].map(canonical)).toEqual(
    Array.from({length: 3}, () => '市发展改革委')
  )
})

test('near miss: a unit of another level, or with more to its name, stays what it is', () => {
  expect(['县发改委', '市发改委价格处', '市商务局'].map(canonical)).toEqual([
    '县发改委',
    '市发改委价格处',
    '市商务局'
  ])
})

test('units are counted once, whatever they are called', () => {
  expect(countUnits(['市发改委', '市商务局', '市发展改革委'], lexicon)).toBe(2)
})
