import {expect, test} from 'vitest'
import {toText} from '../../1-text/text.ts'
import {spell, toLetters} from './letters.ts'
import {findSharedRuns} from './shared-runs.ts'

const limits = {length: 3, documents: 100, repeats: 100}

const lettersOf = (texts: readonly string[]) => texts.map((text) => toLetters(toText(text)))

test('compares every document with every earlier one, never with itself', () => {
  const texts = ['山高水长山高水长', '路远山高水长', '山高水长天阔']
  const found = [...findSharedRuns(lettersOf(texts), limits)]
  expect(found.map(({earlier, later}) => [earlier, later])).toEqual([
    [0, 1],
    [1, 2],
    [0, 2]
  ])
})

test('a gram in too many documents starts no run, but a run may pass through it', () => {
  const texts = ['水利工程甲', '水利工程乙', '修缮水利工程甲处', '修缮水利工程乙处']
  const few = [...findSharedRuns(lettersOf(texts), {...limits, documents: 2})]
  const runs = few.flatMap(({later, runs}) =>
    runs.map((run) => spell(lettersOf(texts)[later]!, run.b, run.b + run.length))
  )
  expect(runs).toEqual(['水利工程甲', '修缮水利工程', '水利工程乙'])
})

test('a gram repeated too often in one document starts no run', () => {
  const list = '责任单位甲。责任单位乙。责任单位丙。'
  expect([...findSharedRuns(lettersOf([list, '责任单位丁。']), {...limits, repeats: 2})]).toEqual([])
})
