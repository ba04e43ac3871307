/** Documents in time for chart-cases.ts. */
import type {Element} from 'hast'
import {type TimelineRow, timeline} from './timeline.ts'

const province: TimelineRow = {
  name: '某省规划',
  group: '省',
  issued: '2016-08-30',
  period: {start: 2016, end: 2020},
  missing: ''
}
const city: TimelineRow = {
  name: '某市方案',
  group: '市',
  issued: '2023-06-14',
  period: {start: 2023, end: 2027},
  missing: ''
}
const undated: TimelineRow = {...city, name: '某市规划', issued: null, missing: '成文日期未载'}
const law: TimelineRow = {...city, name: '某市外商投资条例', issued: '2019-12-31', period: null}
const unknown: TimelineRow = {...undated, name: '某市报告', period: null, missing: '日期未载'}
const named: TimelineRow = {
  ...city,
  name: '某市人民政府办公厅关于加快推进某某产业转型升级高质量发展若干政策措施的通知（2023—2027年）'
}

const all = [province, city, law, undated, unknown]

export const timelineCases: Record<string, () => Element> = {
  full: () => timeline(all, 1184),
  file: () => timeline(all, 720),
  phone: () => timeline(all, 328),
  'one-year-only': () => timeline([{...city, period: {start: 2023, end: 2023}}], 328),
  'half-a-century': () => timeline([{...law, issued: '1979-07-01'}, undated], 720),
  'long-names-are-broken-then-cut': () => timeline([named], 328)
}
