/**
 * Facts against labels: figures, and what was read of each; responsible units; citations; numerals that are no
 * figures.
 */
import {normalizeTitle} from '../policy/3-facts/normalize-title.ts'
import type {ParsedDocument} from '../policy/contract.ts'
import type {LabelRow} from './labels.ts'
import {type Miss, type Score, type Scored, type ScoreName, toMiss, toScore} from './score.ts'

type Figure = ParsedDocument['figures'][number]

/** What is compared of a figure that was found. */
const fields: readonly (readonly [name: ScoreName, isRight: (row: LabelRow, figure: Figure) => boolean])[] = [
  ['figure-value', (row, {value, masked}) => masked || !isPlain(row) || value === Number(row['value'])],
  ['figure-unit', (row, {unit}) => unit === row['unit'] || unit === row['unit']!.replace(/\/.*/, '')],
  ['figure-comparator', (row, {comparator}) => side(comparator) === side(comparatorOf(row))],
  ['figure-status', (row, {status}) => status === row['status']!.replace('forecast', 'context')],
  ['figure-year', (row, {year}) => year === numberOf(row['year']!)],
  ['figure-base', (row, {baseValue}) => baseValue === numberOf(row['base_value']!)],
  ['figure-cumulative', (row, {cumulative}) => cumulative === (row['cumulative'] === 'y')],
  ['figure-masked', (row, {masked}) => masked === (row['masked'] === 'y')],
  [
    'figure-indicator',
    (row, {indicator}) => isLike(indicator, row['indicator']!) && saysYearly(row, indicator)
  ]
]
/** These four together make a figure that can be used. */
const whole = new Set<ScoreName>(['figure-value', 'figure-unit', 'figure-comparator', 'figure-status'])

export function scoreFigures({figures}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const pairs = rows.map((row) => ({row, figure: figureAt(figures, row)}))
  const found = pairs.filter((pair): pair is {row: LabelRow; figure: Figure} => pair.figure !== undefined)
  const labelled = new Set(found.map(({figure}) => figure))
  // Where a rise starts from is labelled as the base of its end.
  const extra = figures.filter((figure) => !labelled.has(figure) && figure.status !== 'baseline')
  const misses: Miss[] = [
    ...pairs
      .filter(({figure}) => figure === undefined)
      .map(({row}) => toMiss('figure', Number(row['value_offset']), quoteOf(row), null)),
    ...extra.map(({valueStart, quote}) => toMiss('figure', valueStart, null, quote))
  ]
  const wrong = new Set<LabelRow>()
  const scores = fields.map(([name, isRight]) => {
    const missed = found.filter(({row, figure}) => !isRight(row, figure))
    for (const {row, figure} of missed) {
      if (whole.has(name)) wrong.add(row)
      misses.push(toMiss(name, figure.valueStart, quoteOf(row), say(name, figure)))
    }
    return toScore(name, found.length, found.length, found.length - missed.length)
  })
  return {
    scores: [
      toScore('figure', rows.length, found.length + extra.length, found.length),
      toScore('figure-whole', found.length, found.length, found.length - wrong.size),
      ...scores,
      ...scoreTargets(pairs, figures)
    ],
    misses
  }
}

function scoreTargets(
  pairs: readonly {row: LabelRow; figure: Figure | undefined}[],
  figures: readonly Figure[]
): Score[] {
  const labelled = pairs.filter(({row}) => row['status'] === 'target')
  const right = labelled.filter(({figure}) => figure?.status === 'target')
  const found = figures.filter(({status}) => status === 'target')
  return [toScore('target', labelled.length, found.length, right.length)]
}

/** The figure whose printed value overlaps the labelled one. */
function figureAt(figures: readonly Figure[], row: LabelRow): Figure | undefined {
  const start = Number(row['value_offset'])
  const end = start + row['value_text']!.length
  return figures.find(({valueStart, valueEnd}) => valueStart < end && start < valueEnd)
}

/** Texts that are not published here are not quoted: what is counted, and how much. */
function quoteOf(row: LabelRow): string {
  return row['quote'] ?? `${row['indicator']}：${row['value_text']}${row['unit']}`
}

function say(name: ScoreName, figure: Figure): string {
  const read = {
    'figure-value': figure.value,
    'figure-unit': figure.unit,
    'figure-comparator': figure.comparator,
    'figure-status': figure.status,
    'figure-year': figure.year,
    'figure-base': figure.baseValue,
    'figure-cumulative': figure.cumulative,
    'figure-masked': figure.masked,
    'figure-indicator': figure.indicator
  }[name as string]
  return String(read)
}

