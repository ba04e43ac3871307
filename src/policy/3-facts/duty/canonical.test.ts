import {expect, test} from 'vitest'
import {countUnits, toCanonicalUnit} from './canonical.ts'

const lexicon = {
  agencies: [
    {name: '发展改革委', aliases: ['发改委', '发展和改革委员会']},
    {name: '发展改革局', aliases: ['发改局']},
    {name: '住房城乡建设部', aliases: ['住建部']},
    {name: '国家能源局', aliases: ['能源局']}
  ]
}
const canonical = toCanonicalUnit(lexicon)

test('every name of a unit leads to the same one, at its own level', () => {
  expect(['市发改委', '市发展和改革委员会', '市发展改革委'].map(canonical)).toEqual(
    Array.from({length: 3}, () => '市发展改革委')
  )
  expect(['县发改委', '自治区发改委', '沙坡头区发改局', '住建部'].map(canonical)).toEqual([
    '县发展改革委',
    '自治区发展改革委',
    '沙坡头区发展改革局',
    '住房城乡建设部'
  ])
})

test('near miss: more to its name, or a name nobody listed, stays what it is', () => {
  expect(['市发改委价格处', '市商务局', '市场监管局'].map(canonical)).toEqual([
    '市发改委价格处',
    '市商务局',
    '市场监管局'
  ])
})

test('near miss: what is short for an office of the centre is its own office at another level', () => {
  expect(['能源局', '省能源局'].map(canonical)).toEqual(['国家能源局', '省能源局'])
})

test('units are counted once, whatever they are called', () => {
  expect(countUnits(['市发改委', '市商务局', '市发展改革委'], lexicon)).toBe(2)
})
