import {expect, test} from 'vitest'
import {readSources} from '../../corpus.ts'
import {readPolicies} from '../index.ts'

const {documents, lexicon} = readSources()
const {policies, links} = readPolicies(
  documents.filter(({id}) => id === 'gansu-2016' || id === 'jinchang-report'),
  lexicon
)
const pair = links.pairs.find(({upper, lower}) => upper === 'gansu-2016' && lower === 'jinchang-report')!

const headOf = ({document, measure}: {document: string; measure: string}) =>
  policies.find(({id}) => id === document)!.measures.find(({id}) => id === measure)!.head

const aligned = pair.alignments.map(
  ({upper, lower, relation}) => `${relation}: ${headOf(upper)} › ${headOf(lower)}`
)

test('what the Jinchang report takes up of the Gansu plan, as a reader finds it', () => {
  expect(aligned).toEqual(
    expect.arrayContaining([
      'verbatim: 积极承接产业转移 › 积极承接产业转移',
      'adapted: 优化经营主体结构 › 壮大外贸经营主体',
      'adapted: 优化出口商品结构 › 优化出口商品结构',
      'adapted: 加快发展对外劳务合作 › 加强对外劳务合作',
      'adapted: 加快开发区（园区）发展 › 建设产业集聚区',
      'topical: 着力提升进口规模 › 全力提升进口规模',
      'topical: 创新引资方式 › 大力开展外资招商',
      'topical: 创新对外投资合作方式 › 创新对外投资合作方式',
      'topical: 大力发展对外承包工程 › 拓宽对外承包工程区域'
    ])
  )
})

test('near miss: what it does not take up is silent, what it says by itself is added', () => {
  const silent = pair.silent.map((measure) => headOf({document: 'gansu-2016', measure}))
  const added = pair.added.map((measure) => headOf({document: 'jinchang-report', measure}))
  expect(silent).toEqual(
    expect.arrayContaining(['大力发展服务贸易', '吸引“大数据”产业投资', '培育新型贸易方式'])
  )
  expect(added).toEqual(expect.arrayContaining(['提升外资开放水平', '扩大利用外资渠道']))
  expect(pair.alignments.length + added.length).toBeGreaterThanOrEqual(14)
})

test('evidence lies inside both measures and is the same wording', () => {
  const spotOf = ({document, measure}: {document: string; measure: string}) =>
    policies.find(({id}) => id === document)!.measures.find(({id}) => id === measure)!
  const sourceOf = (document: string) => policies.find(({id}) => id === document)!.text.source
  for (const {upper, lower, evidence} of pair.alignments) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const {upperStart, upperEnd, lowerStart, lowerEnd} of evidence) {
      expect(upperStart).toBeGreaterThanOrEqual(spotOf(upper).start)
      expect(lowerEnd).toBeLessThanOrEqual(spotOf(lower).end)
      const words = [
        sourceOf('gansu-2016').slice(upperStart, upperEnd),
        sourceOf('jinchang-report').slice(lowerStart, lowerEnd)
      ]
      expect(words[0]!.replace(/\s/g, '')).toBe(words[1]!.replace(/\s/g, ''))
    }
  }
})
