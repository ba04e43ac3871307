/**
 * What the build hands to the browser: search.bin, lists instead of objects where there are many of a kind.
 * A small collection is all in it; of a large one it says how the rest is cut into shards (shard-format.ts).
 */
import type {PolicyKind, Region} from '../../policy/metadata.ts'
import type {Sounds} from '../sounds/spell.ts'

/** Changes with the shape; the browser refuses another one. */
export const indexVersion = 3

/** What a record is: a measure of some kind, or the place its words have in the document. */
export const recordKinds = [
  'measure',
  'goal',
  'principle',
  'safeguard',
  'lead-in', // words of a section that has provisions below it
  'text', // words of a section that has none
  'table',
  'heading', // nothing but a heading
  'frame' // the document itself: title, letterhead, opening
] as const

export type RecordKind = (typeof recordKinds)[number]

export interface DocumentEntry {
  id: string
  /** As shown: in ［］ where an editor made it. */
  title: string
  region: Region | null
  kind: PolicyKind
  /** Of 成文日期. */
  year: number | null
}

/** What the hit map of a document is drawn from. */
export interface Strip {
  /** Code units of its source: the width of its strip. */
  length: number
  /** Where its upper two levels of sections begin, for the tints of the strip. */
  bands: number[]
}

/** One provision's own words: those that stand in no section below it. */
export interface SearchRecord {
  /** Place in `documents`. */
  document: number
  /** 0 for the document itself, one more for each heading above. */
  depth: number
  /** Section id; empty for the document itself. */
  address: string
  /** 三（五）11 */
  label: string
  /** Its heading, or the document's title. */
  title: string
  /** As read, paragraphs and table rows parted by a line break; a heading that runs in is not repeated. */
  text: string
  kind: RecordKind
  /** Places in `units` and `topics`. */
  units: number[]
  topics: number[]
  /** Figures by status, and the first of them in words: 实际使用外资额 2.16 亿美元（2025）. */
  targets: number
  achieved: number
  figure: string
  /** Where its heading and each line of `text` begin in the source, for the hit map. */
  start: number
  lines: number[]
}

type Values<Shape, Keys extends readonly (keyof Shape)[]> = {
  [Place in keyof Keys]: Shape[Keys[Place] & keyof Shape]
}

/** The order in which a record's values are written. */
export const recordFields = [
  'document',
  'depth',
  'address',
  'label',
  'title',
  'text',
  'kind',
  'units',
  'topics',
  'targets',
  'achieved',
  'figure',
  'start',
  'lines'
] as const satisfies readonly (keyof SearchRecord)[]

export type PackedRecord = Values<SearchRecord, typeof recordFields>

/** What is told of a collection as a whole. */
export interface Collection {
  version: number
  documents: DocumentEntry[]
  /** Each unit once: the name it is counted under, then its other names. */
  units: string[][]
  topics: string[]
  /** Wordings that stand for each other, a group each. */
  synonyms: string[][]
  /** Whether the texts have traditional characters. */
  traditional: boolean
  /** 亿美元, 家, 个百分点: what may follow a number behind a space. */
  quantityUnits: string[]
}

/** A small collection: its records in reading order, each document's own first, those below a heading behind it. */
export interface SearchIndex extends Collection {
  records: PackedRecord[]
  /** By document. */
  strips: Strip[]
}

/** Fetched when a word is found nowhere, beside search.bin: names people search for, and how characters sound. */
export interface Vocabulary {
  names: string[]
  sounds: Sounds
}

export function packRecord(record: SearchRecord): PackedRecord {
  return recordFields.map((field) => record[field]) as unknown as PackedRecord
}

export function unpackRecord(values: PackedRecord): SearchRecord {
  return Object.fromEntries(
    recordFields.map((field, place) => [field, values[place]])
  ) as unknown as SearchRecord
}
