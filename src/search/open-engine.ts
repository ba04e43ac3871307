/**
 * Browser side: the engine over the files of a site.
 */
import {createEngine, type Searcher} from './engine.ts'
import {indexVersion, type SearchIndex} from './index/index-format.ts'
import {createMemoryStore} from './index/memory-store.ts'
import {type Bytes, unpackText} from './shards/pack.ts'
import type {MainFile} from './shards/shard-format.ts'
import {learnTraditional} from './text/learn-traditional.ts'

export type FetchBytes = (address: string) => Promise<Bytes>

/**
 * `address`: of search.bin, the other files in a folder beside it. Of a collection of middling size the first
 * question is answered from shards; with the second the whole is fetched, so that all others are answered at once.
 * Rejects where search.bin cannot be had, and where it is of another version: an old copy in a cache.
 */
export async function openEngine(address: string, fetchBytes: FetchBytes = fetchOver): Promise<Searcher> {
  const {folder, ...index} = JSON.parse(await unpackText(await fetchBytes(address))) as MainFile
  if (index.version !== indexVersion)
    throw new Error(`检索数据是第 ${index.version} 版，应为第 ${indexVersion} 版`)
  if (index.traditional) await learnTraditional()
  const beside = address.replace(/[^/]*$/, `search/${folder}`)
  const fetchFile = (name: string) => fetchBytes(beside + name)
  const unpack = async (name: string) => JSON.parse(await unpackText(await fetchFile(name)))
  const inMemory = (whole: SearchIndex) => createEngine(createMemoryStore(whole, () => unpack('names.bin')))
  if (!('shards' in index)) return inMemory(index)
  const {createShardStore} = await import('./shards/shard-store.ts')
  const engine = createEngine(createShardStore(index, fetchFile))
  return index.hasWhole ? toGrowing(engine, async () => inMemory(await unpack('whole.bin'))) : engine
}

/** One engine until the other is there, which is opened with the second question. */
function toGrowing(first: Searcher, open: () => Promise<Searcher>): Searcher {
  let now = first
  let asked = 0
  const grow = async () => {
    try {
      now = await open()
    } catch {
      // From shards it goes on as well.
    }
  }
  const next = () => {
    if (++asked === 2 && !savesData()) grow()
    return now
  }
  return {
    search: (request) => next().search(request),
    facets: (request) => now.facets(request),
    find: (query, synonyms) => next().find(query, synonyms),
    first: (matches, sort, limit) => now.first(matches, sort, limit)
  }
}

/** Readers who pay by the byte are not given more than they asked for. */
function savesData(): boolean {
  const {connection} = navigator as Navigator & {connection?: {saveData?: boolean}}
  return connection?.saveData === true
}

async function fetchOver(address: string): Promise<Bytes> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}：${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
