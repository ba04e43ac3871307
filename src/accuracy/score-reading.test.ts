import {expect, test} from 'vitest'
import {readLexicon} from '../corpus/read-lexicon.ts'
import {toContract} from '../policy/contract.ts'
import {readPolicy} from '../policy/index.ts'
import type {DocumentLabels} from './labels.ts'
import {addScores, type Score, toShares} from './score.ts'
import {scoreReading} from './score-reading.ts'

const {lexicon} = readLexicon('content')

const source = `某市扩大开放实施方案
一、主要目标
到2025年，进出口总额达到70亿元。
二、重点任务
（一）优化结构。支持企业扩大出口。
（二）招商引资。开展敲门招商。
`
const at = (words: string) => String(source.indexOf(words))

function score(tables: Record<string, Record<string, string>[]>) {
  const document = toContract(readPolicy({id: 'sample', source, metadata: null}, lexicon))
  const labels: DocumentLabels = {id: 'sample', range: null, tables: new Map(Object.entries(tables))}
  return scoreReading(document, labels)
}

const headings = [
  {marker: '', heading: '某市扩大开放实施方案', offset: '0', type: 'title', depth: '0'},
  {marker: '一、', heading: '主要目标', offset: at('一、'), type: 'heading', depth: '1'},
  {marker: '二、', heading: '重点任务', offset: at('二、'), type: 'heading', depth: '1'},
  {marker: '（一）', heading: '优化结构。', offset: at('（一）'), type: 'runin', depth: '2'},
  {marker: '（二）', heading: '招商…', offset: at('（二）'), type: 'runin', depth: '2'}
]

test('what was read as labelled has nothing wrong; titles are no headings, … stands for the rest', () => {
  const {scores, misses} = score({sections: headings})
  expect(misses).toEqual([])
  expect(scores.map(({name, expected, found, right}) => [name, expected, found, right])).toEqual([
    ['heading', 4, 4, 4],
    ['heading-text', 4, 4, 4],
    ['depth', 4, 4, 4]
  ])
})

test('near misses: a heading nobody labelled, one nobody read, other words, another depth', () => {
  const labelled = [
    {...headings[1]!, heading: '主要目的'},
    {...headings[2]!, depth: '2'},
    {...headings[3]!},
    {...headings[4]!, offset: at('开展')}
  ]
  const {scores, misses} = score({sections: labelled})
  expect(scores.map(({right}) => right)).toEqual([3, 2, 2])
  expect(misses.map(({name, expected, found}) => [name, expected, found])).toEqual([
    ['heading', '（二）招商…', null],
    ['heading', null, '（二）招商引资'],
    ['heading-text', '主要目的', '主要目标'],
    ['depth', '2', '1']
  ])
})

test('units count where place and kind agree', () => {
  const measures = [
    {offset: at('一、'), kind: 'goal'},
    {offset: at('（一）'), kind: 'measure'},
    {offset: at('（二）'), kind: 'safeguard'}
  ]
  expect(score({measures}).scores).toEqual([{name: 'measure', expected: 3, found: 3, right: 2}])
  expect(score({measures}).misses).toMatchObject([{expected: 'safeguard', found: 'measure'}])
})

test('what the text does not say is right where nothing was read', () => {
  const meta = [
    {field: 'title', value: '某市扩大开放实施方案'},
    {field: 'doc_number', value: ''},
    {field: 'issue_date', value: '2023-01-01'}
  ]
  expect(
    score({meta}).scores.map(({name, expected, found, right}) => [name, expected, found, right])
  ).toEqual([
    ['title', 1, 1, 1],
    ['docNumber', 0, 0, 0],
    ['issuer', 0, 0, 0],
    ['issued', 1, 0, 0]
  ])
  expect(score({meta}).misses).toMatchObject([{name: 'issued', expected: '2023-01-01', found: null}])
})

test('documents add up, and shares follow from the sums', () => {
  const one: Score = {name: 'heading', expected: 4, found: 2, right: 2}
  const other: Score = {name: 'heading', expected: 4, found: 6, right: 4}
  const [sum] = addScores([one, other])
  expect(sum).toEqual({name: 'heading', expected: 8, found: 8, right: 6})
  expect(toShares(sum!)).toEqual({precision: 0.75, recall: 0.75, f1: 0.75})
  expect(toShares({...one, expected: 0, found: 0, right: 0})).toEqual({precision: 1, recall: 1, f1: 1})
})
