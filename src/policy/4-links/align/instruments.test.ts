import {expect, test} from 'vitest'
import {lexicon} from '../samples.ts'
import {findInstruments} from './instruments.ts'

test('means are told by their words, each once', () => {
  expect(findInstruments('设立天使投资基金，对初创企业发放贷款并贴息。', lexicon)).toEqual([
    '投资基金',
    '信贷'
  ])
})

test('near miss: a subject is no means', () => {
  expect(findInstruments('枸杞产业高质量发展。', lexicon)).toEqual([])
})
