/**
 * How a large collection is cut: search.bin tells of every record what ranking needs; the places of words, the
 * texts and what narrowing needs are fetched on demand.
 *
 *     <folder>groups/0.bin … first prefixes, words/0.bin … leaves, texts/0.bin … records, units/0.bin and
 *     topics/0.bin … records, depths.bin, facts.bin, pairs.bin; whole.bin of middling ones; names.bin of all
 */
import type {RecordFacts} from '../index/catalogue.ts'
import type {Collection, PackedRecord, SearchIndex, Strip} from '../index/index-format.ts'

/** One character for each record, its number added to the first that needs no escape. */
export type Column = string

const firstUnit = 35

export interface ShardedIndex extends Collection {
  /** Whether whole.bin has the collection as a small one's search.bin would. */
  hasWhole: boolean
  shards: {
    titles: Column
    texts: Column
    /** Records of a shard of texts. */
    textsEach: number
    /** First record of each document. */
    documents: number[]
    /** First prefix of each group of shards of words. */
    groups: string[]
    /** Every character of the texts, the commonest first: what shards are coded by. */
    alphabet: string
  }
}

/** search.bin: all of a small collection, or what is told of a large one; `folder` has the other files. */
export type MainFile = (SearchIndex | ShardedIndex) & {folder: string}

/** texts/<n>.bin, by place in the shard; strips by document. */
export interface TextShard {
  records: PackedRecord[]
  paths: string[][]
  strips: Record<number, Strip>
}

/** facts.bin */
export interface FactsFile {
  kind: Column
  target: Column
  unitSets: readonly (readonly number[])[]
  units: Column
  topicSets: readonly (readonly number[])[]
  topics: Column
}

export function toColumn(numbers: Iterable<number>): Column {
  let column = ''
  for (const number of numbers) column += String.fromCharCode(firstUnit + number)
  return column
}

export function fromColumn<Numbers extends Uint8Array | Uint32Array>(
  column: Column,
  numbers: Numbers
): Numbers {
  for (let at = 0; at < column.length; at++) numbers[at] = column.charCodeAt(at) - firstUnit
  return numbers
}

export function toFactsFile({kind, target, units, topics}: RecordFacts): FactsFile {
  return {
    kind: toColumn(kind),
    target: toColumn(target),
    unitSets: units.sets,
    units: toColumn(units.of),
    topicSets: topics.sets,
    topics: toColumn(topics.of)
  }
}

export function fromFactsFile(file: FactsFile): RecordFacts {
  const size = file.kind.length
  return {
    kind: fromColumn(file.kind, new Uint8Array(size)),
    target: fromColumn(file.target, new Uint8Array(size)),
    units: {sets: file.unitSets, of: fromColumn(file.units, new Uint32Array(size))},
    topics: {sets: file.topicSets, of: fromColumn(file.topics, new Uint32Array(size))}
  }
}
