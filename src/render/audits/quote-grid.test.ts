import {expect, test} from 'vitest'
import type {QuotePiece} from './audit-quotes.ts'
import {toQuoteGrid} from './quote-grid.ts'

const cells = (...pairs: [head: string, text: string][]) =>
  pairs.map(([head, text]) => ({head, pieces: [{text, spot: null}]}))
const words = (pieces: QuotePiece[]) => pieces.map(({text}) => text).join('')
const gridOf = (...pairs: [head: string, text: string][]) => {
  const {labels, columns, rows} = toQuoteGrid(cells(...pairs))
  return {labels: labels.map(words), columns, rows: rows.map(({head, cells}) => [head, ...cells.map(words)])}
}

test('heads of two tiers become rows and columns; name and unit are said once', () => {
  expect(
    gridOf(
      ['指标', '营业额'],
      ['单位', '亿美元'],
      ['规划目标·金额', '4.4'],
      ['规划目标·年均增长', '18%'],
      ['实际完成·金额', '2.9[14.99]']
    )
  ).toEqual({
    labels: ['营业额', '亿美元'],
    columns: ['金额', '年均增长'],
    rows: [
      ['规划目标', '4.4', '18%'],
      ['实际完成', '2.9[14.99]', '']
    ]
  })
})

test('near miss: heads of one tier stand one under the other', () => {
  expect(gridOf(['指标', '总额'], ['规划目标', '112'], ['实际完成', '-4%'])).toEqual({
    labels: ['总额'],
    columns: [''],
    rows: [
      ['规划目标', '112'],
      ['实际完成', '-4%']
    ]
  })
})

test('a row of words alone has no rows', () => {
  expect(gridOf(['指标', '总额'], ['属性', '约束性'])).toEqual({
    labels: ['总额', '约束性'],
    columns: [],
    rows: []
  })
})
