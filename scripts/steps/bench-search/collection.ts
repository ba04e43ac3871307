/**
 * What is searched, in plain objects: the measuring knows no index format, only these.
 */
export interface PlainDocument {
  id: string
  title: string
  region: {code: string; name: string; level: 'national' | 'province' | 'city' | 'county'} | null
  kind: 'plan' | 'implementation' | 'measures' | 'report' | 'speech' | 'notice' | 'law' | 'other'
  year: number | null
}

export interface PlainRecord {
  /** Place in `documents`, and in `records` of the record its heading stands under; −1 at the top. */
  document: number
  parent: number
  address: string
  title: string
  /** Lines parted by `\n`. */
  text: string
  kind: string
  /** Names of responsible units as they are counted, and of topics. */
  units: string[]
  topics: string[]
  targets: number
  achieved: number
  figure: string
}

export interface Collection {
  documents: PlainDocument[]
  records: PlainRecord[]
}

/** Words that people maintain or that the reading found. */
export interface Vocabulary {
  /** Groups of wordings of one thing. */
  synonyms: string[][]
  /** Groups of names of one agency. */
  agencies: string[][]
  /** Both as search takes them: groups that share a word are one. */
  groups: string[][]
  /** What may follow a number behind a space. */
  quantityUnits: string[]
  /** Each unit's names, the one it is counted under first. */
  units: string[][]
  indicators: string[]
  topics: string[]
  regions: NonNullable<PlainDocument['region']>[]
}
