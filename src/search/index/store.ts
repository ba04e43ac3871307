/**
 * Where the engine reads from: memory, or shards fetched as they are asked for. What an engine finds does not
 * depend on which.
 */
import type {Catalogue, RecordFacts} from './catalogue.ts'
import type {SearchRecord, Strip, Vocabulary} from './index-format.ts'
import type {Layout, Outline} from './layout.ts'

/** Every pair of characters that stands somewhere, rising, and in how many places. */
export interface Dictionary {
  keys: Uint32Array
  counts: Uint32Array
}

export interface ToldRecord {
  record: SearchRecord
  /** Headings above it, the outermost first, without the document's title. */
  path: string[]
  /** Of its document. */
  strip: Strip
}

/** What is asked of a store before it is used. */
export interface Need {
  /** Folded. */
  words: readonly string[]
  /** Places in the lists of units and topics. */
  units: readonly number[]
  topics: readonly number[]
  /** Whether it matters what stands under the words. */
  under: boolean
}

export interface Store {
  catalogue: Catalogue
  layout: Layout
  /** All that is needed is at hand once it resolves. A store that holds everything does without. */
  fetch?(need: Need): Promise<void>
  /** At hand: rising places where a word begins. */
  places(word: string): Uint32Array
  /** At hand, where one of the words stands over records. */
  outline(): Outline
  /** At hand: records, rising, of a unit or a topic. */
  recordsOf(list: 'units' | 'topics', place: number): Uint32Array
  /** Whether a character, by its code unit, stands anywhere. */
  hasCharacter(unit: number): boolean
  facts(): Promise<RecordFacts>
  /** `null` while it would have to be fetched. */
  factsAtHand(): RecordFacts | null
  dictionary(): Promise<Dictionary>
  vocabulary(): Promise<Vocabulary>
  /** In the order of `records`. */
  read(records: ArrayLike<number>): Promise<ToldRecord[]>
}
