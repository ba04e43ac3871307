import {describe, expect, test} from 'vitest'
import {readLexicon} from '../corpus/read-lexicon.ts'
import {readPolicy} from './index.ts'
import type {MetadataFile} from './metadata.ts'

const {lexicon} = readLexicon('content')

const read = (source: string, metadata: MetadataFile | null = null) =>
  readPolicy({id: 'sample', source, metadata}, lexicon)
const about = (source: string) => read(source).metadata

const notice = `某某市人民政府办公室文件
卫政办发〔2023〕29号
广州市人民政府办公厅关于印发广州市开放方案的通知
各区人民政府，市政府各部门：
现将《广州市开放方案》印发给你们，请认真贯彻执行。
广州市人民政府办公厅
2023年6月14日
（此件公开发布）
广州市扩大开放实施方案（2023—2027年）
一、目标
到2027年，进出口额达到70亿元。
抄送：市委办公厅。
广州市人民政府办公厅 2023年6月15日印发
`

test('a notice and the plan it hands on: each field from where it is printed', () => {
  expect(about(notice)).toMatchObject({
    title: '广州市扩大开放实施方案（2023—2027年）',
    docNumber: '卫政办发〔2023〕29号',
    issuer: '广州市人民政府办公厅',
    issued: '2023-06-14',
    printed: '2023-06-15',
    recipients: '各区人民政府，市政府各部门',
    region: {code: '440100', name: '广州市', level: 'city'},
    kind: 'implementation',
    period: {start: 2023, end: 2027}
  })
})

test('near miss: a number, an office and a day that the text only speaks of', () => {
  const {docNumber, issuer, issued} = about(`某方案
一、依据
根据国发〔2020〕1号文件，由市发展改革委于2023年5月1日前完成。
`)
  expect([docNumber, issuer, issued]).toEqual([null, null, null])
})

test('the .yaml wins over the text, and says so', () => {
  const {metadata, messages} = read(notice, {
    kind: 'implementation',
    issued: '2023-06-20',
    issuer: '广州市人民政府办公厅'
  } as MetadataFile)
  expect(metadata.issued).toBe('2023-06-20')
  expect(messages.filter(({rule}) => rule === 'metadata:disagreement').map(({reason}) => reason)).toEqual([
    'issued：.yaml 写“2023-06-20”，正文印的是“2023-06-14”，按 .yaml'
  ])
})

describe('issuer', () => {
  test.each([
    [
      '某计划\n一、目标\n扩大开放。\n四川省科学技术厅\n四川省财政厅\n2026年4月16日\n',
      '四川省科学技术厅、四川省财政厅'
    ],
    [
      '某计划\n一、目标\n扩大开放。\n成都市科学技术局成都市财政局\n2026年4月16日\n',
      '成都市科学技术局、成都市财政局'
    ],
    [
      '某计划\n一、目标\n扩大开放。\n满天星行动计划\n工作专班办公室（代章）\n2026年4月16日\n',
      '满天星行动计划工作专班办公室'
    ],
    [
      '某省查处办法\n（2005年6月20日某某省人民政府令第182号发布　根据2014年3月5日某某省人民政府令第265号修正）\n第一条 为了规范执法，制定本办法。\n',
      '某某省人民政府'
    ],
    [
      '中共某某市委　某某市人民政府\n关于扩大开放的实施意见\n一、目标\n扩大开放。\n',
      '中共某某市委、某某市人民政府'
    ],
    [
      '某某市人民政府令\n第88号\n《某市办法》已经通过，现予公布。\n市长　何文涛\n2024年6月28日\n某市办法\n第一条 为了开放，制定本办法。\n',
      '某某市人民政府'
    ],
    ['发文机关：海关总署\n关于扩大开放的意见\n一、目标\n扩大开放。\n', '海关总署']
  ])('%j', (source, issuer) => expect(about(source).issuer).toBe(issuer))
})

test('what a header says is a title up to 300 characters, and nothing beyond', () => {
  const titled = (length: number) =>
    about(`标题：${'开放'.repeat(length / 2 - 2)}意见书本\n一、目标\n扩大开放。\n`).title?.length
  expect(titled(300)).toBe(300)
  expect(titled(302)).toBeUndefined()
})

