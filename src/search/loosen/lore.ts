/**
 * What a word that stands nowhere is held against: what stands beside what, the names people search for, how
 * characters sound.
 */

import type {Store} from '../index/store.ts'
import {createSpeller, type Speller} from '../sounds/spell.ts'
import {fold} from '../text/fold.ts'
import {type Pairs, toPairs} from './pairs.ts'

export interface Lore {
  pairs: Pairs
  names: readonly string[]
  /** The names, folded. */
  known: ReadonlySet<string>
  speller: Speller
}

/** Rejects where a file of it cannot be had. */
export async function readLore(store: Store): Promise<Lore> {
  const [dictionary, {names, sounds}] = await Promise.all([store.dictionary(), store.vocabulary()])
  return {
    pairs: toPairs(dictionary),
    names,
    known: new Set(names.map(fold)),
    speller: createSpeller(sounds)
  }
}
