import type {Element} from 'hast'
import {slope} from './slope.ts'
import type {PlannedPoint, ReachedPoint, SlopeData, SlopeLine} from './slope-data.ts'

const reached = (year: number, value: number, about: Partial<ReachedPoint> = {}): ReachedPoint => ({
  year,
  value,
  valueMax: null,
  sign: null,
  label: String(value),
  words: `${year} 年　${value}`,
  ...about
})

const planned = (year: number, value: number, about: Partial<PlannedPoint> = {}): PlannedPoint => ({
  ...reached(year, value, about),
  from: null,
  expected: false,
  ...about
})

const line = (
  name: string | null,
  achieved: readonly ReachedPoint[],
  goals: readonly PlannedPoint[] = []
): SlopeLine => ({name, reached: [...achieved], planned: [...goals]})

const from = (year: number, value: number) => ({from: {year, value}})

/** Two periods of one document: a plan that was missed, and the next one. */
const periods = line(
  null,
  [reached(2010, 72.8), reached(2013, 100, {sign: 'up', label: '100 以上'}), reached(2015, 80.1)],
  [
    planned(2015, 112, {label: '规划 112', ...from(2010, 72.8)}),
    planned(2020, 120, {sign: 'up', label: '突破 120', expected: true, ...from(2015, 80.1)})
  ]
)

const rise = (name: string, base: number, goal: number, to = 2027) =>
  line(name, [reached(2022, base)], [planned(to, goal, from(2022, base))])

const data: Record<string, SlopeLine[]> = {
  'two-periods': [periods],
  doubling: [rise('', 35, 70)].map((each) => ({...each, name: null})),
  'one-point': [line(null, [], [planned(2027, 40, {label: '40%'})])],
  'equal-values': [
    line(null, [reached(2020, 50), reached(2025, 50)], [planned(2025, 50, {label: '规划 50'})])
  ],
  'all-zero': [line(null, [reached(2020, 0), reached(2025, 0)])],
  'huge-beside-tiny': [
    line(null, [reached(2020, 0.3), reached(2021, 138_000)], [planned(2025, 190_000, from(2021, 138_000))])
  ],
  tiny: [line(null, [reached(2022, 0.03), reached(2025, 0.05)])],
  range: [
    line(null, [reached(2022, 60)], [planned(2025, 65, {valueMax: 70, label: '65—70', ...from(2022, 60)})])
  ],
  decline: [
    line(null, [reached(2022, 42)], [planned(2025, 35, {sign: 'down', label: '35 以内', ...from(2022, 42)})])
  ],
  about: [
    line(null, [reached(2022, 42)], [planned(2025, 60, {sign: 'about', label: '60 左右', ...from(2022, 42)})])
  ],
  'below-zero': [line(null, [reached(2021, -4), reached(2022, 3), reached(2023, -1.5)])],
  'years-reversed': [line(null, [reached(2025, 9), reached(2021, 5), reached(2023, 6)])],
  'every-year': [
    line(
      null,
      Array.from({length: 14}, (_, index) => reached(2011 + index, 40 + ((index * 7) % 11)))
    )
  ],
  'long-names': [
    rise('新疆维吾尔自治区人民政府国民经济和社会发展第十四个五年规划纲要', 35, 70),
    rise('某市外资三年外贸五年倍增计划实施方案', 30, 68),
    rise('某县方案', 12, 20)
  ],
  'six-documents-close-together': [
    rise('甲省规划', 61, 70),
    rise('乙省规划', 62, 71),
    rise('丙省规划', 63, 72),
    rise('丁省规划', 60, 72),
    rise('戊省规划', 59, 69),
    rise('己省规划', 58, 68)
  ],
  'twelve-documents': Array.from({length: 12}, (_, index) =>
    rise(`第${index + 1}市规划`, 60 + index, 70 + index)
  ),
  'ends-of-different-years': [
    rise('甲省规划', 35, 70),
    rise('乙省规划', 40, 52, 2025),
    line('丙省报告', [reached(2023, 18)])
  ]
}

const widths = {wide: 720, phone: 328}

export const slopeCases: Record<string, () => Element> = Object.fromEntries(
  Object.entries(data).flatMap(([name, lines]) =>
    Object.entries(widths).map(([size, width]) => {
      const drawn: SlopeData = {title: '某指标：由 35 到 70 亿元', unit: '亿元', lines}
      return [`${name}-${size}`, () => slope(drawn, {width})]
    })
  )
)

export const slopeSamples = data
