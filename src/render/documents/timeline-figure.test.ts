import {expect, test} from 'vitest'
import type {Metadata} from '../../policy/metadata.ts'
import {cellText} from '../charts/figure.ts'
import {toMarkup} from '../charts/to-markup.ts'
import {policyOf} from '../policy-text.samples.ts'
import {mostTimelineRows, timelineFigure} from './timeline-figure.ts'

const document = (shortTitle: string, about: Partial<Metadata> = {}) => ({
  ...policyOf('某市方案\n一、外贸\n', {shortTitle, ...about}),
  id: shortTitle
})
const region = (level: 'province' | 'city') => ({code: '620000', name: '某地', level})
const city = document('市方案', {
  region: region('city'),
  period: {start: 2023, end: 2027},
  issued: '2023-06-14'
})
const province = document('省规划', {region: region('province'), period: {start: 2016, end: 2020}})
const report = document('报告', {kind: 'report'})

test('levels from above, and a report lacks no period', () => {
  const {title, table, draw} = timelineFigure([city, report, province])!
  expect(title).toBe('三份文件里两份有规划期，从 2016 到 2027 年')
  expect(table.rows.map((cells) => cells.map(cellText))).toEqual([
    ['省规划', '省级', '', '2016', '2020'],
    ['市方案', '市级', '2023年6月14日', '2023', '2027'],
    ['报告', '地区未载', '', '', '']
  ])
  const svg = toMarkup(draw(720))
  expect(svg).toContain('2016—2020　成文日期未载')
  expect(svg.match(/规划期未载/g)).toBeNull()
})

test('near miss: one document with a date is a sentence, not a chart', () => {
  expect(timelineFigure([])).toBeNull()
  expect(timelineFigure([city, report])).toBeNull()
})

test('without a period the dates are the finding', () => {
  const dated = (name: string, issued: string) => document(name, {kind: 'law', issued})
  expect(timelineFigure([dated('甲', '1998-03-01'), dated('乙', '2019-12-31')])!.title).toBe(
    '两份文件都有成文日期，从 1998 到 2019 年'
  )
})

test('what an editor supplied is said to be', () => {
  const supplied = {...province, metadata: {...province.metadata, editorial: ['period']}}
  expect(timelineFigure([city, supplied])!.table.rows[0]!.map(cellText)[3]).toBe('2016（编者所补）')
})

test('of very many the latest are drawn, the rest is counted, the table has all', () => {
  const many = Array.from({length: mostTimelineRows + 60}, (_, at) =>
    document(`第${at}号`, {issued: `${1950 + Math.floor(at / 2)}-0${1 + (at % 2)}-01`})
  )
  const {note, table, draw} = timelineFigure([...many, report])!
  expect(note).toContain('另有 61 份')
  expect(table.rows).toHaveLength(many.length + 1)
  const svg = toMarkup(draw(328))
  expect(svg).toContain('第99号')
  expect(svg).not.toContain('第59号')
  expect(timelineFigure(many.slice(0, mostTimelineRows))!.note).toBeNull()
})
