import {expect, test} from 'vitest'
import type {KeyTerm} from '../../policy/4-links/keyness.ts'
import {cellText} from '../charts/figure.ts'
import {citationFact, dutyFact, figureFact, noNames, policyOf} from '../policy-text.samples.ts'
import {documentFigures} from './document-figures.ts'

const text = `某市开放实施方案
一、目标
1.壮大主体。达到10亿元，已有8亿元。
二、保障
1.加强领导。根据《省规划》，增加5家。
`

function sample(...statuses: [words: string, status: 'target' | 'achieved'][]) {
  const policy = policyOf(text)
  for (const [words, status] of statuses) policy.figures.push(figureFact(policy, words, {status}))
  return policy
}

const term = (word: string, count: number, elsewhere: number): KeyTerm => ({
  word,
  count,
  elsewhere,
  keyness: 20
})
const keyness = (...terms: KeyTerm[]) => ({terms, characters: 5000, elsewhere: 20_000})
const figuresOf = (policy: ReturnType<typeof sample>, ...terms: KeyTerm[]) =>
  documentFigures(policy, keyness(...terms), 5, noNames)
const stripTitle = (...statuses: Parameters<typeof sample>) => figuresOf(sample(...statuses))[0]!.title

test('the strip finds the section with most targets', () => {
  expect(stripTitle(['10', 'target'], ['8', 'target'], ['5', 'target'])).toBe(
    '某市方案有 3 处目标，2 处在“一 目标”'
  )
  expect(stripTitle(['5', 'target'])).toBe('某市方案的 1 处目标都在“二 保障”')
})

test('near miss: a text without targets says what it has instead', () => {
  expect(stripTitle(['8', 'achieved'])).toBe('某市方案没有设目标，写了 1 处已实现的数')
  expect(stripTitle()).toBe('某市方案没有写数量目标，也没有写已实现的数')
})

test('all that stands on the strip is listed in the order of the text, a bracket of units once', () => {
  const policy = sample(['10', 'target'], ['8', 'achieved'])
  policy.citations.push(
    citationFact(policy, '《省规划》', {}),
    citationFact(policy, '壮大主体', {self: true})
  )
  policy.duties.push(dutyFact(policy, '加强'), dutyFact(policy, '领导'))
  const [strip] = figuresOf(policy)
  const rows = strip!.table.rows.map((cells) => cells.map(cellText))
  expect(rows.map(([, kind, , words]) => `${kind} ${words}`)).toEqual([
    '章节 目标',
    '章节 壮大主体',
    '目标 10',
    '已实现 8',
    '章节 保障',
    '章节 加强领导',
    '责任单位 加强、领导',
    '引文 《省规划》'
  ])
  expect(rows.map(([at]) => Number(at))).toEqual(rows.map(([at]) => Number(at)).sort((a, b) => a - b))
  expect(rows[2]![0]).toBe(String(text.indexOf('10') + 1))
  expect(strip!.legend.map(({word}) => word)).toEqual(['目标', '已实现', '引文', '责任单位'])
})

test('words are told per ten thousand characters, and lead to their passages in this document', () => {
  const words = figuresOf(sample(), term('镍钴', 12, 2), term('出口', 9, 8))[1]!
  expect(words.title).toBe('某市方案多用“镍钴”：每万字 24.0 次，其余四份 1.0 次')
  expect(words.table.rows[0]!.map(cellText)).toEqual(['镍钴', '12', '24.0', '2', '1.0', '20.0'])
  const [cell] = words.table.rows[0]!
  expect(decodeURIComponent((cell as {href: string}).href)).toContain('?q=镍钴 文件:"某市开放实施方案"')
})

test('near miss: a document no word tells from the others has its strip alone', () => {
  expect(figuresOf(sample()).map(({id}) => id)).toEqual(['sample-strip'])
})
