/**
 * What loosening asks of the collection: what stands where, what is known besides, how it sounds.
 */
import {toFinders} from './finder.ts'
import {type Matches, match, type RecordTest} from './match.ts'
import type {Query, Word} from './query.ts'
import {createSpeller, type Speller} from './spell.ts'
import type {Dictionary, Store} from './store.ts'
import {type Synonyms, toVariants, type WantedWord} from './synonyms.ts'
import type {UnitSearch} from './unit-names.ts'

export interface Grounds {
  /** In how many places, or for how many units, each of these folded words is said. */
  count(texts: readonly string[]): Promise<number[]>
  /** Records of these words under everything else the query asks for. */
  find(words: readonly Word[]): Promise<Matches>
  /** The words with their synonyms, where those are wanted. */
  want(words: readonly Word[]): WantedWord[]
  dictionary(): Promise<Dictionary>
  names(): Promise<readonly string[]>
  speller(): Promise<Speller>
}

export interface Setting {
  store: Store
  unitsCalled: UnitSearch
  synonyms: Synonyms | null
  tests: readonly RecordTest[]
  not: Query['not']
}

export function createGrounds({store, unitsCalled, synonyms, tests, not}: Setting): Grounds {
  let speller: Promise<Speller> | undefined
  const want = (words: readonly Word[]) => words.map((word) => ({word, variants: toVariants(word, synonyms)}))
  return {
    want,
    async count(texts) {
      const opening = store.open(texts)
      if (opening) await opening
      return texts.map((text) => store.places(text).length + unitsCalled(text).length)
    },
    async find(words) {
      const finders = await toFinders(store, unitsCalled, want(words), words.length > 1)
      const shut = not.length > 0 ? await toFinders(store, unitsCalled, withoutSynonyms(not), false) : []
      const isUnder = finders.some(({under}) => under > 0)
      const outline = isUnder ? await store.outline() : null
      return match(finders, shut, tests, {layout: store.layout, outline})
    },
    dictionary: () => store.dictionary(),
    names: async () => (await store.vocabulary()).names,
    speller: () => (speller ??= store.vocabulary().then(({sounds}) => createSpeller(sounds)))
  }
}

export function withoutSynonyms(words: readonly Word[]): WantedWord[] {
  return words.map((word) => ({word, variants: toVariants(word, null)}))
}
