import {expect, test} from 'vitest'
import {toHtml} from '../to-html.ts'
import {keepFigures, wholeFigures} from './whole-figures.ts'

const wholes = (words: string) =>
  wholeFigures(words).flatMap((each) => (each.type === 'element' ? [toHtml(each.children)] : []))

test('a number keeps its 万 or 亿 and its unit', () => {
  expect(wholes('由2022年的1.08亿美元增长到70 亿元，年均增长14%，企业1,000家')).toEqual([
    '2022年',
    '1.08亿美元',
    '70 亿元',
    '14%',
    '1,000家'
  ])
})

test('near miss: a comma behind a number and words without one stay outside', () => {
  expect(wholes('增长14%，约20，和十几家')).toEqual(['14%', '20'])
  expect(wholeFigures('约20，')).toEqual([
    {type: 'text', value: '约'},
    expect.objectContaining({tagName: 'span'}),
    {type: 'text', value: '，'}
  ])
})

test('what is marked is left as it is', () => {
  const mark = wholeFigures('20家')[0]!
  expect(keepFigures([mark, {type: 'text', value: '企业'}])).toEqual([mark, {type: 'text', value: '企业'}])
})
