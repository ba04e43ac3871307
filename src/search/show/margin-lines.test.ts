import {expect, test} from 'vitest'
import type {Answer} from '../answer.ts'
import {sampleHit, sampleMarks, sampleWanted} from './hit.samples.ts'
import type {Hit} from './hit.ts'
import {hitPlaces} from './hit-places.ts'
import {marginLines} from './margin-lines.ts'

const ecommerce = sampleWanted(['跨境电商', '跨境电子商务'])

function lines(hit: Hit, wanted: Answer['wanted'], fields: Answer['fields'] = []): string[] {
  return marginLines(hit, {wanted, fields}).map(({label, text}) => [label, text].filter(Boolean).join('　'))
}

test('which wording was met where, who is responsible, whether there is a target', () => {
  const {text} = sampleHit().record
  const synonym = {...sampleMarks(text, '跨境电子商务')[0]!, variant: 1}
  const hit = sampleHit(
    {title: '推进跨境电商'},
    {title: sampleMarks('推进跨境电商', '跨境电商'), text: [...sampleMarks(text, '跨境电商'), synonym]}
  )
  expect(lines(hit, ecommerce)).toEqual([
    '命中　标题 1 处，正文 3 处；同义“跨境电子商务” 1 处',
    '没有用括号列出责任单位',
    '目标　300 亿元（2025）'
  ])
})

test('a unit that was looked for is said and comes first; three are counted', () => {
  const units = ['市商务局', '市财政局', '市税务局']
  const hit = sampleHit({targets: 0}, {units, unitMarks: [{word: 0, variant: 0}]})
  expect(lines(hit, sampleWanted(['市税务局']))).toEqual([
    '命中　责任单位',
    '责任单位　市税务局、市商务局等 3 家',
    '未设目标'
  ])
})

test('several words are told apart, headings above named', () => {
  const hit = sampleHit({}, {text: sampleMarks(sampleHit().record.text, '无', '试点'), above: [0]})
  expect(lines(hit, sampleWanted(['物流'], ['试点']))[0]).toBe(
    '命中　“物流”在上级标题、文件名或地区；“试点”正文 1 处'
  )
})

test('without words the fields are why; a value nothing has is not', () => {
  const fields: Answer['fields'] = [
    {field: 'unit', typed: '税务局', known: true, not: false},
    {field: 'year', typed: '2016', known: true, not: true},
    {field: 'region', typed: '火星', known: false, not: false}
  ]
  const hit = sampleHit({}, {units: ['市商务局', '市税务局']})
  expect(lines(hit, [], fields).slice(0, 2)).toEqual([
    '命中　责任单位“税务局”、不要年份“2016”',
    '责任单位　市税务局、市商务局'
  ])
})

test('what is no measure says so', () => {
  expect(lines(sampleHit({kind: 'lead-in', targets: 0}), ecommerce).at(-1)).toBe('引语，不是措施')
})

test('a hit knows its places in the source, line by line; without any it stands where it begins', () => {
  // 积极申报[跨境电商]综合[试点]。培育[跨境电商]企业，… from 210, 到2025年，[跨境电商]… from 260
  const text = sampleMarks(sampleHit().record.text, '跨境电商', '试点')
  expect(hitPlaces(sampleHit({}, {text}))).toEqual([214, 220, 225, 267])
  expect(hitPlaces(sampleHit())).toEqual([200])
})
