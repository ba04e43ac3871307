import {expect, test} from 'vitest'
import type {Request} from './answer.ts'
import {sampleEngine} from './samples.ts'
import {noticeWords} from './show/answer-words.ts'
import type {Hit, Mark} from './show/hit.ts'

const engine = sampleEngine()
const search = (query: string, rest: Partial<Request> = {}) =>
  engine.search({query, filters: {}, sort: 'relevance', synonyms: true, limit: 20, ...rest})
const names = (hits: readonly Hit[]) => hits.map(({document, record}) => `${document.id}#${record.address}`)
const found = async (query: string, rest?: Partial<Request>) => names((await search(query, rest)).hits)

const newTrade = 'hubei-2021#sec_1__item_2'
const port = 'hubei-2021#sec_1__item_1'
const ecommerce = 'yichang-2023#sec_1'
const foreignTrade = 'yichang-2023#sec_2'

test('finds what is written, headings too, and nothing that is nearly written', async () => {
  expect(await found('班列')).toEqual([port])
  expect(await found('口岸')).toContain('hubei-2021#sec_1')
  expect(await found('“跨境电商企业家”')).toEqual([])
  expect(await found('跨境电商集团')).toEqual([])
})

test('marks stand at the words in the text as printed, traditional characters included', async () => {
  const {hits} = await search('跨境电子商务')
  const cut = (text: string, marks: readonly Mark[]) => marks.map(({start, end}) => text.slice(start, end))
  const printed = hits.map(({record, title, text}) => cut(record.title, title).concat(cut(record.text, text)))
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
  expect(hits[0]).toMatchObject({title: [], text: [], unitMarks: [{word: 0, variant: 0}]})
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
  expect(await found('"企业 用好"')).toEqual([ecommerce])
  expect(await found('"企业，用好"')).toEqual([])
  expect(await found('跨境电商 -试点')).toEqual([ecommerce, foreignTrade])
  expect(await found('-试点')).toEqual([])
})

test('a slip is mended with the nearest name, and said', async () => {
  const {hits, notices} = await search('跨境电伤')
  expect(notices.map(noticeWords)).toEqual(['没有“跨境电伤”，已按“跨境电商”查找'])
  expect(names(hits)).toEqual(await found('跨境电商'))
})

test('a homophone is mended in a short word too; near miss: another character is not', async () => {
  const {notices} = await search('口按')
  expect(notices.map(noticeWords)).toEqual(['没有“口按”，已按“口岸”查找'])
  expect((await search('口安')).hits).toEqual([])
})

test('no mending of quoted words, or of words nothing is near to', async () => {
  for (const query of ['“跨境电伤”', '高校毕业生']) {
    expect(await search(query), query).toMatchObject({hits: [], notices: []})
  }
})

test('pinyin is read, whole, apart or by initials, and said', async () => {
  for (const query of ['kuajing dianshang', 'kuajingdianshang', 'kjds', 'kuajds']) {
    const {hits, notices} = await search(query)
    expect(notices.map(noticeWords)).toEqual([`没有“${query}”，已按“跨境电商”查找`])
    expect(names(hits), query).toEqual(await found('跨境电商'))
  }
  expect((await search('hangkong')).hits.map(({record}) => record.title)).toEqual(['建设口岸'])
})

test('pinyin with a slip is read as the nearest name', async () => {
  for (const query of ['kuajin dianshang', 'kuajingdianshagn']) {
    const {hits, notices} = await search(query)
    expect(notices.map(noticeWords)).toEqual([`没有“${query}”，已按“跨境电商”查找`])
    expect(names(hits)).toEqual(await found('跨境电商'))
  }
})

test('near miss: letters that spell nothing, and a syllable by itself', async () => {
  for (const query of ['qqqq', 'zi']) expect((await search(query)).hits, query).toEqual([])
})

test('numbers and their units as typed', async () => {
  for (const query of ['300亿元', '300 亿 元', '３００亿元', '突破300亿元', '300']) {
    expect(await found(query), query).toEqual([newTrade])
  }
})

test('a whole number before part of one; part of one only where no whole one is', async () => {
  expect(await found('2025')).toEqual([newTrade])
  expect(await found('30')).toEqual([newTrade])
  const {hits} = await search('202')
  expect(hits.map(({record}) => record.address)).toEqual(['sec_1__item_2'])
})

