import {expect, test} from 'vitest'
import {sampleFigure, samplePolicy} from './samples.ts'
import {findSeries} from './series.ts'

const policy = (id: string, ...indicators: string[]) => ({
  ...samplePolicy(id, '某地规划\n'),
  figures: indicators.map((indicator, index) => sampleFigure(`f${index + 1}`, '', {indicator}))
})

test('one indicator within a document and across documents', () => {
  expect(
    findSeries([policy('one', '茶叶产量', '茶园面积', '茶叶产量'), policy('other', '茶叶产量')])
  ).toEqual([
    {
      indicator: '茶叶产量',
      figures: [
        {document: 'one', figure: 'f1'},
        {document: 'one', figure: 'f3'},
        {document: 'other', figure: 'f1'}
      ]
    }
  ])
})

test('near miss: figures without an indicator are no series', () => {
  expect(findSeries([policy('one', '', '')])).toEqual([])
})
