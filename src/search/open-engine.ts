/**
 * Browser side: the engine over the files of a site.
 */
import {createEngine, type Searcher} from './engine.ts'
import {indexVersion, type Vocabulary} from './index-format.ts'
import {createMemoryStore} from './memory-store.ts'
import {type Bytes, unpackText} from './pack.ts'
import type {MainFile} from './shard-format.ts'
import {createShardStore} from './shard-store.ts'

export type FetchBytes = (address: string) => Promise<Bytes>

/**
 * `address`: of search.bin, the other files in a folder beside it. Rejects where it cannot be had, and where it
 * is of another version: an old copy in a cache.
 */
export async function openEngine(address: string, fetchBytes: FetchBytes = fetchOver): Promise<Searcher> {
  const {folder, ...index} = JSON.parse(await unpackText(await fetchBytes(address))) as MainFile
  if (index.version !== indexVersion)
    throw new Error(`检索数据是第 ${index.version} 版，应为第 ${indexVersion} 版`)
  const beside = address.replace(/[^/]*$/, `search/${folder}`)
  const fetchFile = (name: string) => fetchBytes(beside + name)
  const vocabulary = async () => JSON.parse(await unpackText(await fetchFile('names.bin'))) as Vocabulary
  const store = 'shards' in index ? createShardStore(index, fetchFile) : createMemoryStore(index, vocabulary)
  return createEngine(store)
}

async function fetchOver(address: string): Promise<Bytes> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}：${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
