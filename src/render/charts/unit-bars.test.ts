import {expect, test} from 'vitest'
import {textWidth} from './text-width.ts'
import {toMarkup} from './to-markup.ts'
import {placeParts} from './unit-bar.ts'
import {unitBars} from './unit-bars.ts'

const unit = {name: '市商务局', lead: 1, resp: 2, support: 1}

test('parts follow each other on the axis; near miss: a role without a provision has none', () => {
  const parts = placeParts(unit, {from: 100, to: 300, max: 4})
  expect(parts.map(({role, x, width}) => [role, x, width])).toEqual([
    ['lead', 101, 49],
    ['resp', 151, 99],
    ['support', 251, 49]
  ])
  expect(placeParts({...unit, resp: 0}, {from: 100, to: 300, max: 4}).map(({role}) => role)).toEqual([
    'lead',
    'support'
  ])
})

test('the number of the longest bar stays inside the drawing', () => {
  for (const width of [328, 720]) {
    const svg = toMarkup(unitBars([{...unit, resp: 4998}, unit], width))
    const x = Number(/<text x="([\d.]+)"[^>]*>5,000</.exec(svg)![1])
    expect(x + textWidth('5,000')).toBeLessThanOrEqual(width + 0.5)
  }
})

test('a bar says its roles; near miss: none it has not', () => {
  expect(toMarkup(unitBars([{...unit, support: 0}], 328))).toContain(
    'data-value="市商务局　牵头 1 条，列为责任单位 2 条"'
  )
})
