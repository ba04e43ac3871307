/**
 * The engine in memory and over shards against a reader with a ruler, who has nothing but the documents as read:
 * every place of a word belongs to the innermost section around it, those sections and those whose responsible
 * units are called so are what must be found. And the same queries, slips and pinyin among them, must be answered
 * the same from memory and from shards, down to scores and notices.
 */

import {expect, test, vi} from 'vitest'
import {corpus} from '../corpus.ts'
import {toSource} from '../policy/1-text/text.ts'
import type {Section} from '../policy/2-tree/nodes.ts'
import {toCanonicalUnit, toOtherNames} from '../policy/3-facts/duty/canonical.ts'
import type {Policy} from '../policy/policy.ts'
import {addressLabel} from '../render/address-label.ts'
import {displayTitle} from '../render/policy-text/header.ts'
import {buildIndex} from './index/build-index.ts'
import {toTerms, toVocabulary} from './index/build-vocabulary.ts'
import {openEngine} from './open-engine.ts'
import {mostRecords, type SearchFiles, toSearchFiles} from './shards/build-files.ts'
import {fold, foldPlaces} from './text/fold.ts'

const {policies, lexicon} = corpus()
const index = buildIndex(policies, lexicon, {addressLabel, displayTitle})
const vocabulary = toVocabulary(index, toTerms(policies, lexicon))
/** Without the whole, shards go on being asked. */
const open = async (shards: boolean, hasWhole = false) => {
  const made = await toSearchFiles(index, vocabulary, {shards})
  const kept = [...made.files].filter(([name]) => hasWhole || name !== 'whole.bin')
  const files = {...made, files: new Map(kept)}
  const asked: string[] = []
  return {engine: await openEngine('/search.bin', served(files, asked)), asked, files}
}
const memory = await open(false)
const sharded = await open(true)

/** The files as a site serves them; notes what is asked for. */
function served({main, folder, files}: SearchFiles, asked: string[]) {
  return async (address: string) => {
    asked.push(address)
    const file = address === '/search.bin' ? main : files.get(address.replace(`/search/${folder}`, ''))
    if (!file) throw new Error(`没有 ${address}`)
    return file
  }
}

const texts = policies.map((policy) => ({
  policy,
  ...foldPlaces(policy.text.repaired),
  cuts: policy.sections.flatMap(toCuts),
  units: policy.duties.map(({value, start}) => ({
    called: namesOf(value.unit).map(fold).join('\n'),
    section: innermost(policy, start)
  }))
}))

/** Where a marker ends and where a heading does: 一是|省委 is no word. */
function toCuts({children}: Section): number[] {
  const heading = children.find((child) => child.type === 'heading')
  const marker = heading?.children.find((child) => child.type === 'marker')
  return [heading?.end, marker?.end].filter((cut) => cut !== undefined)
}

function naive(word: string): Set<string> {
  const found = new Set<string>()
  for (const {policy, text, places, cuts, units} of texts) {
    for (const {called, section} of units) if (called.includes(word)) found.add(`${policy.id}#${section}`)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const {start, end} = toSource(policy.text, places[at]!, places[at + word.length - 1]! + 1)
      if (!cuts.some((cut) => start < cut && cut < end)) found.add(`${policy.id}#${innermost(policy, start)}`)
    }
  }
  // The document itself is called by its title as shown and by its region.
  for (const {id, metadata} of policies) {
    if (fold(`${displayTitle(metadata)}\n${metadata.region?.name ?? ''}`).includes(word)) found.add(`${id}#`)
  }
  return found
}

/** A unit's restored name and its other names. */
function namesOf(unit: string): string[] {
  const name = toCanonicalUnit(lexicon)(unit)
  return [unit, name, ...toOtherNames(lexicon)(name)]
}

function innermost({sections}: Policy, place: number): string {
  const around = sections.filter(({start, end}) => start <= place && place < end)
  return around.sort((a, b) => b.depth - a.depth)[0]?.id ?? ''
}

const request = (query: string, synonyms = false) =>
  ({query, filters: {}, sort: 'document', synonyms, limit: Infinity}) as const

async function engineFinds(query: string): Promise<string[]> {
  const {hits, notices} = await memory.engine.search(request(query))
  expect(notices, query).toEqual([])
  // What only stands under a word, or only has it for a topic, is another matter.
  const own = hits.filter(({title, text, unitMarks, topicWords, above}) => {
    const said = new Set([...title, ...text, ...unitMarks].map(({word}) => word))
    return above.length === 0 && topicWords.every((word) => said.has(word))
  })
  return own.map(({record, document}) => `${document.id}#${record.address}`).sort()
}