test.each([
  ['柳政发 〔 2024 〕 8 号', '柳政发〔2024〕8号'],
  ['2024年第7号', '2024年第7号'],
  ['2024年第7号文件规定如下', null]
])('docNumber %s', (line, number) =>
  expect(about(`${line}\n某县开放方案\n一、目标\n扩大开放。\n`).docNumber).toBe(number)
)

describe('issued', () => {
  test.each([
    ['二〇〇五年六月十一日', '2005-06-11'],
    ['2026月3月26日', '2026-03-26'],
    ['（2024年2月20日）', '2024-02-20'],
    ['2023年2月30日', null]
  ])('%s', (day, issued) =>
    expect(about(`某计划\n一、目标\n扩大开放。\n某市人民政府\n${day}\n`).issued).toBe(issued)
  )
})

describe('region', () => {
  test.each([
    ['国务院关于扩大开放的意见\n一、目标\n扩大开放。\n', '000000'],
    ['广州市番禺区支持创业若干措施\n一、目标\n扩大开放。\n', '440113'],
    ['襄樊市工业规划\n一、目标\n扩大开放。\n', '420600'],
    // 我省, and the province it speaks of most
    [
      '数字强省行动方案\n一、目标\n我省领先全国，山东制造、山东智造、山东创造、山东服务。\n二、任务\n提升全省水平。\n',
      '370000'
    ],
    // near miss: a place in the middle of a title that says whose it is not
    ['某某开发方案\n一、目标\n学习广州做法。\n', null],
    ['长春花产业规划\n一、目标\n扩大长春花种植。\n', null],
    ['长春开放规划\n一、目标\n长春市扩大开放。\n', '220100']
  ])('%j', (source, code) => expect(about(source).region?.code ?? null).toBe(code))
})

describe('kind', () => {
  test.each([
    ['某市“十四五”规划\n一、目标\n扩大开放。\n', 'plan'],
    ['各单位：\n现将有关事项通知如下：\n一、申报\n按时申报。\n', 'notice'],
    [
      '各位代表：\n我代表市人民政府向大会报告工作。我们制定了三十条措施。\n一、2023年工作回顾\n增长5%。\n',
      'report'
    ],
    ['同志们：\n今天我讲三点。\n一、提高认识\n扩大开放。\n', 'speech'],
    ['某某名录\n一、甲\n乙。\n', 'other']
  ])('%j', (source, kind) => expect(about(source).kind).toBe(kind))
})

describe('period', () => {
  const report = (heading: string) =>
    `政府工作报告\n各位代表：\n一、2025年工作回顾\n增长5%。\n${heading}\n扩大开放。\n`
  test.each([
    ['某市“十四五”规划\n一、目标\n扩大开放。\n', [2021, 2025]],
    ['国民经济第一个五年计划\n一、目标\n发展工业。\n', [1953, 1957]],
    ['某省九五计划\n一、目标\n发展工业。\n', [1996, 2000]],
    ['某省第十个五年计划\n一、目标\n扩大开放。\n', [2001, 2005]],
    ['数字某省2021行动方案\n一、目标\n扩大开放。\n', [2021, 2021]],
    ['2030年前碳达峰行动方案\n一、目标\n扩大开放。\n', null],
    [report('二、2026年重点工作'), [2026, 2026]],
    [report('二、下一步打算'), null],
    ['某区措施\n一、目标\n本措施有效期至2027年12月31日。\n某区人民政府\n2025年3月1日\n', [2025, 2027]],
    // in force until then, but since when?
    ['某区措施\n一、目标\n本措施有效期至2027年12月31日。\n', null]
  ])('%j', (source, years) => {
    const {period} = about(source)
    expect(period && [period.start, period.end]).toEqual(years)
  })
})

test('a text without a title is told apart by what is known of it, and that is said', () => {
  const metadata: MetadataFile = {
    title: null,
    kind: 'report',
    issuer: null,
    issued: '2024-02-01',
    docNumber: null,
    region: {code: '330100', name: '杭州市', level: 'city'},
    period: null,
    source: {name: '公开文本'}
  }
  const untitled = read('一、目标\n扩大开放。\n', metadata)
  expect(untitled.metadata.shortTitle).toBe('杭州市2024年（无题名）')
  expect(untitled.messages.map(({rule}) => rule)).toContain('metadata:title')
  const titled = read('一、目标\n扩大开放。\n', {...metadata, editorial: {title: '杭州市开放报告'}})
  expect(titled.messages.map(({rule}) => rule)).not.toContain('metadata:title')
})
