import {expect, test} from 'vitest'
import {crosses, overlaps} from './boxes.ts'
import {placeSlope} from './place-slope.ts'
import {slopeSamples} from './slope-cases.ts'
import type {PlacedSlope} from './slope-parts.ts'
import {textWidth} from './text-width.ts'

const widths = [328, 352, 376, 464, 648, 736]
const place = (name: string, width = 720) =>
  placeSlope({title: '', unit: '亿元', lines: slopeSamples[name]!}, width)

const boxesOf = ({labels}: PlacedSlope) =>
  labels.map(({x, y, text, anchor}) => {
    const long = textWidth(text)
    const left = anchor === 'start' ? x : x - long / 2
    return {left, top: y - 12, right: left + long, bottom: y + 3}
  })

test('real time on x, numbers from 0 on y, whatever the order they are given in', () => {
  const {marks, segments, zero, plot} = place('years-reversed')
  expect(marks.map(({x}) => Math.round(x))).toEqual(
    [plot.right, plot.left, (plot.left + plot.right) / 2].map(Math.round)
  )
  expect(zero).toBe(plot.bottom)
  expect(segments.map(({x1, x2}) => x1 < x2)).toEqual([true, true])
  const height = (at: number) => zero - marks[at]!.y
  expect(height(0) / height(1)).toBeCloseTo(9 / 5, 1)
})

test('a plan leads from its base to its target; near miss: without a base there is a dot and no line', () => {
  expect(place('two-periods').segments.map(({kind}) => kind)).toEqual([
    'planned',
    'planned',
    'reached',
    'reached'
  ])
  const alone = place('one-point')
  expect(alone.segments).toEqual([])
  expect(alone.marks).toHaveLength(1)
})

test.for(Object.keys(slopeSamples))('%s: not more than four grid lines, none at 0', (name) => {
  const {grid, zero} = place(name)
  expect(grid.length).toBeGreaterThan(0)
  expect(grid.length).toBeLessThanOrEqual(4)
  expect(grid.every(({y}) => y !== zero)).toBe(true)
})

test.for(Object.keys(slopeSamples))('%s: no label on another, on a line, on the axis or outside', (name) => {
  for (const width of widths) {
    const placed = place(name, width)
    const boxes = boxesOf(placed)
    const floor = placed.zero < placed.plot.bottom ? placed.plot.bottom : placed.zero
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(-0.01)
      expect(box.right).toBeLessThanOrEqual(width + 0.5)
      expect(box.bottom).toBeLessThanOrEqual(floor + 1)
      expect(boxes.some((other, at) => at < index && overlaps(box, other))).toBe(false)
      expect(placed.segments.some((line) => crosses(line, box))).toBe(false)
    }
  }
})

test('a label without a free place is left out rather than drawn over another', () => {
  const {labels, marks} = place('every-year', 328)
  expect(labels.length).toBeLessThanOrEqual(marks.length)
  const crowded = place('six-documents-close-together')
  expect(crowded.labels.filter(({kind}) => kind === 'text').length).toBeLessThan(6)
})

test('lines are named at their ends, moved apart with leaders where they end close together', () => {
  const close = place('six-documents-close-together', 328)
  expect(close.unnamed).toEqual([])
  expect(close.leaders).toHaveLength(6)
  expect(place('ends-of-different-years').unnamed).toEqual([])
  expect(place('doubling').leaders).toEqual([])
})

test('near miss: of twelve lines some have no room for their names, and say so', () => {
  expect(place('twelve-documents').unnamed.length).toBeGreaterThan(0)
})

test('years that stand close keep their strokes and lose their numbers, but the first and the last', () => {
  const {years} = place('every-year', 328)
  expect(years).toHaveLength(14)
  expect(years.at(0)!.text).toBe('2011')
  expect(years.at(-1)!.text).toBe('2024')
  expect(years.filter(({text}) => text === null).length).toBeGreaterThan(0)
})
