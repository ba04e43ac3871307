/**
 * The dictionary of pairs as a chain of characters: what follows what.
 *
 *     境 ← 跨境 ; 电 → 电商 电子 电力
 */
import {bigramKey} from '../index/bigram-table.ts'
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
  return {
    count(first, second) {
      const key = bigramKey(first, second)
      const at = reach(keys, 0, key)
      return keys[at] === key ? counts[at]! : 0
    },
    after(first) {
      const from = reach(keys, 0, bigramKey(first, 0))
      const found: number[] = []
      for (let at = from; at < keys.length && keys[at]! >>> 16 === first; at++) found.push(keys[at]! & 0xffff)
      return found
    },
    before(second) {
      const found: number[] = []
      for (const key of keys) if ((key & 0xffff) === second) found.push(key >>> 16)
      return found
    }
  }
}
