import {expect, test} from 'vitest'
import {changedWords, cutToDifference} from './changed-words.ts'

const titleOf = (_: string, column: string) => `〔${column}〕`

test('cells are told in words: codes and columns by their names, nothing as 无', () => {
  const fields = [
    {field: 'status', was: 'target', is: 'achieved'},
    {field: 'year', was: null, is: 2027},
    {field: 'masked', was: true, is: false},
    {field: 'topics', was: [], is: ['对外贸易', '口岸']},
    {field: 'corrected', was: ['status', 'year'], is: []}
  ]
  expect(changedWords('figures', fields, titleOf).map(({field, was, is}) => `${field} ${was} ${is}`)).toEqual(
    [
      '〔status〕 目标 已实现',
      '〔year〕 无 2027',
      '〔masked〕 是 否',
      '〔topics〕 无 对外贸易、口岸',
      '〔corrected〕 〔status〕、〔year〕 无'
    ]
  )
})

test('how a number is printed is left out where what it means changed too, and told where it alone did', () => {
  const text = {field: 'valueText', was: '20', is: '二十'}
  const value = {field: 'value', was: 20, is: 30}
  expect(changedWords('figures', [text, value], titleOf).map(({field}) => field)).toEqual(['〔value〕'])
  expect(changedWords('figures', [text], titleOf).map(({field}) => field)).toEqual(['〔valueText〕'])
})

const [head, tail] = [
  '加快建设通往各方向的国际物流大通道和区域枢纽节点，',
  '保持稳定增长，不断提高质量和效益，形成新的格局。'
]

test('a long text is told from its first clause that differs to its last', () => {
  expect(cutToDifference(`${head}达到5家，${tail}`, `${head}达到8家，${tail}`)).toEqual({
    was: '……达到5家，……',
    is: '……达到8家，……'
  })
})

test('what was put between two clauses stands behind the one before it', () => {
  expect(cutToDifference(`${head}${tail}`, `${head}达到8家，${tail}`)).toEqual({
    was: `${head}……`,
    is: `${head}达到8家，……`
  })
})

test('what was put before all stands before the first that was there', () => {
  expect(cutToDifference(head, `达到8家，${head}`)).toEqual({was: head, is: `达到8家，${head}`})
})

test('a short text is told whole, a long one without anything in common too', () => {
  expect(cutToDifference('到2025年，5家', '到2025年，8家')).toEqual({
    was: '到2025年，5家',
    is: '到2025年，8家'
  })
  expect(cutToDifference(`${head}${head}`, tail)).toEqual({was: `${head}${head}`, is: tail})
})
