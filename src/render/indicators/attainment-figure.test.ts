import {expect, test} from 'vitest'
import type {Audit} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {attainmentFinding, documentAttainment} from './attainment-figure.ts'
import {leadBy, toAttainments} from './attainments.ts'
import {documentOf, type Told} from './indicator.samples.ts'

const names = ['外贸进出口总额', '上市公司', '城镇化率']

/** Planned and reached of each indicator in turn. */
function documentWith(pairs: [number, number, Told?][], about = {}): Policy {
  return documentOf(
    '甘肃规划',
    {period: {start: 2016, end: 2020}, ...about},
    ...pairs.flatMap(([plan, result, told = {}], at): [string, Told][] => [
      [`${plan}`, {indicator: names[at]!, status: 'target', year: 2015, ...told}],
      [`${result}`, {indicator: names[at]!, status: 'achieved', year: 2015, ...told}]
    ])
  )
}

const auditsOf = ({id, figures}: Policy) =>
  Array.from({length: figures.length / 2}, (_, at) => ({
    kind: 'attainment',
    documents: [id],
    figures: [figures[2 * at]!, figures[2 * at + 1]!].map((figure) => `${id}#${figure.id}`)
  })) as Audit[]

const tablesOf = (policy: Policy) => toAttainments([policy], auditsOf(policy))
const find = (...pairs: [number, number, Told?][]) => attainmentFinding(tablesOf(documentWith(pairs))[0]!)

test.each<[string, [number, number][]]>([
  [
    '2015 年三项指标，完成值为规划值的四成到七成',
    [
      [112, 80.1],
      [44, 29],
      [31, 13]
    ]
  ],
  [
    '2015 年两项指标，完成值为规划值的约七成',
    [
      [112, 80.1],
      [50, 35]
    ]
  ],
  [
    '2015 年两项指标，完成值为规划值的 71.5%到 120.0%',
    [
      [112, 80.1],
      [50, 60]
    ]
  ],
  [
    '2015 年两项指标，完成值为规划值的 3.0%到 50.0%',
    [
      [100, 3],
      [60, 30]
    ]
  ],
  ['2015 年外贸进出口总额完成 80.1 亿元，为规划值的 71.5%', [[112, 80.1]]]
])('%s', (title, pairs) => {
  expect(find(...pairs)).toBe(title)
})

test('the period is named where the document names it; near miss: a year that ends none', () => {
  const [table] = tablesOf(
    documentWith(
      [
        [112, 80.1],
        [44, 29]
      ],
      {shortTitle: '“十二五”规划'}
    )
  )
  const within = (year: number, source: string) =>
    attainmentFinding({...table!, year, policy: {...table!.policy, text: {...table!.policy.text, source}}})
  expect(within(2015, '“十二五”时期')).toMatch(/^“十二五”两项指标，/)
  expect(within(2015, '“十三五”时期')).toMatch(/^2015 年两项指标，/)
  expect(within(2014, '“十二五”时期')).toMatch(/^2014 年两项指标，/)
})

test('a plan of 0, a range and another currency have no per cent', () => {
  expect(tablesOf(documentWith([[0, 5]]))).toEqual([])
  expect(tablesOf(documentWith([[5, 7, {valueMax: 9}]]))).toEqual([])
  expect(tablesOf(documentWith([[5, 7]]))).toHaveLength(1)
})

test('the indicator of the page comes first; of an indicator that is not among them there is no table', () => {
  const [table] = tablesOf(
    documentWith([
      [112, 80.1],
      [44, 29]
    ])
  )
  const first = (name: string) => leadBy(table!, name)?.rows.map(({planned}) => planned.value.indicator)
  expect(first('上市公司')).toEqual(['上市公司', '外贸进出口总额'])
  expect(first('城镇化率')).toBeUndefined()
})

test('as a chart it names its document, its year and its sentences', () => {
  const figure = documentAttainment(
    tablesOf(
      documentWith([
        [112, 80.1],
        [44, 29]
      ])
    )[0]!
  )
  expect(figure.title).toMatch(/^甘肃规划：2015 年两项指标/)
  expect(figure.unit).toMatch(/^甘肃规划 .*，2015 年$/)
  expect(figure.table.rows[0]!.slice(0, 4)).toEqual(['外贸进出口总额', '112 亿元', '80.1 亿元', '71.5%'])
  expect(figure.source[0]!.href).toMatch(/^\/documents\/甘肃规划\/#f/)
})
