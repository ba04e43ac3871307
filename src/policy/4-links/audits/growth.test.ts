import {describe, expect, test} from 'vitest'
import {corpus} from '../../../corpus.ts'
import {readGold} from '../../../test/gold.ts'
import type {Figure} from '../../policy.ts'
import {lexicon, sampleFigure, samplePolicy} from '../samples.ts'
import {auditGrowth} from './growth.ts'

const plan = samplePolicy('plan', '某市茶叶规划\n', {period: {start: 2021, end: 2025}})

/** Growth audits of a document with these figures, in short. */
const audit = (...figures: Figure[]) =>
  auditGrowth([{...plan, figures}], lexicon).map(
    ({verdict, stated, computed, working}) => `${verdict}: ${stated}, ${computed}, ${working}`
  )

const level = (id: string, valueText: string, year: number, value: Partial<Figure['value']> = {}) =>
  sampleFigure(id, `${year}年茶叶出口额${valueText}亿元`, {
    indicator: '茶叶出口额',
    value: Number(valueText),
    valueText,
    unit: '亿元',
    year,
    status: year === 2025 ? 'target' : 'achieved',
    ...value
  })

const rate = (valueText: string, words = '', value: Partial<Figure['value']> = {}) =>
  sampleFigure('f9', `年均增长${valueText}%${words}`, {
    indicator: '茶叶出口额',
    value: Number(valueText),
    valueText,
    unit: '%',
    change: 'growth',
    year: 2025,
    baseYear: 2020,
    ...value
  })

describe('verdicts', () => {
  test.for([
    ['consistent', '1.26', '2.00', rate('9.7'), '9.68%'],
    ['consistent', '12.4', '20', rate('10', '以上', {comparator: '>='}), '10.03%'],
    ['within-tolerance', '1.1', '1.4', rate('5', '以上', {comparator: '>='}), '4.94%'],
    ['within-tolerance', '80.1', '120', rate('8', '左右', {comparator: '~'}), '8.42%'],
    ['within-tolerance', '2.9', '5.9', rate('14.9'), '15.26%'],
    ['inconsistent', '35', '70', rate('14'), '14.87%'],
    ['inconsistent', '1.00', '1.20', rate('5', '以上', {comparator: '>='}), '3.71%']
  ] as const)('%s: %s → %s', ([verdict, first, last, growth, computed]) => {
    expect(audit(level('f1', first, 2020), level('f2', last, 2025), growth)).toEqual([
      `${verdict}: ${growth.quote}, ${computed}, (${last} / ${first})^(1/5) − 1`
    ])
  })
})

test('first and last value in one statement', () => {
  const last = level('f2', '2.16', 2025, {baseValue: 1.08, baseYear: 2022})
  expect(audit(last, rate('25', '', {baseYear: 2022}))).toEqual([
    'inconsistent: 年均增长25%, 25.99%, (2.16 / 1.08)^(1/3) − 1'
  ])
})

test('doubled in words', () => {
  const doubled = sampleFigure('f2', '茶叶出口翻一番', {
    indicator: '茶叶出口额',
    value: 2,
    valueText: '翻一番',
    unit: '倍',
    change: 'multiple',
    year: 2025
  })
  expect(audit(doubled, rate('15', '以上', {comparator: '>='}))).toEqual([
    'within-tolerance: 年均增长15%以上, 14.87%, 2^(1/5) − 1'
  ])
})

test('values in other units of the same kind', () => {
  expect(audit(level('f1', '9000', 2020, {unit: '万元'}), level('f2', '1.8', 2025), rate('14.9'))).toEqual([
    'consistent: 年均增长14.9%, 14.87%, (1.8 / 0.9)^(1/5) − 1'
  ])
})

test('the period of the plan gives the first year where the text does not', () => {
  expect(
    audit(level('f1', '1.00', 2020), level('f2', '1.61', 2025), rate('10', '', {baseYear: null}))
  ).toEqual(['consistent: 年均增长10%, 9.99%, (1.61 / 1.00)^(1/5) − 1'])
})

