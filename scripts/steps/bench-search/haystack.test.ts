import {expect, test} from 'vitest'
import {toBigrams} from './bigrams.ts'
import {parseQueries} from './given-queries.ts'
import {placesOf, saysWord, toHaystack} from './haystack.ts'
import {type BenchQuery, toJudge} from './queries.ts'
import {sampleCollection} from './samples.ts'

const haystack = toHaystack(sampleCollection)
const query = (rest: Partial<BenchQuery>): BenchQuery => ({
  kind: 'given',
  rule: '',
  query: '',
  says: [],
  where: 'own',
  ...rest
})

test('a record says what its heading and words say; around it, the headings above and its document', () => {
  expect(placesOf(haystack.own, '口岸')).toEqual([0, 1])
  expect(placesOf(haystack.own, '湖北省')).toEqual([])
  expect(placesOf(haystack.around, '口岸与物流')).toEqual([0, 1])
  expect(placesOf(haystack.around, '湖北省')).toEqual([0, 1, 2])
})

test('near miss: a number within a longer one', () => {
  expect(saysWord('达到12.16亿美元', '12.16亿美元')).toBe(true)
  expect(saysWord('达到12.16亿美元', '2.16亿美元')).toBe(false)
  expect(saysWord('达到12.16亿美元', '达到1')).toBe(false)
})

test('one wording of each group is wanted, and what is shut out shuts out', () => {
  const judge = (rest: Partial<BenchQuery>) => [0, 1, 2, 3].filter(toJudge(query(rest), haystack))
  expect(judge({says: [['外贸', '对外贸易']]})).toEqual([3])
  expect(judge({says: [['口岸'], ['班列']]})).toEqual([1])
  expect(judge({says: [['对外贸易']], where: 'around', not: '外贸'})).toEqual([])
})

test('peers that split at spaces get two characters at a time', () => {
  expect(toBigrams('RCEP对外贸易，12.5亿')).toEqual(['rcep', '对外', '外贸', '贸易', '12.5', '亿'])
})

test('given queries are a line each', () => {
  expect(parseQueries('# 查询\n跨境电商 补贴\t常见\t跨境电商 补贴\n\nkjds\n')).toEqual([
    query({rule: '常见', query: '跨境电商 补贴', says: [['跨境电商'], ['补贴']], where: 'around'}),
    query({rule: '未分类', query: 'kjds', where: 'around'})
  ])
})
