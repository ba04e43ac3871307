/**
 * Reading against labels: which headings were found, their words and depth, the units a plan is made of, what
 * the document says of itself, and its facts.
 */
import type {ParsedDocument} from '../policy/contract.ts'
import type {DocumentLabels, LabelRow} from './labels.ts'
import {type Miss, type Score, type Scored, type ScoreName, toMiss, toScore} from './score.ts'
import {scoreCitations, scoreDuties, scoreFigures, scoreNegatives} from './score-facts.ts'

const parts = {
  sections: scoreSections,
  measures: scoreMeasures,
  meta: scoreMetadata,
  figures: scoreFigures,
  negatives: scoreNegatives,
  units: scoreDuties,
  cites: scoreCitations
}

/** Scores of one document, and every place where label and reading part. */
export function scoreReading(document: ParsedDocument, {tables, range}: DocumentLabels): Scored {
  const facts = range ? within(document, range) : document
  const scored = Object.entries(parts).flatMap(([kind, toScores]) => {
    const rows = tables.get(kind)
    return rows ? [toScores(facts, rows)] : []
  })
  return {scores: scored.flatMap(({scores}) => scores), misses: scored.flatMap(({misses}) => misses)}
}

/** The facts of a part; sections and measures are always labelled whole. */
function within(document: ParsedDocument, {start, end}: {start: number; end: number}): ParsedDocument {
  const inside = (fact: {start: number}) => start <= fact.start && fact.start < end
  return {
    ...document,
    figures: document.figures.filter(({valueStart}) => inside({start: valueStart})),
    citations: document.citations.filter(inside),
    duties: document.duties.filter(inside)
  }
}

function scoreSections({sections}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const labelled = rows.filter(({type}) => type !== 'title')
  const read = sections.filter(({kind}) => kind !== 'title')
  const byPlace = new Map(read.map((section) => [section.start, section]))
  const pairs = labelled.map((row) => ({row, section: byPlace.get(Number(row['offset']))}))
  const matched = pairs.filter((pair) => pair.section !== undefined)
  const places = new Set(labelled.map(({offset}) => Number(offset)))
  const misses: Miss[] = [
    ...pairs
      .filter(({section}) => section === undefined)
      .map(({row}) => toMiss('heading', Number(row['offset']), describe(row), null)),
    ...read
      .filter(({start}) => !places.has(start))
      .map(({start, marker, heading}) => toMiss('heading', start, null, `${marker ?? ''}${heading ?? ''}`))
  ]
  const compare = (name: ScoreName, wanted: (row: LabelRow) => string, got: (at: number) => string) => {
    const wrong = matched.filter(({row, section}) => !agrees(wanted(row), got(section!.start)))
    misses.push(
      ...wrong.map(({row, section}) => toMiss(name, section!.start, wanted(row), got(section!.start)))
    )
    return toScore(name, matched.length, matched.length, matched.length - wrong.length)
  }
  return {
    scores: [
      toScore('heading', labelled.length, read.length, matched.length),
      compare(
        'heading-text',
        (row) =>
          row['heading']!.endsWith('…') ? `${plain(row['heading']!.slice(0, -1))}…` : plain(row['heading']!),
        (at) => plain(byPlace.get(at)!.heading ?? '')
      ),
      compare(
        'depth',
        (row) => row['depth']!,
        (at) => String(byPlace.get(at)!.depth)
      )
    ],
    misses
  }
}

/** A unit counts where its place and its kind agree. */
function scoreMeasures({measures}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const found = new Map(measures.map(({start, kind}) => [start, kind as string]))
  const expected = new Map(rows.map((row) => [Number(row['offset']), row['kind']!]))
  const places = [...new Set([...expected.keys(), ...found.keys()])].sort((one, other) => one - other)
  const misses = places
    .filter((at) => expected.get(at) !== found.get(at))
    .map((at) => toMiss('measure', at, expected.get(at) ?? null, found.get(at) ?? null))
  return {
    scores: [toScore('measure', expected.size, found.size, places.length - misses.length)],
    misses
  }
}

const fields = [
  ['title', 'title'],
  ['docNumber', 'doc_number'],
  ['issuer', 'issuer'],
  ['issued', 'issue_date']
] as const

/** Fields the text does not state are right where nothing was read. */
function scoreMetadata({document}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const said = new Map(rows.map(({field, value}) => [field, value ?? '']))
  const scores: Score[] = []
  const misses: Miss[] = []
  for (const [name, field] of fields) {
    const [wanted, got] = [plain(said.get(field) ?? ''), plain(document[name] ?? '')]
    const isRight = wanted === got
    scores.push(toScore(name, wanted ? 1 : 0, got ? 1 : 0, isRight && got ? 1 : 0))
    if (!isRight) misses.push(toMiss(name, 0, said.get(field) || null, document[name]))
  }
  return {scores, misses}
}

/** A label that ends in … quotes only the beginning of a long sentence. */
function agrees(label: string, read: string): boolean {
  return label.endsWith('…') ? read.startsWith(label.slice(0, -1)) : label === read
}

/** Words without layout: spaces, the stop at the end, the width of signs. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s\p{Co}、]/gu, '')
    .replace(/[—–-]+/g, '-')
    .replace(/(?<![。；：;:.])[。；：;:.]+$/, '')
}

function describe({marker, heading}: LabelRow): string {
  return `${marker ?? ''}${heading ?? ''}`
}
