/**
 * What our queries find in OpenSearch is what they find with us: over the documents of the collection, with a small
 * OpenSearch of our own. OpenSearch itself is a service, and is not here.
 */
import {Ajv} from 'ajv'
import {beforeAll, describe, expect, test} from 'vitest'
import {sha256} from '../../corpus/sha256.ts'
import {corpus} from '../../corpus.ts'
import {addressLabel} from '../../render/address-label.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import type {Engine} from '../../search/answer.ts'
import {buildIndex} from '../../search/index/build-index.ts'
import {toTerms, toVocabulary} from '../../search/index/build-vocabulary.ts'
import {openEngine} from '../../search/open-engine.ts'
import {toSynonyms} from '../../search/query/synonyms.ts'
import {toSearchFiles} from '../../search/shards/build-files.ts'
import {fold} from '../../search/text/fold.ts'
import {type BulkRecord, toBulkEntries} from './bulk-entries.ts'
import {foldingFilters} from './folding.ts'
import {recordFields} from './index-settings.ts'
import {applyCharFilters, passes} from './small-search.samples.ts'
import {toSearchBody} from './to-search-body.ts'

const {policies, lexicon} = corpus()
const names = {addressLabel, displayTitle}
const index = buildIndex(policies, lexicon, names)
const records = policies.flatMap((policy) => toBulkEntries(policy, {lexicon, names, sha256}).records)
const units = new Set(index.quantityUnits)
const groups = toSynonyms(index.synonyms)

let engine: Engine
beforeAll(async () => {
  const {main, files} = await toSearchFiles(index, toVocabulary(index, toTerms(policies, lexicon)), {
    shards: false
  })
  engine = await openEngine('/search.bin', async (address) => {
    return address === '/search.bin' ? main : files.values().next().value!
  })
})

const idOf = ({document, address}: Pick<BulkRecord, 'document' | 'address'>) => `${document}#${address}`

function found(query: string, synonyms: boolean): string[] {
  const {query: clause} = toSearchBody(query, {units, synonyms: synonyms ? groups : null})
  return records.filter((record) => passes(record as never, clause)).map(idOf)
}

async function ours(query: string, synonyms: boolean) {
  const request = {query, synonyms, filters: {}, sort: 'document', limit: Number.POSITIVE_INFINITY} as const
  const {hits, notices} = await engine.search(request)
  const ids = hits.map(({document, record}) => `${document.id}#${record.address}`)
  return {ids, loosened: notices.some(({kind}) => kind !== 'above')}
}

const folded = index.records.map((record) => fold(record[5]))
const whole = folded.join(' ')
const words = sample(/\p{Script=Han}{7}/gu, 90).map((word, at) => word.slice(0, 2 + (at % 5)))
const numbers = sample(/(?<= )\d[\d.]*(?: [万亿]*(?:美元|元|家|个)| %)/g, 25)
const clauses = policies.flatMap(({text}) => text.repaired.match(/[^。\n]{12,18}/g) ?? [])

function sample(pattern: RegExp, count: number): string[] {
  const all = [...new Set(whole.match(pattern))]
  return all.filter((_, at) => at % Math.ceil(all.length / count) === 0)
}

const queries: Record<string, string[]> = {
  words,
  'two words, some of them in headings above': [
    ...words.slice(0, 30).map((word, at) => `${word} ${words[at + 1]}`),
    ...words.slice(0, 30).map((word, at) => `${word} ${['外贸', '开放', '出口'][at % 3]}`)
  ],
  'common words together': [
    '外贸 出口',
    '开放 园区 产业',
    '跨境电商 平台',
    '口岸 中卫',
    '枸杞 出口',
    '甘肃 旅游'
  ],
  'words in quotation marks': [
    ...clauses.filter((_, at) => at % 40 === 0).map((clause) => `"${clause.replaceAll('"', '')}"`),
    '"综合试验区"'
  ],
  'what is shut out': [
    ...words.slice(0, 20).map((word, at) => `${word} -${words[at + 20]}`),
    '外贸 -出口',
    '口岸 -"国际货运"',
    '-部门:商务局 -文种:报告 外贸',
    '-外贸 年份:2023'
  ],
  'numbers and their units': [
    ...numbers,
    ...numbers.map((number) => number.replaceAll(' ', '')),
    '2.16 亿 美元',
    '外资 2.16亿美元',
    '2020',
    '15 家'
  ],
  'single characters': ['港', '枣 果', '省 市', '𬭩', '口岸 关', '外贸 -的'],
  'other scripts and forms': [
    '對外貿易',
    '“走出去”战略',
    'RCEP',
    'rcep',
    '２０２５',
    '一带一路',
    'B2B',
    '外贸，进出口'
  ],
  fields: [
    '部门:商务局',
    '部门:"商务局" 口岸',
    '部门:海关',
    '部门:商',
    '地区:中卫',
    '地区:甘肃',
    '地区:金昌 外资',
    '地区:火星',
    '层级:省',
    '层级:市 外贸',
    '文种:报告',
    '文种:规划 开放',
    '文种:讲话',
    '-文种:报告 外贸',
    '年份:2023',
    '年份:2016-2023',
    '年份:2020-2023 口岸',
    '年份:去年',
    '主题:外贸',
    '主题:物流 班列',
    '目标:有',
    '目标:未设 外贸',
    '目标:也许',
    '-目标:有 出口',
    '文件:实施方案',
    '文件:规划 出口',
    '部门:商务局 地区:中卫 年份:2020-2023 -文种:报告',
    '-地区:中卫 外贸',
    '-地区:火星 外贸'
  ],
  nothing: ['', '  ', '-外贸', '，', '"']
}

