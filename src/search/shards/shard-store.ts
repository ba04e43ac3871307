/**
 * A large collection: shards are fetched when a query asks for them, each once.
 */
import {type RecordFacts, toCatalogue} from '../index/catalogue.ts'
import {unpackRecord, type Vocabulary} from '../index/index-format.ts'
import {type Outline, toLayout, toOutline} from '../index/layout.ts'
import type {Dictionary, Store} from '../index/store.ts'
import {createByteReader} from './number-bytes.ts'
import {type Bytes, decode, inflate, unpackText} from './pack.ts'
import {type FactsFile, fromColumn, fromFactsFile, type ShardedIndex, type TextShard} from './shard-format.ts'
import {groupFile, likelyFiles, lookUp, shardFile, type WordFiles} from './shard-words.ts'
import {type OpenLeaf, readWordShard} from './word-shard.ts'

/** A file of the index by its name; rejects where it cannot be had. */
export type FetchFile = (name: string) => Promise<Bytes>

export function createShardStore(index: ShardedIndex, fetchFile: FetchFile): Store {
  const {shards, ...collection} = index
  const size = shards.texts.length
  const extents = {
    title: fromColumn(shards.titles, new Uint32Array(size)),
    text: fromColumn(shards.texts, new Uint32Array(size))
  }
  const file = once(fetchFile)
  const decoded = async (name: string) => decode(await inflate(await fetchFile(name)), shards.alphabet)
  const readTexts = once(async (name) => JSON.parse(await decoded(name)) as TextShard)
  const words = createWordFiles(shards.groups, fetchFile, decoded)
  let outline: Outline | undefined
  let facts: RecordFacts | null = null
  const lists = new Map<string, Uint32Array>()
  const read = {
    outline: once(async (name) => {
      const depths = fromColumn(await unpackText(await fetchFile(name)), new Uint8Array(size))
      outline = toOutline(depths, extents)
    }),
    list: once(async (name) => {
      const reader = createByteReader(await fetchFile(name))
      lists.set(name, reader.getRising(reader.get()))
    }),
    facts: once(async (name) => {
      facts = fromFactsFile(JSON.parse(await unpackText(await fetchFile(name))) as FactsFile)
      return facts
    })
  }
  const layout = toLayout(extents)
  const characters = new Set(Array.from(shards.alphabet, (character) => character.charCodeAt(0)))
  const placesOf = (word: string) => lookUp(word, words).places
  /** Round by round: which file comes next is told by those before. */
  const fetchWords = async (wanted: readonly string[]) => {
    for (let round = 0; ; round++) {
      const next = wanted.flatMap((word) =>
        round < 2 ? likelyFiles(word, words) : lookUp(word, words).missing
      )
      if (next.length === 0 && round > 1) return
      await Promise.all(next.map(words.fetch))
    }
  }
  return {
    catalogue: toCatalogue(collection, size, shards.documents),
    layout,
    async fetch({words: wanted, units, topics, under}) {
      const named = [
        ...units.map((place) => `units/${place}.bin`),
        ...topics.map((place) => `topics/${place}.bin`)
      ]
      await Promise.all([fetchWords(wanted), ...named.map(read.list)])
      const end = layout.starts[size]!
      if (under && wanted.some((word) => (placesOf(word).at(-1) ?? 0) >= end))
        await read.outline('depths.bin')
    },
    places: placesOf,
    outline: () => outline!,
    recordsOf: (list, place) => lists.get(`${list}/${place}.bin`)!,
    hasCharacter: (unit) => characters.has(unit),
    facts: () => read.facts('facts.bin'),
    factsAtHand: () => facts,
    dictionary: async () => readPairs(await inflate(await file('pairs.bin'))),
    vocabulary: async () => JSON.parse(await unpackText(await file('names.bin'))) as Vocabulary,
    async read(records) {
      const places = Array.from(records)
      const shardOf = (place: number) => Math.floor(place / shards.textsEach)
      const texts = await Promise.all(places.map((place) => readTexts(`texts/${shardOf(place)}.bin`)))
      return places.map((place, at) => {
        const {records: packed, paths, strips} = texts[at]!
        const within = place % shards.textsEach
        const record = unpackRecord(packed[within]!)
        return {record, path: paths[within]!, strip: strips[record.document]!}
      })
    }
  }
}

interface FetchedWords extends WordFiles {
  fetch(name: string): Promise<void>
}

function createWordFiles(
  groups: readonly string[],
  fetchFile: FetchFile,
  decoded: (name: string) => Promise<string>
): FetchedWords {
  const firsts = new Map<string, readonly string[]>()
  const leaves = new Map<string, readonly OpenLeaf[]>()
  return {
    groups,
    firsts: (group) => firsts.get(groupFile(group)),
    leaves: (shard) => leaves.get(shardFile(shard)),
    fetch: once(async (name) => {
      if (name.startsWith('groups/')) firsts.set(name, (await decoded(name)).split('\n'))
      else leaves.set(name, readWordShard(await fetchFile(name)))
    })
  }
}

function readPairs(bytes: Uint8Array): Dictionary {
  const reader = createByteReader(bytes)
  const size = reader.get()
  const keys = reader.getRising(size)
  return {keys, counts: Uint32Array.from({length: size}, () => reader.get())}
}

/** Asked for again after a failure, never twice otherwise. */
function once<Result>(get: (name: string) => Promise<Result>): (name: string) => Promise<Result> {
  const asked = new Map<string, Promise<Result>>()
  return (name) => {
    const known = asked.get(name)
    if (known) return known
    const asking = get(name)
    asked.set(name, asking)
    asking.catch(() => asked.delete(name))
    return asking
  }
}