/** Words of two to six characters taken at even distances from everything that was read. */
function sampleWords(step: number): string[] {
  const words = texts.flatMap(({text}) => {
    const lengths = [2, 3, 4, 5, 6]
    const starts = Array.from({length: Math.floor(text.length / step)}, (_, at) => at * step)
    return starts.map((start, at) => text.slice(start, start + lengths[at % lengths.length]!))
  })
  return [...new Set(words)].filter((word) => /^\p{Script=Han}+$/u.test(word) && naive(word).size > 0)
}

const words = sampleWords(37)

test('one word: the same provisions as the naive reading', async () => {
  expect(words.length).toBeGreaterThan(300)
  for (const word of words) expect(await engineFinds(word), word).toEqual([...naive(word)].sort())
})

test('a responsible unit: every provision that names it, though its text prints 商务局 or another name', async () => {
  const units = [...new Set(policies.flatMap(({duties}) => duties.map(({value}) => value.unit)))]
  expect(units.length).toBeGreaterThan(10)
  for (const unit of units)
    expect(await engineFinds(`"${unit}"`), unit).toEqual([...naive(fold(unit))].sort())
})

test('two words, and one without another', async () => {
  const common = words.filter((word) => naive(word).size > 3)
  expect(common.length).toBeGreaterThan(20)
  for (const [place, word] of common.entries()) {
    const other = common[(place + 1) % common.length]!
    const both = [...naive(word)].filter((found) => naive(other).has(found)).sort()
    if (both.length > 0) expect(await engineFinds(`${word} ${other}`), `${word} ${other}`).toEqual(both)
    const without = [...naive(word)].filter((found) => !naive(other).has(found)).sort()
    expect(await engineFinds(`${word} -${other}`), `${word} -${other}`).toEqual(without)
  }
})

/** Words, two words, phrases, numbers, what is shut out, fields, slips, pinyin: all that is to be answered alike. */
function queries(): string[] {
  const slipped = words.filter((word) => word.length > 3).map((word) => `${word.slice(0, -1)}龘`)
  const clauses = texts.flatMap(({policy}) => policy.text.repaired.match(/[^。\n]{12,18}/g) ?? [])
  const numbers = texts.flatMap(
    ({policy}) => policy.text.repaired.match(/\d[\d.]*(?:亿|万)?(?:美元|%)/g) ?? []
  )
  const every = (list: readonly string[], count: number) =>
    list.filter((_, at) => at % Math.ceil(list.length / count) === 0)
  return [
    ...every(words, 60),
    ...every(words, 40).map((word, at, some) => `${word} ${some[(at + 7) % some.length]}`),
    ...every(words, 15).map((word, at, some) => `${word} -${some[(at + 3) % some.length]}`),
    ...every(clauses, 30),
    ...every(clauses, 10).map((clause) => `"${clause}"`),
    ...every(numbers, 15),
    ...every(slipped, 20),
    ...[
      '市商务局',
      '部门:商务局',
      '部门:商务局 地区:中卫',
      '年份:2023 口岸',
      '-文种:报告 外贸',
      '目标:有 出口'
    ],
    ...[
      '跨境电伤',
      '口按',
      'kuajing dianshang',
      'kjds',
      'kouan',
      '中卫跨境电商',
      '中卫 口岸',
      '港',
      '2',
      '走出去'
    ],
    ...['火星基地', '高校毕业生', 'qqqq', '外贸，进出口', '發改委', 'RCEP']
  ]
}

test('the same answers from memory and from shards', async () => {
  const asked = queries()
  expect(asked.length).toBeGreaterThan(200)
  let loosened = 0
  for (const query of asked) {
    const relevant = {...request(query, true), sort: 'relevance', limit: 20} as const
    const {facets: _, facetsLeft: ___, ...one} = await memory.engine.search(relevant)
    const {facets: __, facetsLeft: ____, ...other} = await sharded.engine.search(relevant)
    expect(other, query).toEqual(one)
    if (one.notices.length > 0) loosened++
  }
  expect(loosened).toBeGreaterThan(15)
})

