import {expect, test} from 'vitest'
import type {Request} from './answer.ts'
import {createEngine} from './engine.ts'
import type {Hit, Mark} from './find-hits.ts'
import {sampleIndex} from './samples.ts'
import {noticeWords} from './wording.ts'

const engine = createEngine(sampleIndex)
const search = (query: string, rest: Partial<Request> = {}) =>
  engine.search({query, filters: {}, sort: 'relevance', synonyms: true, ...rest})
const names = (hits: readonly Hit[]) => hits.map(({entry}) => `${entry.document.id}#${entry.record.address}`)
const found = async (query: string, rest?: Partial<Request>) => names((await search(query, rest)).hits)

const newTrade = 'hubei-2021#sec_1__item_2'
const port = 'hubei-2021#sec_1__item_1'
const ecommerce = 'yichang-2023#sec_1'
const foreignTrade = 'yichang-2023#sec_2'

test('finds what is written, headings too, and nothing that is nearly written', async () => {
  expect(await found('班列')).toEqual([port])
  expect(await found('口岸')).toContain('hubei-2021#sec_1')
  expect(await found('跨境电商企业家')).toEqual([])
})

test('marks stand at the words in the text as printed, traditional characters included', async () => {
  const {hits} = await search('跨境电子商务')
  const cut = (text: string, marks: readonly Mark[]) => marks.map(({start, end}) => text.slice(start, end))
  const printed = hits.map(({entry: {record}, title, text}) =>
    cut(record.title, title).concat(cut(record.text, text))
  )
  expect(printed.flat().toSorted()).toEqual([
    '跨境电商',
    '跨境电商',
    '跨境电商',
    '跨境电商',
    '跨境电子商务',
    '跨境電子商務'
  ])
})

test('a synonym is searched, said, and can be left out', async () => {
  const {hits, also} = await search('跨境电商')
  expect(names(hits)).toEqual([ecommerce, newTrade, foreignTrade])
  expect(also).toEqual(['跨境电子商务'])
  const plain = await search('跨境电商', {synonyms: false})
  expect(names(plain.hits)).toEqual([ecommerce, newTrade])
  expect(plain.also).toEqual([])
  expect(await found('“跨境电商”')).toEqual([ecommerce, newTrade])
})

test('a synonym nobody wrote is not said', async () => {
  expect((await search('发改委')).also).toEqual([])
})

test('a unit is found by its full name and its other names, though the text does not print it', async () => {
  const {hits, notices} = await search('市商务局')
  expect(names(hits)).toEqual([ecommerce])
  expect(hits[0]).toMatchObject({title: [], text: [], units: [{word: 0, variant: 0}]})
  expect(notices).toEqual([])
  expect(await found('市国税局')).toEqual([ecommerce])
  expect(await found('市商务局 补贴')).toEqual([ecommerce])
  expect(await found('跨境电商 -市商务局')).toEqual([newTrade, foreignTrade])
})

test('near miss: no unit is called so, nor does a word run from one name into the next', async () => {
  expect(await found('“县商务局”')).toEqual([])
  expect(await found('“市商务局市税务局”')).toEqual([])
})

test('words apart are all wanted, a phrase stands together, a minus shuts out', async () => {
  expect(await found('跨境电商 税收')).toEqual([ecommerce])
  expect(await found('税收 跨境电商')).toEqual([ecommerce])
  expect(await found('跨境电商 航空')).toEqual([])
  expect(await found('"企业用好电商"')).toEqual([ecommerce])
  expect(await found('"企业 用好"')).toEqual([])
  expect(await found('跨境电商 -试点')).toEqual([ecommerce, foreignTrade])
  expect(await found('-试点')).toEqual([])
})

test('a slip is mended with the nearest name, and said', async () => {
  const {hits, notices} = await search('跨境电伤')
  expect(notices.map(noticeWords)).toEqual(['没有“跨境电伤”，已按“跨境电商”查找'])
  expect(names(hits)).toEqual(await found('跨境电商'))
})

test('no mending of quoted words, of short words, or of words nothing is near to', async () => {
  for (const query of ['“跨境电伤”', '口按', '高校毕业生']) {
    expect(await search(query), query).toMatchObject({hits: [], notices: []})
  }
})

test('words typed without a space are taken apart where one provision says them all', async () => {
  const {hits, notices} = await search('跨境电商补贴')
  expect(names(hits)).toEqual([ecommerce])
  expect(notices.map(noticeWords)).toEqual(['没有连写的“跨境电商补贴”，已拆成“跨境电商”“补贴”查找'])
  expect(await found('航空补贴')).toEqual([])
})

test('a word of a heading above counts only where nothing else is found, and that is said', async () => {
  const {hits, notices} = await search('物流 班列')
  expect(names(hits)).toEqual([port])
  expect(notices).toEqual([{kind: 'above', words: ['物流']}])
  expect(await found('口岸 班列')).toEqual([port])
  expect((await search('口岸 班列')).notices).toEqual([])
})

test('where nothing is found it says what each word finds, and which document is called so', async () => {
  expect(await search('班列 补贴')).toMatchObject({
    total: 0,
    alone: [
      {typed: '班列', count: 1},
      {typed: '补贴', count: 1}
    ]
  })
  expect((await search('宜昌')).named.map(({id}) => id)).toEqual(['yichang-2023'])
})

test('sorts by relevance, by document, by year', async () => {
  expect(await found('跨境电商')).toEqual([ecommerce, newTrade, foreignTrade])
  expect(await found('跨境电商', {sort: 'document'})).toEqual([newTrade, ecommerce, foreignTrade])
  expect(await found('跨境电商', {sort: 'year'})).toEqual([ecommerce, foreignTrade, newTrade])
})

test('an index of another shape is refused', () => {
  expect(() => createEngine({...sampleIndex, version: 0})).toThrow('检索数据是第 0 版')
})
