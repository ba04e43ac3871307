/**
 * What loosening asks of the collection: what stands where, what is known besides, how it sounds.
 */
import {toFinders} from './finder.ts'
import {fold} from './fold.ts'
import {type Matches, match, type RecordTest} from './match.ts'
import type {Naming} from './naming.ts'
import {type Pairs, toPairs} from './pairs.ts'
import type {Query, Word} from './query.ts'
import {createSpeller, type Speller} from './spell.ts'
import type {Store} from './store.ts'
import {type Synonyms, toVariants, type WantedWord} from './synonyms.ts'

export interface Grounds {
  /** In how many places, or for how many units, each of these folded words is said. */
  count(texts: readonly string[]): Promise<number[]>
  isTopic(text: string): boolean
  /** Records of these words under everything else the query asks for. */
  find(words: readonly Word[]): Promise<Matches>
  /** The words with their synonyms, where those are wanted. */
  want(words: readonly Word[]): WantedWord[]
  lore(): Promise<Lore>
}

/** What a word that stands nowhere is held against. */
export interface Lore {
  pairs: Pairs
  names: readonly string[]
  known: ReadonlySet<string>
  speller: Speller
}

/** Fetched on the first need, and made ready once. */
export function createLore(store: Store): () => Promise<Lore> {
  let lore: Promise<Lore> | undefined
  const make = async () => {
    const [dictionary, {names, sounds}] = await Promise.all([store.dictionary(), store.vocabulary()])
    return {
      pairs: toPairs(dictionary),
      names,
      known: new Set(names.map(fold)),
      speller: createSpeller(sounds)
    }
  }
  return () => {
    lore ??= make().catch((error) => {
      lore = undefined
      throw error
    })
    return lore
  }
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
      if (store.open) await store.open(texts)
      return texts.map((text) => store.places(text).length + naming.units(text).length)
    },
    isTopic: (text) => naming.topic(text) !== undefined,
    async find(words) {
      const finders = await toFinders(store, naming, want(words), words.length > 1)
      const shut = not.length > 0 ? await toFinders(store, naming, withoutSynonyms(not), false) : []
      const isUnder = finders.some(({under}) => under > 0)
      const outline = isUnder ? await store.outline() : null
      return match(finders, shut, tests, {layout: store.layout, outline})
    },
    lore
  }
}

export function withoutSynonyms(words: readonly Word[]): WantedWord[] {
  return words.map((word) => ({word, variants: toVariants(word, null)}))
}