test('from shards, facets of documents are counted at once, the others when they are asked for', async () => {
  const {engine, asked} = await open(true)
  const first = await engine.search(request('外贸'))
  expect([first.facetsLeft, first.facets.map(({key}) => key).join('')]).toEqual([true, 'rlky'])
  expect(asked.some((name) => name.endsWith('/facts.bin'))).toBe(false)
  expect((await engine.facets(request('外贸'))).map(({key}) => key).join('')).toBe('rlkyhutp')
  const {facets, facetsLeft} = await engine.search(request('外贸'))
  expect([facetsLeft, facets]).toEqual([false, (await memory.engine.search(request('外贸'))).facets])
})

test('the same facets from memory and from shards', async () => {
  for (const filters of [{}, {r: '640500'}, {u: '市商务局', t: '1'}]) {
    const narrowed = {...request('外贸', true), filters}
    expect(await sharded.engine.facets(narrowed)).toEqual(await memory.engine.facets(narrowed))
    const {count, hits, facets} = await sharded.engine.search(narrowed)
    expect(facets).toEqual(await memory.engine.facets(narrowed))
    expect(hits).toHaveLength(count)
  }
})

test('a query fetches few shards, what is only needed to mend not among them; memory fetches nothing', async () => {
  const {engine, asked, files} = await open(true)
  asked.length = 0
  await engine.search({...request('跨境电商'), limit: 10})
  expect(asked.some((name) => /\/(?:names|pairs|facts)\.bin$/.test(name))).toBe(false)
  expect(asked.length).toBeLessThan(16)
  const shards = [...files.files.keys()].filter((name) => name.startsWith('words/'))
  expect(shards.length).toBeGreaterThan(20)
  await engine.search({...request('跨境电伤'), limit: 10})
  expect(asked.some((name) => name.endsWith('/names.bin'))).toBe(true)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.some((name) => name.endsWith('/whole.bin'))).toBe(true)
  const small = await open(false)
  await small.engine.search({...request('跨境电商'), limit: 10})
  expect(small.asked).toEqual(['/search.bin'])
  expect([...small.files.files.keys()]).toEqual(['names.bin'])
})

test('a small collection is one file, a middling one shards and the whole, a large one shards alone', async () => {
  const few = {...index, records: index.records.slice(0, 50)}
  const small = await toSearchFiles(few, vocabulary)
  expect([small.isSharded, [...small.files.keys()]]).toEqual([false, ['names.bin']])
  const many = (count: number) => {
    const records = Array.from({length: count}, (_, at) => index.records[at % index.records.length]!)
    return {...index, records}
  }
  const middling = await toSearchFiles(many(2000), vocabulary)
  expect([middling.isSharded, middling.files.has('whole.bin')]).toEqual([true, true])
  const large = await toSearchFiles(many(mostRecords + 1), vocabulary)
  expect([large.isSharded, large.files.has('whole.bin')]).toEqual([true, false])
})

test('from the second question on a middling collection is answered from memory', async () => {
  const {engine, asked} = await open(true, true)
  await engine.search({...request('口岸'), limit: 10})
  expect(asked.some((name) => name.endsWith('/whole.bin'))).toBe(false)
  await engine.search({...request('班列'), limit: 10})
  await vi.waitFor(async () => {
    asked.length = 0
    expect((await engine.search({...request('外贸'), limit: 10})).facetsLeft).toBe(false)
  })
  expect((await engine.search(request('口岸 -中卫'))).count).toBeGreaterThan(0)
  expect(asked).toEqual([])
})

test('characters no text has are known by their sound: what is typed wrong is mostly one of them', async () => {
  expect(policies.some(({text}) => text.repaired.includes('伤'))).toBe(false)
  const {notices} = await memory.engine.search(request('跨境电伤', true))
  expect(notices).toEqual([{kind: 'replaced', from: '跨境电伤', to: '跨境电商', others: []}])
})

test('an index of another shape is refused', async () => {
  const {main} = await toSearchFiles({...index, version: 0}, vocabulary, {shards: false})
  await expect(openEngine('/search.bin', async () => main)).rejects.toThrow('检索数据是第 0 版')
})

test('a file that cannot be had is asked for again', async () => {
  const files = await toSearchFiles(index, vocabulary, {shards: true})
  const serve = served(files, [])
  let failures = 0
  const engine = await openEngine('/search.bin', async (address) => {
    if (address.includes('/words/') && failures++ === 0) throw new Error('断网')
    return await serve(address)
  })
  await expect(engine.search(request('口岸'))).rejects.toThrow('断网')
  expect((await engine.search(request('口岸'))).count).toBeGreaterThan(0)
})
