/** Test data: hits made by hand, as an engine would give them. */
import type {Answer} from '../answer.ts'
import type {DocumentEntry, SearchRecord} from '../index/index-format.ts'
import type {Hit, Mark} from './hit.ts'

const document: DocumentEntry = {
  id: 'yichang-2023',
  title: '外贸促进实施方案',
  region: {code: '420500', name: '宜昌市', level: 'city'},
  kind: 'implementation',
  year: 2023
}

const record: SearchRecord = {
  document: 0,
  depth: 2,
  address: 'sec_1__item_2',
  label: '一2',
  title: '培育新业态',
  text: '积极申报跨境电商综合试点。培育跨境电商企业，发展跨境电子商务。\n到2025年，跨境电商交易额突破300亿元。',
  kind: 'measure',
  units: [],
  topics: [],
  targets: 1,
  achieved: 0,
  figure: '300 亿元（2025）',
  start: 200,
  lines: [210, 260]
}

/** A measure; what is given replaces what it has. */
export function sampleHit(own: Partial<SearchRecord> = {}, rest: Partial<Omit<Hit, 'record'>> = {}): Hit {
  return {
    record: {...record, ...own},
    document,
    strip: {length: 400, bands: [50]},
    path: ['口岸与物流'],
    units: [],
    topics: [],
    title: [],
    text: [],
    unitMarks: [],
    topicWords: [],
    above: [],
    score: 1,
    ...rest
  }
}

/** Every place of the words in a text, as marks; each word has one wording. */
export function sampleMarks(text: string, ...words: readonly string[]): Mark[] {
  const marks = words.flatMap((word, place) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({index}) => ({
      start: index,
      end: index + word.length,
      word: place,
      variant: 0
    }))
  )
  return marks.sort((a, b) => a.start - b.start)
}

/** Words as wanted: the first wording is the one typed, the others are synonyms. */
export function sampleWanted(...words: readonly (readonly string[])[]): Answer['wanted'] {
  return words.map(([typed, ...others]) => ({
    word: {text: typed!, typed: typed!, exact: false},
    variants: [typed!, ...others].map((text, place) => ({text, label: text, synonym: place > 0}))
  }))
}
