import {expect, test} from 'vitest'
import {placeStrip} from './place-strip.ts'
import {textWidth} from './text-width.ts'
import type {StripData, StripSection} from './to-strip-data.ts'

const section = (label: string, depth: 1 | 2, start: number, end: number): StripSection => ({
  id: label,
  label,
  title: '',
  depth,
  start,
  end,
  targets: 0
})

const empty: StripData = {
  name: '文件',
  length: 1000,
  sections: [],
  targets: [],
  achieved: [],
  citations: [],
  duties: [],
  units: 0
}
const options = {width: 500, up: 12, band: 16, down: 9}

test('ticks closer than 2.2 px merge, others stay', () => {
  const {targets} = placeStrip({...empty, targets: [100, 104, 105, 200]}, options)
  expect(targets).toEqual([50, 52.5, 100])
})

test('one scale for all: half as long is half as wide', () => {
  expect(placeStrip(empty, {...options, scale: 2000}).width).toBe(250)
  expect(placeStrip(empty, options).width).toBe(500)
})

test('tints alternate and cover the document without a gap', () => {
  const sections = [
    section('一', 1, 100, 600),
    section('（一）', 2, 101, 300),
    section('（二）', 2, 300, 600)
  ]
  const {bands, lines} = placeStrip({...empty, sections}, options)
  expect(bands.map(({tint}) => tint)).toEqual([1, 2, 1])
  let at = 0
  for (const {x, width} of bands) {
    expect(x).toBe(at)
    at = x + width
  }
  expect(at).toBe(500)
  expect(lines).toEqual([50])
})

test('labels stand right of a diamond and never over each other', () => {
  const sections = [
    section('一', 1, 100, 1000),
    section('（一）', 2, 101, 600),
    section('（二）', 2, 130, 1000)
  ]
  const plain = placeStrip({...empty, sections}, {...options, labels: true})
  expect(plain.labels.map(({text}) => text)).toEqual(['一', '（一）', '（二）'])
  expect(plain.labels[0]!.x).toBe(54)
  for (const [index, {text, x}] of plain.labels.entries()) {
    const next = plain.labels[index + 1]
    if (next) expect(x + textWidth(text)).toBeLessThanOrEqual(next.x)
  }
  const cited = placeStrip({...empty, sections, citations: [112]}, {...options, labels: true})
  expect(cited.labels[0]!.x).toBeGreaterThan(56 + 5)
})

test('a label that does not fit into its section is left out', () => {
  const sections = [section('一', 1, 100, 110), section('二', 1, 110, 1000)]
  const {labels} = placeStrip({...empty, sections}, {...options, labels: true})
  expect(labels.map(({text}) => text)).toEqual(['二'])
})

test('the window is wide enough to be seen', () => {
  expect(placeStrip(empty, {...options, window: {start: 0, end: 1}}).window).toEqual({x: 0, width: 6})
  expect(placeStrip(empty, options).window).toBeNull()
})
