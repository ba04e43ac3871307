import {expect, test} from 'vitest'
import {toText} from '../../1-text/text.ts'
import {sampleFigure} from '../samples.ts'
import {groupRepeats} from './repeats.ts'

/** Where a number stands in a text without provisions → how often it is taken for one and the same. */
function grouped(source: string): string[][] {
  const figures = [...source.matchAll(/70亿元/g)].map(({0: quote, index}) =>
    sampleFigure(`f${index}`, quote, {indicator: '外贸总额', unit: '亿元', value: 70, year: 2025}, index)
  )
  return groupRepeats(figures, {text: toText(source)}).map((group) => group.map(({id}) => id))
}

test('before the first provision one number in two lines is said twice', () => {
  expect(grouped('外贸总额达到70亿元\n甲\n外贸总额70亿元\n\n70亿元')).toEqual([['f6', 'f17', 'f23']])
})

test('near miss: in one line it is two numbers, wherever that line stands', () => {
  expect(grouped('外贸总额达到70亿元，70亿元')).toEqual([['f6'], ['f11']])
  expect(grouped('甲\n乙\n外贸总额达到70亿元，70亿元\n')).toEqual([['f10'], ['f15']])
})
