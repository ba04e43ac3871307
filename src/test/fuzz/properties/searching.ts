/** Whatever the documents and whatever is typed: the index stands, a question is answered, and what is there is found. */
import {deepStrictEqual, ok, strictEqual} from 'node:assert/strict'
import {deflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {readPolicy} from '../../../policy/index.ts'
import type {MetadataFile} from '../../../policy/metadata.ts'
import {addressLabel} from '../../../render/address-label.ts'
import {displayTitle} from '../../../render/policy-text/header.ts'
import type {Answer} from '../../../search/answer.ts'
import {createEngine, type Searcher} from '../../../search/engine.ts'
import {buildIndex} from '../../../search/index/build-index.ts'
import {type SearchIndex, unpackRecord} from '../../../search/index/index-format.ts'
import {createMemoryStore} from '../../../search/index/memory-store.ts'
import {openEngine} from '../../../search/open-engine.ts'
import {sampleIndex, sampleVocabulary} from '../../../search/samples.ts'
import {toSearchFiles} from '../../../search/shards/build-files.ts'
import {fold} from '../../../search/text/fold.ts'
import {lexicon} from '../collection.ts'
import {anyText, textOf} from '../given/any-text.ts'
import {planOf} from '../given/plan-text.ts'
import {anyQuery} from '../given/query.ts'
import {defineProperty, type Property} from '../property.ts'

interface Given {
  text: string
  title: string | null
}

/** Of so few characters that every pair stands somewhere, and a word of them may stand nowhere all the same. */
const few = fc.string({unit: fc.constantFrom('水', '土', '木'), maxLength: 20})
const documents: fc.Arbitrary<Given[]> = fc.array(
  fc.record({text: fc.oneof(planOf(4), textOf(20), few), title: fc.option(anyText)}, {noNullPrototype: true}),
  {maxLength: 3}
)

export const searching: readonly Property[] = [
  defineProperty({
    name: 'any-query-is-answered-alike-from-memory-and-from-shards',
    given: anyQuery,
    holds: async (typed) => checkAnswers(typed, await sampleEngines)
  }),
  defineProperty({
    name: 'any-documents-can-be-searched',
    given: fc.record({documents, typed: anyQuery, at: fc.nat(), length: fc.integer({min: 1, max: 12})}),
    holds: async ({documents, typed, at, length}) => {
      const index = indexOf(documents)
      const engines = await openBoth(index)
      await checkAnswers(typed, engines)
      const said = index.records.map(unpackRecord).map(({title, text}) => `${title}\n${text}`)
      await checkAnswers(sliceOf(said.join('\n'), at, length), engines)
    }
  }),
  defineProperty({
    name: 'a-word-is-found-where-it-stands-and-nowhere-else',
    given: fc.record({
      documents,
      at: fc.nat(),
      length: fc.integer({min: 1, max: 8}),
      strange: fc.oneof(anyQuery, few)
    }),
    holds: async ({documents, at, length, strange}) => {
      const index = indexOf(documents)
      const engine = inMemory(index)
      const said = index.records.map(unpackRecord).flatMap(({title, text}) => hanOf(`${title}\n${text}`))
      const word = sliceOf(said[at % said.length] ?? '', at, length)
      for (const each of [word, ...hanOf(strange)])
        if (fold(each) !== '') await checkWord(each, index, engine)
    }
  })
]

/** Streams take longer to set up than all else. */
const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes, {level: 1}))

const sampleEngines = openBoth(sampleIndex)

function indexOf(documents: readonly Given[]): SearchIndex {
  const policies = documents.map(({text, title}, at) => {
    const about = {
      kind: 'plan',
      issuer: null,
      issued: null,
      docNumber: null,
      region: null,
      period: null
    } as const
    const metadata: MetadataFile = {...about, title, source: {name: '例子'}}
    return readPolicy({id: `d${at}`, source: text, metadata}, lexicon)
  })
  return buildIndex(policies, lexicon, {addressLabel, displayTitle})
}

/** A small vocabulary: how all characters in use sound takes longer than all the rest. */
function inMemory(index: SearchIndex): Searcher {
  return createEngine(createMemoryStore(index, async () => sampleVocabulary))
}

async function openBoth(index: SearchIndex): Promise<readonly [Searcher, Searcher]> {
  return [inMemory(index), await fromShards(index)]
}

/** Without the whole, shards go on being asked. */
async function fromShards(index: SearchIndex): Promise<Searcher> {
  const {main, folder, files} = await toSearchFiles(index, sampleVocabulary, {shards: true, deflate})
  return await openEngine('/search.bin', async (address) => {
    const name = address.replace(`/search/${folder}`, '')
    const file = address === '/search.bin' ? main : name === 'whole.bin' ? undefined : files.get(name)
    if (!file) throw new Error(`没有 ${name}`)
    return file
  })
}

async function checkAnswers(typed: string, [memory, sharded]: readonly [Searcher, Searcher]): Promise<void> {
  const request = {query: typed, filters: {}, sort: 'relevance', synonyms: true, limit: 20} as const
  const {facets: _, facetsLeft: __, ...one} = await memory.search(request)
  const {facets: ___, facetsLeft: ____, ...other} = await sharded.search(request)
  deepStrictEqual(other, one)
  strictEqual(one.hits.length, Math.min(one.count, 20))
  for (const hit of one.hits) checkMarks(hit, one)
}

/** A mark stands at the words that it is of. */
function checkMarks({record, title, text}: Answer['hits'][number], {wanted}: Pick<Answer, 'wanted'>): void {
  for (const [words, marks] of [
    [record.title, title],
    [record.text, text]
  ] as const) {
    for (const {start, end, word, variant} of marks)
      strictEqual(fold(words.slice(start, end)), wanted[word]!.variants[variant]!.text)
  }
}

function hanOf(words: string): string[] {
  return words.match(/\p{Script=Han}+/gu) ?? []
}

function sliceOf(run: string, at: number, length: number): string {
  const signs = [...run]
  return signs.slice(at % signs.length, (at % signs.length) + length).join('')
}

/** Against a look at every record. */
async function checkWord(word: string, index: SearchIndex, engine: Searcher): Promise<void> {
  const {matches} = await engine.find(`"${word}"`, false)
  const wanted = fold(word)
  const called = index.units.map((names) => names.map(fold))
  const expected = index.records.map(unpackRecord).flatMap(({title, text, units}, at) => {
    const said = [fold(title), fold(text), ...units.flatMap((unit) => called[unit]!)]
    return said.some((words) => words.includes(wanted)) ? [at] : []
  })
  deepStrictEqual([...matches.records], expected)
  ok(matches.scores.every((score) => Number.isFinite(score)))
}
