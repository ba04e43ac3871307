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
      'adapted: 着力提升进口规模 › 全力提升进口规模',
      'adapted: 创新引资方式 › 大力开展外资招商',
      'adapted: 创新对外投资合作方式 › 创新对外投资合作方式',
      'adapted: 大力发展对外承包工程 › 拓宽对外承包工程区域',
      'adapted: 加快建设国际物流枢纽 › 推动通道物流基地建设',
      'topical: 加快建设国际物流枢纽 › 推动陆海贸易新通道建设'
    ])
  )
})

test('near miss: what it does not take up is silent; each of its measures is aligned or added', () => {
  const silent = pair.silent.map((measure) => headOf({document: 'gansu-2016', measure}))
  expect(silent).toEqual(
    expect.arrayContaining(['大力发展服务贸易', '吸引“大数据”产业投资', '培育新型贸易方式'])
  )
  const lower = policies.find(({id}) => id === 'jinchang-report')!.measures
  const compared = lower.filter(({kind}) => kind === 'measure' || kind === 'safeguard').map(({id}) => id)
  const taken = new Set(pair.alignments.map(({lower: {measure}}) => measure))
  expect(compared.filter((id) => !taken.has(id))).toEqual(pair.added)
  expect(taken.size).toBeGreaterThanOrEqual(15)
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
