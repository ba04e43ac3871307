import {expect, test} from 'vitest'
import {readLexicon} from '../corpus/read-lexicon.ts'
import {toContract} from '../policy/contract.ts'
import {readPolicy} from '../policy/index.ts'
import type {LabelRow} from './labels.ts'
import type {Scored} from './score.ts'
import {scoreReading} from './score-reading.ts'

const {lexicon} = readLexicon('content')
const source = `某市扩大开放实施方案（2023—2025年）
一、主要目标
根据《某省开放规划》（某政发〔2020〕1号），到2025年，进出口总额达到70亿元以上。
二、重点任务
（一）优化结构。2022年，全市外贸企业增长到30家。（市商务局牵头，市财政局配合）
`
const document = toContract(readPolicy({id: 'sample', source, metadata: null}, lexicon))
const at = (words: string) => String(source.indexOf(words))

const score = (kind: string, rows: LabelRow[]): Scored =>
  scoreReading(document, {id: 'sample', range: null, tables: new Map([[kind, rows]])})
const counts = ({scores}: Scored, name: string) => {
  const {expected, found, right} = scores.find((each) => each.name === name)!
  return [expected, found, right]
}

const figure = (value: string, about: Partial<LabelRow>): LabelRow => ({
  quote: value,
  value_text: value,
  value_offset: at(value),
  value,
  unit: '亿元',
  comparator: '>=',
  indicator: '进出口总额',
  status: 'target',
  year: '2025',
  base_value: '',
  cumulative: 'n',
  masked: 'n',
  ...about
})
const achieved = figure('30', {
  unit: '家',
  comparator: '=',
  indicator: '企业',
  status: 'achieved',
  year: '2022'
})

test('figures: found, and each part of them; near miss: another unit, another year', () => {
  const right = score('figures', [figure('70', {}), achieved])
  expect(counts(right, 'figure')).toEqual([2, 2, 2])
  expect(counts(right, 'figure-whole')).toEqual([2, 2, 2])
  expect(counts(right, 'target')).toEqual([1, 1, 1])
  const wrong = score('figures', [figure('70', {unit: '万元', year: '2024'}), achieved])
  expect(counts(wrong, 'figure-whole')).toEqual([2, 2, 1])
  expect(counts(wrong, 'figure-year')).toEqual([2, 2, 1])
  expect(wrong.misses.map(({name, found}) => [name, found])).toEqual([
    ['figure-unit', '亿元'],
    ['figure-year', '2025']
  ])
})

test('figures: one nobody read, and one nobody labelled', () => {
  const {scores, misses} = score('figures', [figure('70', {}), {...achieved, value_offset: at('《某省')}])
  expect(counts({scores, misses}, 'figure')).toEqual([2, 2, 1])
  expect(misses.map(({expected, found}) => [expected === null, found === null])).toEqual([
    [false, true],
    [true, false]
  ])
})

test('duties: by the bracket they stand in; near miss: the other role', () => {
  const row = (unit: string, role: string): LabelRow => ({
    unit_norm: unit,
    role,
    paren_offset: at('（市商务局')
  })
  const labels = [row('市商务局', 'lead'), row('市财政局', 'lead')]
  const scored = score('units', labels)
  expect(counts(scored, 'duty')).toEqual([2, 2, 2])
  expect(counts(scored, 'duty-role')).toEqual([2, 2, 1])
  expect(counts(score('units', labels.slice(1)), 'duty')).toEqual([1, 2, 1])
})

test('citations: title, number and place; what is cited in looser words is not asked for', () => {
  const row: LabelRow = {
    title: '某省开放规划',
    doc_number: '某政发〔2020〕1号',
    style: 'book+number',
    offset: at('《某省'),
    quote: ''
  }
  expect(counts(score('cites', [row, {...row, style: 'generic', offset: '0'}]), 'citation')).toEqual([
    1, 1, 1
  ])
  expect(counts(score('cites', [{...row, doc_number: ''}]), 'citation')).toEqual([1, 1, 0])
})

test('negatives: a year is none, a value taken for one is a miss', () => {
  expect(counts(score('negatives', [{offset: at('2022年'), text: '2022'}]), 'negative')).toEqual([1, 1, 1])
  expect(counts(score('negatives', [{offset: at('30家'), text: '30'}]), 'negative')).toEqual([1, 1, 0])
})
