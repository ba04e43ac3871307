import {expect, test} from 'vitest'
import {readLexicon} from '../../../../src/corpus/read-lexicon.ts'
import {toSegmenter} from '../../../../src/corpus/segment-words.ts'
import {editDistance} from '../../../../src/search/loosen/edit-distance.ts'
import {toGround} from '../ground.ts'
import {placesOf} from '../haystack.ts'
import {type BenchQuery, toJudge} from '../queries.ts'
import {sampleCollection, sampleWords} from '../samples.ts'
import {knownItems} from './known.ts'
import {pinyinQueries} from './pinyin.ts'
import {realisticQueries} from './realistic.ts'
import {slips} from './slips.ts'
import {otherWordings} from './wordings.ts'

const segment = toSegmenter(readLexicon('content').lexicon)
const ground = () => toGround(sampleCollection, sampleWords, segment, 1)
const {haystack} = ground()
const answers = (query: BenchQuery) =>
  sampleCollection.records.map((_, place) => place).filter(toJudge(query, haystack))

const rules = {knownItems, slips, pinyinQueries, realisticQueries, otherWordings}

test.each(Object.entries(rules))(
  '%s: the same queries every time, each with a record that answers',
  (_, rule) => {
    const queries = rule(ground(), 24)
    expect(queries.length).toBeGreaterThan(3)
    expect(rule(ground(), 24)).toEqual(queries)
    for (const query of queries) expect(answers(query).length, query.query).toBeGreaterThan(0)
  }
)

test('what is remembered is a stretch of 6 to 16 characters, and begins and ends in no number', () => {
  for (const {says} of knownItems(ground(), 40)) {
    for (const [stretch] of says) {
      expect(stretch).toMatch(/^.{6,16}$/)
      expect(placesOf(haystack.own, stretch!)).not.toEqual([])
    }
  }
})

test('a slip is one other character, and nothing says it', () => {
  const made = slips(ground(), 40)
  expect(new Set(made.map(({rule}) => rule)).size).toBe(4)
  for (const {query, says} of made) {
    expect(editDistance(query, says[0]![0]!)).toBe(1)
    expect(placesOf(haystack.around, query)).toEqual([])
  }
})

test('pinyin of a term that is said; near miss: a term nobody says is not asked for', () => {
  const typed = new Map(pinyinQueries(ground(), 60).map(({query, says}) => [query, says[0]![0]]))
  expect(typed.get('kuajingdianshang')).toBe('跨境电商')
  expect(typed.get('kuajing dianshang')).toBe('跨境电商')
  expect(typed.get('kjds')).toBe('跨境电商')
  expect([...typed.values()]).not.toContain('实际利用外资')
})

test('readers type topic and place with a space and without, numbers with their unit', () => {
  const byRule = Map.groupBy(realisticQueries(ground(), 120), ({rule}) => rule)
  const typed = (rule: string) => byRule.get(rule)!.map(({query}) => query)
  expect(typed('主题和地区')).toContain('跨境电商 湖北省')
  expect(typed('主题和地区连写')).toContain('湖北省跨境电商')
  expect(typed('单位和主题')).toContain('市商务局 口岸物流')
  expect(typed('指标和年份')).toEqual(expect.arrayContaining(['进出口总额 2025年', '进出口总额 2023年']))
  expect(typed('数和单位')).toEqual(expect.arrayContaining(['12.16亿美元', '12.16 亿美元']))
})

test('near miss: a record that says what was typed is no answer to another wording', () => {
  const queries = otherWordings(ground(), 40)
  expect(queries.map(({query}) => query)).toContain('跨境电子商务')
  // 对外贸易 says 外贸 too.
  expect(queries.some(({query}) => /^外贸( |$)/.test(query))).toBe(false)
  for (const {query, not} of queries) expect(query.startsWith(not!)).toBe(true)
})
