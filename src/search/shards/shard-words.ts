/**
 * A word from the shards that hold it, without its text: leaf after leaf until every character is covered.
 *
 *     发展跨境电商平台   发展跨, 跨境电商, 商平台
 *     ^^^^^^              each where the one before ends, or earlier
 */
import {keepFollowed} from '../index/phrase.ts'
import type {OpenLeaf} from './word-shard.ts'

/** What has been fetched of the words, by the number of the file. */
export interface WordFiles {
  /** First prefix of each group of shards. */
  groups: readonly string[]
  /** First prefix of each shard of a group; leaves of a shard. `undefined`: not here yet. */
  firsts(group: number): readonly string[] | undefined
  leaves(shard: number): readonly OpenLeaf[] | undefined
}

/** Shards of a group: few, so that what is fetched to find a shard is small beside it. */
export const groupSize = 64

/** A word is looked up again at least so many characters before its end: short ends are common. */
const tail = 8

export interface Lookup {
  places: Uint32Array
  /** Files without which it cannot be told; `places` is then not to be used. */
  missing: string[]
}

export const groupFile = (group: number) => `groups/${group}.bin`
export const shardFile = (shard: number) => `words/${shard}.bin`

const nowhere = new Uint32Array(0)

/** Rising places where `word` (folded) begins. */
export function lookUp(word: string, files: WordFiles): Lookup {
  let found: Uint32Array | null = null
  let count = 0
  let covered = 0
  let offset = 0
  while (covered < word.length) {
    const rest = word.slice(offset)
    const {shards, missing} = shardsOf(rest, files)
    const lists: Uint32Array[] = []
    let length = rest.length
    for (const shard of shards) {
      const leaves = files.leaves(shard)
      if (!leaves) {
        missing.push(shardFile(shard))
        continue
      }
      for (const leaf of leaves) {
        if (leaf.prefix.startsWith(rest)) lists.push(leaf.places())
        else if (rest.startsWith(leaf.prefix)) {
          length = leaf.prefix.length
          lists.push(leaf.places())
        }
      }
    }
    if (missing.length > 0) return {places: nowhere, missing}
    const places = together(lists)
    if (found === null) {
      found = places.slice()
      count = found.length
    } else count = keepFollowed(found, count, offset, places)
    if (count === 0) return {places: nowhere, missing: []}
    covered = Math.max(covered, offset + length)
    offset = Math.min(Math.max(offset + 1, Math.min(covered, word.length - tail)), word.length - 2)
  }
  return {places: found!.subarray(0, count), missing: []}
}

/** Files that are likely needed next, all at once instead of one after the other. */
export function likelyFiles(word: string, files: WordFiles): string[] {
  const likely = new Set<string>()
  for (let offset = 0; offset === 0 || offset + tail <= word.length; offset += tail) {
    const {shards, missing} = shardsOf(word.slice(offset), files)
    for (const file of [...missing, ...shards.filter((shard) => !files.leaves(shard)).map(shardFile)])
      likely.add(file)
  }
  return [...likely]
}

/** The shard of the leaf that the word begins with, and those of the leaves that begin with the word. */
function shardsOf(word: string, {groups, firsts}: WordFiles): {shards: number[]; missing: string[]} {
  const shards: number[] = []
  const missing: string[] = []
  const [from, to] = around(word, groups)
  for (let group = from; group < to; group++) {
    const own = firsts(group)
    if (!own) {
      missing.push(groupFile(group))
      continue
    }
    const [first, last] = around(word, own)
    for (let shard = first; shard < last; shard++) shards.push(group * groupSize + shard)
  }
  return {shards, missing}
}

/** Of rising prefixes the last that is not behind the word, and those that begin with it. */
function around(word: string, firsts: readonly string[]): [number, number] {
  let low = 0
  let high = firsts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (firsts[middle]! <= word) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < firsts.length && firsts[to]!.startsWith(word)) to++
  return [Math.max(0, low - 1), to]
}

function together(lists: readonly Uint32Array[]): Uint32Array {
  if (lists.length < 2) return lists[0] ?? nowhere
  const all = new Uint32Array(lists.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all.sort()
}
