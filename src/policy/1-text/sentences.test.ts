import {expect, test} from 'vitest'
import {splitSentences} from './sentences.ts'

const split = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end))

test('a closing quote belongs to the sentence it closes', () => {
  expect(split('他说：“要开放。”会议指出，要创新。')).toEqual(['他说：“要开放。”', '会议指出，要创新。'])
})

test('a stop inside a bracket ends nothing', () => {
  expect(split('实施战略（构想：五大工程。），推动开放。到2020年。')).toEqual([
    '实施战略（构想：五大工程。），推动开放。',
    '到2020年。'
  ])
})

test('a bracket that is never closed hides no stop', () => {
  expect(split('实施战略（构想。推动开放。')).toEqual(['实施战略（构想。', '推动开放。'])
})

test('a point in a number is no stop', () => {
  expect(split('增长到2.16亿美元')).toEqual(['增长到2.16亿美元'])
})
