/**
 * What loosening asks of the collection: what stands where, what is known besides, how it sounds.
 */

import type {Store} from '../index/store.ts'
import {toFinders, toNeed} from '../match/finder.ts'
import {type Matches, match, type RecordTest} from '../match/match.ts'
import type {Naming} from '../query/naming.ts'
import type {Query, Word} from '../query/query.ts'
import {type Synonyms, toVariants, type WantedWord} from '../query/synonyms.ts'
import type {Lore} from './lore.ts'

export interface Grounds {
  /** In how many places, or for how many units, each of these folded words is said. */
  count(texts: readonly string[]): Promise<number[]>
  isTopic(text: string): boolean
  /** Records of these words under everything else the query asks for. */
  find(wanted: readonly WantedWord[]): Matches | Promise<Matches>
  /** The words with their synonyms, where those are wanted. */
  want(words: readonly Word[]): WantedWord[]
  lore(): Promise<Lore>
}

export interface Setting {
  store: Store
  naming: Naming
  lore: () => Promise<Lore>
  synonyms: Synonyms | null
  tests: readonly RecordTest[]
  not: Query['not']
}

export function createGrounds({store, naming, lore, synonyms, tests, not}: Setting): Grounds {
  const want = (words: readonly Word[]) => words.map((word) => ({word, variants: toVariants(word, synonyms)}))
  return {
    want,
    async count(texts) {
      if (store.fetch) await store.fetch({words: texts, units: [], topics: [], under: false})
      return texts.map((text) => store.places(text).length + naming.units(text).length)
    },
    isTopic: (text) => naming.topic(text) !== undefined,
    find(wanted) {
      const above = wanted.length > 1
      const shut = withoutSynonyms(not)
      const now = () => {
        const finders = toFinders(store, naming, wanted, above)
        const outline = finders.some(({under}) => under > 0) ? store.outline() : null
        const without = toFinders(store, naming, shut, false)
        return match(finders, without, tests, {layout: store.layout, outline})
      }
      if (!store.fetch) return now()
      const needs = [toNeed(naming, wanted, above), toNeed(naming, shut, false)]
      return Promise.all(needs.map(store.fetch)).then(now)
    },
    lore
  }
}

export function withoutSynonyms(words: readonly Word[]): WantedWord[] {
  return words.map((word) => ({word, variants: toVariants(word, null)}))
}
