import {expect, test} from 'vitest'
import {placeWordBars} from './place-word-bars.ts'
import {textWidth} from './text-width.ts'

const toLabel = ({here}: {here: number}) => here.toFixed(1)
const place = (rows: [string, number, number][], width = 328) =>
  placeWordBars(
    rows.map(([word, here, elsewhere]) => ({word, here, elsewhere})),
    width,
    toLabel
  )

test('bars and ticks stand on one scale from 0', () => {
  const {zero, bars} = place([
    ['出口', 30, 15],
    ['镍钴', 15, 0]
  ])
  const [first, second] = bars as [(typeof bars)[0], (typeof bars)[0]]
  expect(first.tick).toBe(second.end)
  expect(second.tick).toBe(zero)
  expect(first.end - zero).toBeCloseTo(2 * (second.end - zero), 1)
})

test('numbers stand behind their bars and inside the drawing; a rare word still shows', () => {
  for (const width of [328, 720]) {
    const {bars, zero} = place(
      [
        ['发展', 4000, 0],
        ['镍钴', 1, 0]
      ],
      width
    )
    for (const {row, label, end, tick} of bars) {
      expect(label).toBeGreaterThan(Math.max(end, tick))
      expect(label + textWidth(toLabel(row))).toBeLessThanOrEqual(width + 0.5)
    }
    expect(bars[1]!.end - zero).toBe(2)
  }
})

test('a long word is broken and takes a higher row; near miss: a short one is not', () => {
  const {bars, height} = place([
    ['实际利用外商直接投资额和对外承包工程', 2, 1],
    ['出口', 1, 0]
  ])
  expect(bars.map(({lines}) => lines.length)).toEqual([2, 1])
  expect(bars[1]!.top).toBe(bars[0]!.height)
  expect(height).toBe(bars[0]!.height + bars[1]!.height)
})

test('without words there is nothing, and it is no error', () => {
  expect(place([])).toMatchObject({height: 0, bars: []})
})
