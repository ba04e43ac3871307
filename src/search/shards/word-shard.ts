/**
 * Leaves in a file of a few kilobytes: each prefix by what it shares with the one before, then its places.
 */
import type {Leaf} from './leaves.ts'
import {createByteReader, createByteWriter} from './number-bytes.ts'

/** Bytes from which on a shard is full. */
const full = 3072

export interface WordShard {
  /** Prefix of its first leaf. */
  first: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Leaves in the order of their prefixes, none parted between shards. */
export function* toWordShards(leaves: Iterable<Leaf>): Generator<WordShard> {
  const shard = createByteWriter()
  const list = createByteWriter()
  let first = ''
  let before = ''
  for (const {prefix, places} of leaves) {
    if (shard.length === 0) {
      first = prefix
      before = ''
    }
    let shared = 0
    while (shared < before.length && before[shared] === prefix[shared]) shared++
    shard.put(shared)
    shard.put(prefix.length - shared)
    for (let at = shared; at < prefix.length; at++) shard.put(prefix.charCodeAt(at))
    list.putRising(places)
    shard.put(places.length)
    shard.put(list.length)
    shard.append(list.take())
    before = prefix
    if (shard.length >= full) yield {first, bytes: shard.take()}
  }
  if (shard.length > 0) yield {first, bytes: shard.take()}
}

export interface OpenLeaf {
  prefix: string
  /** Read when first asked for. */
  places(): Uint32Array
}

export function readWordShard(bytes: Uint8Array): OpenLeaf[] {
  const reader = createByteReader(bytes)
  const leaves: OpenLeaf[] = []
  let prefix = ''
  while (!reader.isDone) {
    prefix = prefix.slice(0, reader.get())
    for (let more = reader.get(); more > 0; more--) prefix += String.fromCharCode(reader.get())
    const count = reader.get()
    const length = reader.get()
    const start = reader.at
    let places: Uint32Array | undefined
    leaves.push({prefix, places: () => (places ??= createByteReader(bytes, start).getRising(count))})
    reader.skip(length)
  }
  return leaves
}
