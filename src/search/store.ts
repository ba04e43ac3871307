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

export interface Store {
  catalogue: Catalogue
  layout: Layout
  /** What stands for the places of these words is at hand once it resolves; without it, it always is. */
  open?(words: readonly string[]): Promise<void> | undefined
  /** Rising places where a folded word of an opened list begins. */
  places(word: string): Uint32Array
  /** At once where it is at hand. */
  outline(): Outline | Promise<Outline>
  facts(): Promise<RecordFacts>
  /** Records, rising, of a unit or a topic by its place in its list. */
  recordsOf(list: 'units' | 'topics', place: number): Uint32Array | Promise<Uint32Array>
  /** `null` while it would have to be fetched. */
  factsAtHand(): RecordFacts | null
  dictionary(): Promise<Dictionary>
  vocabulary(): Promise<Vocabulary>
  /** In the order of `records`. */
  read(records: ArrayLike<number>): Promise<ToldRecord[]>
}
