/**
 * Build side: the index as the files a site serves. A small collection is one file, which the browser indexes
 * itself; of a large one it fetches the few shards a query asks for.
 */
import {toRecordFacts, toRecordLists} from '../index/catalogue.ts'
import {type SearchIndex, type SearchRecord, unpackRecord, type Vocabulary} from '../index/index-format.ts'
import {depthsOf, firstRecords, indexRecords, toPath} from '../index/memory-store.ts'
import {toLeaves} from './leaves.ts'
import {createByteWriter} from './number-bytes.ts'
import {type Bytes, createCoder, type Deflate, deflateByStream, packText, toAlphabet} from './pack.ts'
import {type ShardedIndex, type TextShard, toColumn, toFactsFile} from './shard-format.ts'
import {groupFile, groupSize, shardFile} from './shard-words.ts'
import {toWordShards} from './word-shard.ts'

/** From so many bytes on, the shards of a first question are much less than the whole. */
export const mostBytes = 50_000
/** Up to so many records a browser that asks more than once is given all of them. */
export const mostRecords = 5000

/** Records of a shard of texts: few, since ten hits lie in ten shards; more where there would be very many files. */
const textsEach = {middling: 4, large: 8}

export interface SearchFiles {
  /** search.bin */
  main: Bytes
  /** Named anew with their content, so that no cache mixes two builds. */
  folder: string
  /** By name in the folder. */
  files: ReadonlyMap<string, Bytes>
  records: number
  isSharded: boolean
}

export interface FileOptions {
  /** For tests and measurements: shards whatever the size, or never. */
  shards?: boolean
  deflate?: Deflate
}

export async function toSearchFiles(
  index: SearchIndex,
  vocabulary: Vocabulary,
  {shards, deflate = deflateByStream}: FileOptions = {}
): Promise<SearchFiles> {
  const files = new Map([['names.bin', await packText(JSON.stringify(vocabulary), deflate)]])
  const isSmall = index.records.length <= mostRecords
  const whole = isSmall ? await packText(JSON.stringify(index), deflate) : null
  const isSharded = shards ?? (!whole || whole.length > mostBytes)
  if (isSharded && whole) files.set('whole.bin', whole)
  const told: SearchIndex | ShardedIndex = isSharded
    ? {...(await toShards(index, files, deflate)), hasWhole: whole !== null}
    : index
  const text = JSON.stringify(told)
  const folder = `${fingerprint([new TextEncoder().encode(text), ...files.values()])}/`
  const main = await packText(`${text.slice(0, -1)},"folder":"${folder}"}`, deflate)
  return {main, folder, files, records: index.records.length, isSharded}
}

/** Adds the shards to `files`; gives what search.bin tells of them. */
async function toShards(
  index: SearchIndex,
  files: Map<string, Bytes>,
  deflate: Deflate
): Promise<Omit<ShardedIndex, 'hasWhole'>> {
  const {records: packed, strips, ...collection} = index
  const records = packed.map(unpackRecord)
  const bigrams = indexRecords(records, index)
  const each = records.length <= mostRecords ? textsEach.middling : textsEach.large
  const firsts: string[] = []
  for (const {first, bytes} of toWordShards(toLeaves(bigrams))) {
    files.set(shardFile(firsts.length), bytes)
    firsts.push(first)
  }
  const groups = Array.from({length: Math.ceil(firsts.length / groupSize)}, (_, group) =>
    firsts.slice(group * groupSize, (group + 1) * groupSize)
  )
  const coded = new Map([
    ...groups.map((own, group) => [groupFile(group), own.join('\n')] as const),
    ...toTextShards(records, index, each).map((text, place) => [`texts/${place}.bin`, text] as const)
  ])
  const alphabet = toAlphabet(coded.values())
  const coder = createCoder(alphabet)
  for (const [name, text] of coded) files.set(name, await deflate(coder.encode(text)))
  const depths = depthsOf(records)
  files.set('depths.bin', await packText(toColumn(depths), deflate))
  const facts = toRecordFacts(records)
  for (const list of ['units', 'topics'] as const) {
    for (const [place, own] of toRecordLists(facts[list], index[list].length).entries())
      files.set(`${list}/${place}.bin`, toListFile(own))
  }
  files.set('facts.bin', await packText(JSON.stringify(toFactsFile(facts)), deflate))
  files.set('pairs.bin', await deflate(toPairsFile(bigrams)))
  const {title, text} = bigrams.extents
  return {
    ...collection,
    shards: {
      titles: toColumn(title),
      texts: toColumn(text),
      documents: firstRecords(depths),
      textsEach: each,
      groups: groups.map(([first]) => first!),
      alphabet
    }
  }
}

function toTextShards(
  records: readonly SearchRecord[],
  {records: packed, strips}: SearchIndex,
  each: number
): string[] {
  const shards: string[] = []
  for (let from = 0; from < records.length; from += each) {
    const own = records.slice(from, from + each)
    const shard: TextShard = {
      records: packed.slice(from, from + each),
      paths: own.map((_, at) => toPath(records, from + at)),
      strips: Object.fromEntries(own.map(({document}) => [document, strips[document]!]))
    }
    shards.push(JSON.stringify(shard))
  }
  return shards
}

function toListFile(records: Uint32Array): Bytes {
  const bytes = createByteWriter()
  bytes.put(records.length)
  bytes.putRising(records)
  return bytes.take()
}

/** Number of pairs, their keys, how many places each has. */
function toPairsFile({keys, starts}: {keys: Uint32Array; starts: Uint32Array}): Bytes {
  const bytes = createByteWriter()
  bytes.put(keys.length)
  bytes.putRising(keys)
  for (let at = 0; at < keys.length; at++) bytes.put(starts[at + 1]! - starts[at]!)
  return bytes.take()
}

/** FNV-1a, 32 bits. */
function fingerprint(parts: readonly Uint8Array[]): string {
  let hash = 0x811c9dc5
  for (const part of parts) for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
