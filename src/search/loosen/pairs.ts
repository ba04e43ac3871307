/**
 * The dictionary of pairs as a chain of characters: what follows what.
 *
 *     境 ← 跨境 ; 电 → 电商 电子 电力
 */
import {bigramKey, createBigramTable} from '../index/bigram-table.ts'
import {reach} from '../index/phrase.ts'
import type {Dictionary} from '../index/store.ts'

export interface Pairs {
  /** In how many places one stands before the other. */
  count(first: number, second: number): number
  /** Characters that stand behind or before one. */
  after(first: number): number[]
  before(second: number): number[]
}

export function toPairs({keys, counts}: Dictionary): Pairs {
  let firsts: Map<number, number[]> | undefined
  const ranks = createBigramTable(keys.length)
  for (const key of keys) ranks.add(key)
  return {
    count(first, second) {
      const at = ranks.get(bigramKey(first, second))
      return at < 0 ? 0 : counts[at]!
    },
    after(first) {
      const from = reach(keys, 0, bigramKey(first, 0))
      const found: number[] = []
      for (let at = from; at < keys.length && keys[at]! >>> 16 === first; at++) found.push(keys[at]! & 0xffff)
      return found
    },
    before(second) {
      firsts ??= toFirsts(keys)
      return firsts.get(second) ?? []
    }
  }
}

/** By second character: those that stand before it. */
function toFirsts(keys: Uint32Array): Map<number, number[]> {
  const firsts = new Map<number, number[]>()
  for (const key of keys) {
    const own = firsts.get(key & 0xffff)
    if (own) own.push(key >>> 16)
    else firsts.set(key & 0xffff, [key >>> 16])
  }
  return firsts
}
