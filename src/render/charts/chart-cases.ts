/**
 * Small hand-made rows, one for each thing a chart must be able to say. charts.test.ts draws them into
 * fixtures/<chart>/<case>.svg, and /dev/charts shows the same ones.
 */
import type {Element} from 'hast'
import {bulletsCases} from './bullets-cases.ts'
import {citationsCases} from './citations-cases.ts'
import {type DumbbellOptions, type DumbbellRow, dumbbell} from './dumbbell.ts'
import {dumbbellListCases} from './dumbbell-list-cases.ts'
import {dumbbellScale} from './dumbbell-scale.ts'
import {type RibbonRow, ribbon} from './ribbon.ts'
import {shareBarCases} from './share-bar-cases.ts'
import {slopeCases} from './slope-cases.ts'
import {type StripData, type StripOptions, type StripSection, strip} from './strip.ts'
import {timelineCases} from './timeline-cases.ts'
import {unitBarCases, unitBarsCases} from './unit-bar-cases.ts'
import {wordBarsCases} from './word-bars-cases.ts'

const section = (id: string, label: string, title: string, start: number, end: number): StripSection => ({
  id,
  label,
  title,
  depth: id.includes('__') ? 2 : 1,
  start,
  end,
  targets: 0
})

const plan: StripData = {
  name: '某省规划',
  length: 4000,
  sections: [
    section('sec_1', '一', '基础', 200, 1400),
    section('sec_1__sub_1', '（一）', '成绩', 230, 900),
    section('sec_1__sub_2', '（二）', '问题', 900, 1400),
    section('sec_2', '二', '任务', 1400, 3600),
    section('sec_2__sub_1', '（一）', '外贸', 1420, 2400),
    section('sec_2__sub_2', '（二）', '外资', 2400, 3600),
    section('sec_3', '三', '保障', 3600, 4000)
  ],
  targets: [1500, 1502, 1504, 1600, 2500, 2900],
  achieved: [260, 300, 420, 421, 800],
  citations: [80, 1425],
  duties: [1600, 1900, 2200, 2500, 2501],
  units: 12
}

const report: StripData = {
  name: '某市报告',
  length: 1000,
  sections: [section('sec_1', '一', '现状', 50, 400), section('sec_2', '二', '建议', 400, 1000)],
  targets: [],
  achieved: [60],
  citations: [],
  duties: [],
  units: 0
}

const home = {width: 760, up: 12, band: 16, down: 9}
const strips: Record<string, [StripData, StripOptions]> = {
  'home-longest-fills-the-width': [plan, {...home, scale: 4000}],
  'home-short-document-looks-short': [report, {...home, scale: 4000}],
  phone: [plan, {width: 328, up: 8, band: 11, down: 7}],
  'reader-labels-dodge-diamonds': [
    plan,
    {
      width: 1184,
      up: 12,
      band: 22,
      down: 10,
      labels: true,
      href: '/documents/plan/',
      window: {start: 900, end: 1500}
    }
  ],
  'labels-without-room-are-left-out': [plan, {width: 90, up: 8, band: 22, down: 7, labels: true}],
  'nothing-found': [{...report, sections: [], achieved: []}, {...home}]
}

const trade: DumbbellRow = {
  indicator: '货物贸易进出口总额',
  unit: '亿美元',
  base: 80.1,
  target: 120,
  targetMax: null,
  comparator: '=',
  expected: false
}

const note = {width: 240, height: 14}
const dumbbells: Record<string, [Partial<DumbbellRow>, DumbbellOptions]> = {
  'note-base-to-target': [{}, note],
  'table-row': [{}, {width: 168, height: 24, max: 180.225}],
  'alone-with-numbers': [{}, {width: 520, height: 64, labels: true}],
  'alone-with-near-numbers': [{base: 118.5}, {width: 320, height: 64, labels: true}],
  'expected-is-hollow': [{expected: true}, note],
  'breakthrough-is-a-chevron': [{comparator: '>'}, note],
  'at-most-opens-to-the-left': [{comparator: '<=', target: 60}, note],
  'about-is-a-wave': [{comparator: '~'}, note],
  'range-is-a-bar': [{targetMax: 135}, note],
  'falling-points-to-the-left': [{base: 120, target: 80}, note],
  'without-base': [{base: null}, note],
  'masked-target': [{target: null}, {...note, max: 120}],
  'dots-that-touch': [{target: 83}, note],
  'share-on-a-track': [
    {unit: '%', base: 41, target: 50, comparator: '>='},
    {width: 168, height: 24, max: 100, track: true}
  ]
}

const shared = (upper: number, lower: number, length: number, ...parts: [number, number][]): RibbonRow => ({
  words: `${length} 字`,
  upper: {start: upper, end: upper + length},
  lower: {start: lower, end: lower + length},
  parts: parts.map(([from, to]) => ({
    upper: {start: upper + from, end: upper + to},
    lower: {start: lower + from, end: lower + to}
  }))
})

const rows = [
  shared(240, 60, 80, [0, 40], [44, 80]),
  shared(2600, 420, 200, [0, 90], [100, 200]),
  shared(1500, 800, 14, [0, 14])
]

export const chartCases: Record<string, Record<string, () => Element>> = {
  strip: Object.fromEntries(
    Object.entries(strips).map(([name, [data, options]]) => [name, () => strip(data, options)])
  ),
  dumbbell: Object.fromEntries(
    Object.entries(dumbbells).map(([name, [row, options]]) => [
      name,
      () => dumbbell({...trade, ...row}, options)
    ])
  ),
  'dumbbell-scale': {
    'times-the-base': () => dumbbellScale({width: 168, max: 2.25, unit: '倍'}),
    'further-than-usual': () => dumbbellScale({width: 168, max: 11.3, unit: '倍'}),
    'per-cent': () => dumbbellScale({width: 168, max: 100, unit: '%'}),
    'long-numbers-keep-apart': () => dumbbellScale({width: 168, max: 96_000, unit: '亿元'}),
    'less-than-one': () => dumbbellScale({width: 168, max: 0.45, unit: '亿美元'})
  },
  'dumbbell-list': dumbbellListCases,
  slope: slopeCases,
  bullets: bulletsCases,
  'unit-bar': unitBarCases,
  'unit-bars': unitBarsCases,
  'share-bar': shareBarCases,
  timeline: timelineCases,
  'word-bars': wordBarsCases,
  citations: citationsCases,
  ribbon: {
    wide: () => ribbon({upper: plan, lower: report}, rows, {width: 1184, height: 176, band: 14, shared: 280}),
    phone: () => ribbon({upper: plan, lower: report}, rows, {width: 328, height: 176, band: 14, shared: 280}),
    'nothing-shared': () =>
      ribbon({upper: plan, lower: report}, [], {width: 328, height: 120, band: 14, shared: 0})
  }
}
