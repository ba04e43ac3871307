/**
 * What is known of every record without its words, as typed arrays: what hits are narrowed, counted and ranked
 * by.
 */
import {type Collection, type RecordKind, recordKinds} from './index-format.ts'

/** Sets of places in a list, each set once, and which of them a record has. */
export interface SetColumn {
  sets: readonly (readonly number[])[]
  of: Uint32Array
}

/** By record. Narrowing and counting need it, ranking does not. */
export interface RecordFacts {
  /** Places in `recordKinds`. */
  kind: Uint8Array
  /** 1 where it sets a target. */
  target: Uint8Array
  units: SetColumn
  topics: SetColumn
}

export interface Catalogue extends Omit<Collection, 'version'> {
  /** Number of records. */
  size: number
  /** By record. */
  documentOf: Uint32Array
}

/** `firsts`: the first record of each document. */
export function toCatalogue(
  {version: _, ...collection}: Collection,
  size: number,
  firsts: readonly number[]
): Catalogue {
  const documentOf = new Uint32Array(size)
  for (const [document, first] of firsts.entries()) documentOf.fill(document, first)
  return {...collection, size, documentOf}
}

interface Told {
  kind: RecordKind
  targets: number
  units: readonly number[]
  topics: readonly number[]
}

export function toRecordFacts(records: readonly Told[]): RecordFacts {
  return {
    kind: Uint8Array.from(records, ({kind}) => recordKinds.indexOf(kind)),
    target: Uint8Array.from(records, ({targets}) => Number(targets > 0)),
    units: toSetColumn(records.map(({units}) => units)),
    topics: toSetColumn(records.map(({topics}) => topics))
  }
}

function toSetColumn(values: readonly (readonly number[])[]): SetColumn {
  const numbers = new Map<string, number>()
  const sets: (readonly number[])[] = []
  const of = Uint32Array.from(values, (set) => {
    const key = set.join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, sets.length)
    return sets.push(set) - 1
  })
  return {sets, of}
}

/** By place in the list of `count`: the records, rising, that have it. */
export function toRecordLists({sets, of}: SetColumn, count: number): Uint32Array[] {
  const lists: number[][] = Array.from({length: count}, () => [])
  for (let record = 0; record < of.length; record++) {
    for (const place of sets[of[record]!]!) lists[place]!.push(record)
  }
  return lists.map((list) => Uint32Array.from(list))
}
