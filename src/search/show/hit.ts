/**
 * A hit as it is shown: the record, and where in its printed words the query is met.
 */

import type {DocumentEntry, SearchRecord, Strip} from '../index/index-format.ts'
import type {Store, ToldRecord} from '../index/store.ts'
import type {WantedWord} from '../query/synonyms.ts'
import {fold, foldPlaces} from '../text/fold.ts'
import {occurrences} from '../text/occurrences.ts'

/** One place of one word; half-open, in the record's title or text as printed. */
export interface Mark {
  start: number
  end: number
  /** Which word of the query, and which of its wordings. */
  word: number
  variant: number
}

/** Plain data: it may come from another thread. */
export interface Hit {
  record: SearchRecord
  document: DocumentEntry
  strip: Strip
  /** Headings above it, the outermost first, the document's title not among them. */
  path: string[]
  /** Names of its units and topics. */
  units: string[]
  topics: string[]
  title: Mark[]
  text: Mark[]
  /** Words a responsible unit of the record is called by; no place, the text may print the name shortened. */
  unitMarks: Pick<Mark, 'word' | 'variant'>[]
  /** Words that are the name of one of its topics. */
  topicWords: number[]
  /** Words met in the headings above, the document's title or its region alone. */
  above: number[]
  score: number
}

export function toHit(
  {record, path, strip}: ToldRecord,
  score: number,
  wanted: readonly WantedWord[],
  {documents, units, topics}: Store['catalogue']
): Hit {
  const document = documents[record.document]!
  const title = toMarks(record.title, wanted)
  const text = toMarks(record.text, wanted)
  const called = record.units.map((unit) => units[unit]!.map(fold).join('\n')).join('\n')
  const unitMarks = toUnitMarks(called, wanted)
  const names = new Set(record.topics.map((topic) => fold(topics[topic]!)))
  // By itself a word was not looked for among topics, unless no text says it.
  const topicWords = wanted.flatMap(({word: {topic}, variants}, word) =>
    (topic || wanted.length > 1) && variants.some((variant) => names.has(variant.text)) ? [word] : []
  )
  const own = new Set([...[...title, ...text, ...unitMarks].map(({word}) => word), ...topicWords])
  const region = record.depth === 0 ? fold(document.region?.name ?? '') : ''
  const isOwn = ({variants}: WantedWord, word: number) =>
    own.has(word) || variants.some((variant) => region.includes(variant.text))
  return {
    record,
    document,
    strip,
    path,
    units: record.units.map((unit) => units[unit]![0]!),
    topics: record.topics.map((topic) => topics[topic]!),
    title,
    text,
    unitMarks,
    topicWords,
    above: wanted.flatMap((word, place) => (isOwn(word, place) ? [] : [place])),
    score
  }
}

/** The first wording of each word that a name has. */
function toUnitMarks(called: string, wanted: readonly WantedWord[]): Hit['unitMarks'] {
  return wanted.flatMap(({variants}, word) => {
    const variant = variants.findIndex(({text}) => text.length > 1 && called.includes(text))
    return variant < 0 ? [] : [{word, variant}]
  })
}

function toMarks(printed: string, wanted: readonly WantedWord[]): Mark[] {
  const {text, places} = foldPlaces(printed)
  const marks = wanted.flatMap(({variants}, word) =>
    occurrences(text, variants).map(({start, end, variant}) => ({
      start: places[start]!,
      end: places[end - 1]! + 1,
      word,
      variant
    }))
  )
  return wanted.length > 1 ? marks.sort((a, b) => a.start - b.start || b.end - a.end) : marks
}