describe.each([true, false])('with synonyms: %s', (synonyms) => {
  test.each(Object.keys(queries))('%s', async (kind) => {
    let compared = 0
    let met = 0
    for (const query of queries[kind]!) {
      const {ids, loosened} = await ours(query, synonyms)
      const theirs = found(query, synonyms)
      // A word that stands nowhere finds nothing there; what we find instead is told as such.
      if (loosened) expect(theirs, query).toEqual([])
      else {
        expect(theirs, query).toEqual(ids)
        compared++
      }
      if (ids.length > 0 && !loosened) met++
    }
    expect(compared).toBeGreaterThan(queries[kind]!.length / 2)
    expect(met).toBeGreaterThanOrEqual(kind === 'nothing' ? 0 : queries[kind]!.length / 4)
  })
})

test('most of the queries find something, and few find everything', async () => {
  const counts = await Promise.all(
    Object.values(queries)
      .flat()
      .map((query) => found(query, false).length)
  )
  expect(counts.filter((count) => count > 0 && count < records.length / 2).length).toBeGreaterThan(120)
})

/** What OpenSearch takes of the clauses we use: each names one field, and no other key. */
const clauseSchema = {
  $defs: {
    clause: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: {
        match_phrase: {$ref: '#/$defs/words'},
        match: {$ref: '#/$defs/words'},
        term: {$ref: '#/$defs/term'},
        terms: {$ref: '#/$defs/terms'},
        range: {$ref: '#/$defs/range'},
        match_none: {type: 'object', maxProperties: 0},
        bool: {$ref: '#/$defs/bool'}
      }
    },
    words: oneField({query: {type: 'string', minLength: 1}, boost: {type: 'number'}}, ['query']),
    term: oneField({value: {type: ['string', 'boolean']}}, ['value']),
    terms: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: {type: 'array', minItems: 1, items: {type: 'string'}}
    },
    range: oneField({gte: {type: 'number'}, lte: {type: 'number'}}, ['gte', 'lte']),
    bool: {
      type: 'object',
      additionalProperties: false,
      properties: {
        filter: {$ref: '#/$defs/clauses'},
        must_not: {$ref: '#/$defs/clauses'},
        should: {$ref: '#/$defs/clauses'},
        minimum_should_match: {type: 'integer', minimum: 1}
      }
    },
    clauses: {type: 'array', items: {$ref: '#/$defs/clause'}}
  },
  $ref: '#/$defs/clause'
}

function oneField(properties: object, required: string[]) {
  const told = {type: 'object', additionalProperties: false, properties, required}
  return {type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: told}
}

test('every query is of the shape OpenSearch asks for, over fields it was told of', () => {
  const isClause = new Ajv({allowUnionTypes: true}).compile(clauseSchema)
  const known = new Set(
    Object.entries(recordFields).flatMap(([name, told]) => [
      name,
      ...('fields' in told ? Object.keys(told.fields).map((sub) => `${name}.${sub}`) : [])
    ])
  )
  for (const query of Object.values(queries).flat()) {
    const {query: clause} = toSearchBody(query, {units, synonyms: groups})
    expect(isClause(clause), `${query} ${JSON.stringify(isClause.errors)}`).toBe(true)
    const fields = JSON.stringify(clause).matchAll(/"(?:match|match_phrase|term|terms|range)":\{"([^"]+)"/g)
    for (const [, field] of fields) expect(known).toContain(field)
  }
  expect(isClause({match_phrase: {text: {query: ''}}})).toBe(false)
  expect(isClause({term: {a: {value: 'x'}, b: {value: 'y'}}})).toBe(false)
})

test('a region is found by the one around it too, though no document is of that', () => {
  expect(new Set(found('地区:宁夏', false).map((id) => id.split('#')[0]))).toEqual(new Set(['zhongwei-2023']))
})

describe('the filters of the analyzer', () => {
  const filtered = (text: string) => applyCharFilters(Object.keys(foldingFilters), text).toLowerCase().trim()

  test('leave of every line and heading what we leave of it', () => {
    const texts = index.records.flatMap((record) => [record[4], ...record[5].split('\n')])
    expect(texts.length).toBeGreaterThan(400)
    for (const text of texts) expect(filtered(text), text).toBe(fold(text))
  })

  test('leave of a folded text everything, its stops drawn as |', () => {
    for (const text of folded) expect(filtered(text.replaceAll(' ', '|'))).toBe(text)
  })

  test.each([
    '「十三五」對外貿易２．１６ 億美元，较—RCEP',
    '1,200万元，12,34，1,2345，1,200.5',
    '1.培育 2.5.3 3．14 .5 5.',
    'A股 B2B a b ab“cd”ef 5 6 5“6”',
    '25%　25％ 互联网+ C++ 8‰ 20℃',
    '𬭩矿和𬭎矿 😀 éÉ',
    '（一）〔2023〕29号——报告\n第二行\u0001\u0002完',
    '省2市a区'
  ])('%j', (text) => {
    expect(filtered(text)).toBe(fold(text))
  })
})