test('a rate stated in text and table is audited once', () => {
  const cell = {...rate('10'), id: 'f10', quote: '茶叶出口额\t亿元\t1.61\t10%'}
  const figures = [level('f1', '1.00', 2020), level('f2', '1.61', 2025), rate('10'), cell]
  const [found] = auditGrowth([{...plan, figures}], lexicon)
  expect(found!.figures).toEqual(['plan#f9', 'plan#f10', 'plan#f1', 'plan#f2'])
})

test('without a first value it cannot be worked out', () => {
  expect(audit(level('f2', '10', 2025), rate('10'))).toEqual([
    'not-assessable: 年均增长10%, , (10 / ?)^(1/5) − 1'
  ])
})

test('growth in constant prices is not judged by values in current ones', () => {
  const indicator = '茶业增加值'
  const figures = [level('f1', '1.00', 2020, {indicator}), level('f2', '1.61', 2025, {indicator})]
  expect(audit(...figures, rate('8', '', {indicator}))).toEqual([
    'not-assessable: 年均增长8%, 9.99%, (1.61 / 1.00)^(1/5) − 1'
  ])
})

test('the value before the rate is meant, not the rank behind it', () => {
  const [first, last] = [level('f1', '1.00', 2020), level('f2', '1.61', 2025)]
  const rank = sampleFigure('f3', '升至第8位', {...last.value, value: 8, valueText: '8', unit: '位'}, 30)
  const years = sampleFigure('f4', '连续15年', {...last.value, value: 15, valueText: '15', unit: '年'}, 40)
  expect(audit(first, last, {...rate('10'), start: 20}, rank, years)).toEqual([
    'consistent: 年均增长10%, 9.99%, (1.61 / 1.00)^(1/5) − 1'
  ])
})

describe('near misses: no audit', () => {
  test('without a last value there is nothing to say', () => {
    expect(audit(level('f1', '10', 2020), rate('10'))).toEqual([])
  })

  test('growth on the year before is no average growth', () => {
    const yearly = {...rate('10', '', {year: 2025, baseYear: 2024}), quote: '同比增长10%'}
    expect(audit(level('f1', '10', 2024), level('f2', '11', 2025), yearly)).toEqual([])
  })

  test('a yearly mean is no yearly growth', () => {
    const mean = {...rate('25'), quote: 'PM2.5年均浓度较2020年下降25%'}
    expect(audit(level('f1', '10', 2020), level('f2', '11', 2025), mean)).toEqual([])
  })

  test('a sum over the period is no last value', () => {
    expect(audit(level('f1', '10', 2020), level('f2', '86', 2025, {cumulative: true}), rate('10'))).toEqual(
      []
    )
  })

  test('two last values that differ leave it open which is meant', () => {
    const elsewhere = {...level('f3', '3.2', 2025), section: 'sec_9'}
    const here = {...rate('10'), section: 'sec_1'}
    const other = {...level('f2', '1.61', 2025), section: 'sec_2'}
    expect(audit(level('f1', '1.00', 2020), other, elsewhere, here)).toEqual([])
  })

  test('another scope is another number', () => {
    const nation = level('f2', '1.61', 2025, {scope: '全国'})
    expect(audit(level('f1', '1.00', 2020), nation, rate('10', '', {scope: '全市'}))).toEqual([])
  })
})

test('the growth rates a reader found not to fit, in the documents as they are read', () => {
  const labelled = readGold('inconsistencies')
    .filter(({type}) => type === 'growth')
    .map(({quote_a, explanation}) => `${quote_a!.replace(/\s/g, '')}: ${/[\d.]+%/.exec(explanation!)![0]}`)
  const found = corpus()
    .links.audits.filter(({kind, verdict}) => kind === 'growth' && verdict === 'inconsistent')
    .map(({stated, computed}) => `${stated}: ${computed}`)
  expect(found).toEqual(labelled)
})
