/**
 * What the build hands to the browser: one JSON file, lists instead of objects where there are many of a kind.
 */
import type {PolicyKind, Region} from '../policy/metadata.ts'

/** Changes with the shape; the browser refuses another one. */
export const indexVersion = 2

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
  'frame' // before the first section: letterhead, title, opening
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
  /** Code units of its source: the width of its strip. */
  length: number
  /** Where its upper two levels of sections begin, for the tints of the strip. */
  bands: number[]
}

/** One provision's own words: those that stand in no section below it. */
export interface SearchRecord {
  /** Places in `documents` and `records`; `parent` is −1 at the top. */
  document: number
  parent: number
  /** Section id; empty for what stands before the first section. */
  address: string
  /** 三（五）11 */
  label: string
  /** Its heading, or the document's title. */
  title: string
  /** As read, paragraphs and table rows parted by a line break; a heading that runs in is not repeated. */
  text: string
  kind: RecordKind
  /** Places in `units`. */
  units: number[]
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
  'parent',
  'address',
  'label',
  'title',
  'text',
  'kind',
  'units',
  'targets',
  'achieved',
  'figure',
  'start',
  'lines'
] as const satisfies readonly (keyof SearchRecord)[]

export type PackedRecord = Values<SearchRecord, typeof recordFields>

export interface SearchIndex {
  version: number
  documents: DocumentEntry[]
  /** Each unit once: the name it is counted under, then its other names. */
  units: string[][]
  synonyms: string[][]
  /** Names people search for beside headings and units: indicators, topics, wordings of synonyms. */
  terms: string[]
  records: PackedRecord[]
}

export function packRecord(record: SearchRecord): PackedRecord {
  return recordFields.map((field) => record[field]) as unknown as PackedRecord
}

export function unpackRecord(values: PackedRecord): SearchRecord {
  return Object.fromEntries(
    recordFields.map((field, place) => [field, values[place]])
  ) as unknown as SearchRecord
}