/** Labels write 翻一番, ranges and ranks in words of their own. */
function isPlain(row: LabelRow): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(row['value']!)
}

function comparatorOf(row: LabelRow): string {
  return row['value_text']!.endsWith('多') ? '>=' : row['comparator']!
}

/** The labels do not tell 突破 from 以上. */
function side(comparator: string): string {
  return comparator.replace(/^([<>])=?$/, '$1')
}

function numberOf(words: string): number | null {
  return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : null
}

/** 每年培训5000人次: the labels write 人次/年, here the indicator says so. */
function saysYearly({unit, status}: LabelRow, indicator: string): boolean {
  return !(unit!.endsWith('/年') && status === 'target') || indicator.startsWith('每年')
}

/** Same words, one within the other, or half of the shorter one's pairs of characters. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => words.replace(/[\s“”的数]/g, '')) as [string, string]
  if (!a || !b) return false
  if (a.includes(b) || b.includes(a)) return true
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const grams = Array.from({length: shorter.length - 1}, (_, at) => shorter.slice(at, at + 2))
  return grams.filter((gram) => longer.includes(gram)).length >= grams.length / 2
}

/** Units as restored, in the order and the brackets they are printed in. */
export function scoreDuties({duties: read}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const openings = [...new Set(rows.map((row) => Number(row['paren_offset'])))].sort(
    (one, other) => one - other
  )
  const bracketOf = (at: number) => openings.findLast((opening) => opening < at) ?? -1
  const found = Map.groupBy(read, ({start}) => bracketOf(start))
  const labelled = Map.groupBy(rows, (row) => Number(row['paren_offset']))
  const misses: Miss[] = []
  let [units, roles] = [0, 0]
  for (const at of new Set([...found.keys(), ...labelled.keys()])) {
    const rest = [...(found.get(at) ?? [])]
    for (const row of labelled.get(at) ?? []) {
      const index = rest.findIndex(({unit}) => unit === row['unit_norm'])
      const [duty] = index < 0 ? [] : rest.splice(index, 1)
      if (!duty) misses.push(toMiss('duty', at, row['unit_norm']!, null))
      else {
        units++
        if (duty.role === row['role']) roles++
        else misses.push(toMiss('duty-role', duty.start, `${duty.unit} ${row['role']}`, duty.role))
      }
    }
    misses.push(...rest.map(({start, unit}) => toMiss('duty', start, null, unit)))
  }
  return {
    scores: [toScore('duty', rows.length, read.length, units), toScore('duty-role', units, units, roles)],
    misses
  }
}

/** Titles in 《》 and numbers; what is cited in looser words is not asked for. */
export function scoreCitations({citations}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const labelled = rows.filter(({style}) => /^(?:book|number)/.test(style!))
  const byPlace = new Map(citations.map((citation) => [citation.start, citation]))
  const places = new Set(labelled.map(({offset}) => Number(offset)))
  const wrong = labelled.filter((row) => {
    const citation = byPlace.get(Number(row['offset']))
    const title = row['style'] === 'number' ? '' : normalizeTitle(row['title']!)
    // On a later mention by its short name the labels keep the short one.
    const named = citation?.title === title || (citation?.shortName ?? '') === title
    return !citation || !named || (citation.docNumber ?? '') !== row['doc_number']
  })
  const extra = citations.filter(({start}) => !places.has(start))
  return {
    scores: [toScore('citation', labelled.length, citations.length, labelled.length - wrong.length)],
    misses: [
      ...wrong.map((row) => {
        const at = Number(row['offset'])
        return toMiss(
          'citation',
          at,
          row['quote'] ?? `《${row['title']}》${row['doc_number']}`,
          byPlace.get(at)?.quote ?? null
        )
      }),
      ...extra.map(({start, quote}) => toMiss('citation', start, null, quote))
    ]
  }
}

/** Dates, names, set phrases: none of them may be taken for a figure. */
export function scoreNegatives({figures}: ParsedDocument, rows: readonly LabelRow[]): Scored {
  const taken = rows.filter(({offset}) =>
    figures.some(({valueStart, valueEnd}) => valueStart <= Number(offset) && Number(offset) < valueEnd)
  )
  return {
    scores: [toScore('negative', rows.length, rows.length, rows.length - taken.length)],
    misses: taken.map((row) => toMiss('negative', Number(row['offset']), null, row['text']!))
  }
}
