import {expect, test} from 'vitest'
import {placeTimeline, type TimelineRow} from './place-timeline.ts'
import {textWidth} from './text-width.ts'

const row = (about: Partial<TimelineRow> = {}): TimelineRow => ({
  name: '某市方案',
  group: '市级',
  issued: null,
  period: null,
  missing: '',
  ...about
})
const planned = row({period: {start: 2016, end: 2020}})

test('a period ends with its last year, a date stands at its day', () => {
  const {rows, ticks, from, to} = placeTimeline(
    [row({issued: '2018-07-02', period: {start: 2016, end: 2019}})],
    720
  )
  expect([from, to]).toEqual([2016, 2020])
  const {period, issued} = rows[0]!
  expect(period!.x).toBe(ticks[0]!.x)
  expect(period!.x + period!.width).toBeCloseTo(ticks.at(-1)!.x, 1)
  expect(issued).toBeCloseTo(period!.x + (period!.width * 2.5) / 4, 0)
})

test('what is not known is said where the marks would be; near miss: nothing is drawn for it', () => {
  const {rows, left} = placeTimeline([planned, row({missing: '成文日期未载'})], 720)
  expect(rows[1]).toMatchObject({period: null, issued: null, words: {text: '成文日期未载', x: left + 8}})
})

test('words after the marks stay inside the drawing, however late the marks', () => {
  for (const width of [328, 720, 1184]) {
    const {rows} = placeTimeline([{...planned, missing: '成文日期未载'}, row({issued: '2020-12-31'})], width)
    const {period, words} = rows[0]!
    expect(words!.x).toBeGreaterThan(period!.x + period!.width)
    expect(words!.x + textWidth(words!.text)).toBeLessThanOrEqual(width + 0.5)
  }
})

test('years are written beside their bar; near miss: not on a phone, where the axis and the table say them', () => {
  expect(placeTimeline([planned], 720).rows[0]!.words?.text).toBe('2016—2020')
  expect(placeTimeline([planned], 328).rows[0]!.words).toBeNull()
})

test('not more than four years are marked, whatever the span', () => {
  for (const end of [2016, 2017, 2019, 2022, 2030, 2049]) {
    const {ticks, left, right} = placeTimeline([row({period: {start: 2016, end}})], 328)
    expect(ticks.length).toBeGreaterThanOrEqual(1)
    expect(ticks.length).toBeLessThanOrEqual(4)
    for (const {x} of ticks) expect(x >= left && x <= right).toBe(true)
  }
})

test('rows stand below each other under their groups', () => {
  const {rows, groups, height} = placeTimeline(
    [row({group: '省级', issued: '2016-08-30'}), planned, planned],
    328
  )
  expect(groups.map(({name}) => name)).toEqual(['省级', '市级'])
  for (const [index, {top}] of rows.slice(1).entries())
    expect(top).toBeGreaterThanOrEqual(rows[index]!.top + rows[index]!.height)
  expect(rows.at(-1)!.top + rows.at(-1)!.height).toBeLessThanOrEqual(height)
})

test('on a phone no line of a year runs through a name; near miss: beside names it runs through', () => {
  const rows = [planned, row({name: '某省规划', missing: '成文日期未载'})]
  const narrow = placeTimeline(rows, 328)
  for (const {nameY} of narrow.rows)
    for (const {from, to} of narrow.grid) expect(from >= nameY || to <= nameY - 12).toBe(true)
  expect(narrow.grid).toHaveLength(2)
  const wide = placeTimeline(rows, 720)
  expect(wide.grid).toEqual([{from: wide.top - 4, to: wide.height}])
})

test('on a phone what has no marks says so behind its name; near miss: below it where both do not fit', () => {
  const [short, long] = ['某省规划', '一个名字很长很长的某市某区某县实施方案'].map(
    (name) => placeTimeline([planned, row({name, missing: '成文日期未载'})], 328).rows[1]!
  )
  expect(short!.y - short!.nameY).toBeLessThan(0)
  expect(short!.words!.x).toBeGreaterThan(textWidth('某省规划'))
  expect(long!.y).toBeGreaterThan(long!.nameY)
})