test('fields narrow, alone and beside words; what is called so by nothing finds nothing and is said', async () => {
  expect(await found('部门:商务局')).toEqual([ecommerce])
  expect(await found('跨境电商 地区：宜昌')).toEqual([ecommerce, foreignTrade])
  expect(await found('地区:湖北 跨境电商')).toEqual(await found('跨境电商'))
  expect(await found('跨境电商 年份:2022-2024')).toEqual([ecommerce, foreignTrade])
  expect(await found('跨境电商 -年份:2023')).toEqual([newTrade])
  expect(await found('主题:对外开放 目标:有')).toEqual([newTrade])
  const {hits, fields} = await search('跨境电商 地区:火星')
  expect(hits).toEqual([])
  expect(fields).toEqual([{field: 'region', typed: '火星', not: false, known: false}])
  expect(await found('附注:电商')).toEqual([])
})

test('signs do not matter, nor traditional or full-width forms', async () => {
  for (const query of ['“航空口岸”', '航空·口岸', '航空口岸建設', '航空口岸，'])
    expect(await found(query), query).toEqual([port])
  expect(await found('航空、班列')).toEqual([port])
})

test('the document itself is found by its title and its region', async () => {
  expect(await found('促进实施方案')).toEqual(['yichang-2023#'])
  expect((await search('宜昌')).hits[0]).toMatchObject({title: [], above: []})
})

test('words typed without a space are taken apart where one provision says them all', async () => {
  const {hits, notices} = await search('跨境电商补贴')
  expect(names(hits)).toEqual([ecommerce])
  expect(notices.map(noticeWords)).toEqual(['没有连写的“跨境电商补贴”，已拆成“跨境电商”“补贴”查找'])
  expect(await found('航空补贴')).toEqual([])
})

test('a word may stand in a heading, the title or the region above, but not all; that it does is said', async () => {
  const {hits, notices} = await search('物流 班列')
  expect(names(hits)).toEqual([port])
  expect(hits[0]!.above).toEqual([0])
  expect(notices).toEqual([{kind: 'above', words: ['物流']}])
  expect(await found('宜昌 补贴')).toEqual([ecommerce])
  expect((await search('口岸 班列')).notices).toEqual([])
})

test('a topic is found by its name beside another word, and by itself where no text says it', async () => {
  const {hits} = await search('对外开放 班列')
  expect(names(hits)).toEqual([])
  const both = await search('对外开放 试点')
  expect(names(both.hits)).toEqual([newTrade])
  expect(both.hits[0]!.topicWords).toEqual([0])
  const {hits: alone, notices} = await search('对外开放')
  expect(names(alone)).toEqual([newTrade])
  expect(notices).toEqual([{kind: 'topic', word: '对外开放'}])
  expect((await search('开放')).notices).toEqual([])
})

test('what says a word itself comes before what stands under it', async () => {
  expect(await found('口岸 电商')).toEqual([newTrade])
  expect(await found('口岸 建设')).toEqual([port])
})

test('where nothing is found it says what each word finds, and which document is called so', async () => {
  expect(await search('班列 补贴')).toMatchObject({
    total: 0,
    alone: [
      {typed: '班列', count: 1},
      {typed: '补贴', count: 1}
    ]
  })
})

test('of a word typed without spaces its parts, where no provision has them all; of any other nothing', async () => {
  expect((await search('班列补贴')).alone).toEqual([
    {typed: '班列', count: 1},
    {typed: '补贴', count: 1}
  ])
  expect((await search('“班列补贴”')).alone).toEqual([])
  expect((await search('高校毕业生')).alone).toEqual([])
})

test('sorts by relevance, by document, by year', async () => {
  expect(await found('跨境电商')).toEqual([ecommerce, newTrade, foreignTrade])
  expect(await found('跨境电商', {sort: 'document'})).toEqual([newTrade, ecommerce, foreignTrade])
  expect(await found('跨境电商', {sort: 'year'})).toEqual([ecommerce, foreignTrade, newTrade])
})

test('two names written as one word are two, not a slip for another name; near miss: a slip is still mended', async () => {
  const {notices} = await search('对外贸易商务局')
  expect(notices.map(noticeWords)).toContain('没有连写的“对外贸易商务局”，已拆成“对外贸易”“商务局”查找')
  const slip = await search('国际货运班劣')
  expect(slip.notices.map(noticeWords)).toEqual(['没有“国际货运班劣”，已按“国际货运班列”查找'])
})
