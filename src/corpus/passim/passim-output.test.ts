import {expect, test} from 'vitest'
import {toClusterPairs} from './cluster-pairs.ts'
import {readPassimLine} from './passim-output.ts'

const passage = {id: 'a', begin: 1, end: 3, text: '口岸', size: 2, src: [{uid: 1, begin: 0, end: 2}]}
const clusterOf = (line: string) => {
  const read = readPassimLine(line, 'one')
  return 'cluster' in read ? read.cluster : read.reasons
}

test('numbers of clusters that a double cannot tell apart are told apart', () => {
  const line = (cluster: string) => JSON.stringify(passage).replace('{', `{"cluster":${cluster},`)
  expect(clusterOf(line('1152921504606846977'))).toBe('1152921504606846977')
  expect(clusterOf(line('1152921504606846976'))).toBe('1152921504606846976')
  expect(clusterOf(line('"c7"'))).toBe('c7')
})

test('a pair of an alignment is a cluster of its own, under the name it is given', () => {
  const pair = {id: 'a', begin: 1, end: 3, s1: '口岸', id2: 'b', begin2: 4, end2: 6, s2: '口岸', sha2562: 'f'}
  expect(readPassimLine(JSON.stringify(pair), 'align:7')).toMatchObject({
    cluster: 'align:7',
    passages: [
      {id: 'a', begin: 1, end: 3, text: '口岸', aligned: true},
      {id: 'b', begin: 4, end: 6, text: '口岸', aligned: true, sha256: 'f'}
    ]
  })
})

test.each([
  ['{"cluster":1,"begin":1,"end":3,"text":"口岸"}', ['缺少“id”']],
  [
    '{"cluster":1,"id":"a","begin":-1,"end":3.5,"text":"口岸"}',
    ['begin：应不小于 0，实为整数 -1', 'end：应为整数，实为数字 3.5']
  ],
  ['{"cluster":1,"id":"a","begin":"1","end":3,"text":"口岸"}', ['begin：应为数字，实为“1”']],
  ['{"cluster":1', ['不是一行完整的 JSON']],
  ['null', ['每行应为一个 {…}：一处沿用，或一对沿用']]
])('%s', (line, reasons) => {
  expect(clusterOf(line)).toEqual(reasons)
})

const spots = [...'甲乙乙丙'].map((document, at) => ({document, start: at, end: at + 1}))

test('every two places of a cluster are a pair, but for two of one document', () => {
  const pairs = toClusterPairs(spots, 3)!.map(({a, b}) => `${a.document}${a.start} ${b.document}${b.start}`)
  expect(pairs).toEqual(['甲0 乙1', '甲0 乙2', '甲0 丙3', '乙1 丙3', '乙2 丙3'])
})

test('what stands in more documents than that is nobody’s wording', () => {
  expect(toClusterPairs(spots, 2)).toBeNull()
})
