/** Figures of the five texts against hand labels: what is reached today, so that nothing is lost unnoticed. */
import {describe, expect, test} from 'vitest'
import {corpus} from '../corpus.ts'
import type {Figure} from '../policy/policy.ts'
import {readGold} from './gold.ts'

type Row = Record<string, string>

const {policies} = corpus()
const pairs = policies.flatMap(({id, figures}) =>
  readGold(`${id}.figures`).map((row) => ({id, row, figure: figureAt(figures, row)}))
)
const found = pairs.filter(
  (pair): pair is {id: string; row: Row; figure: Figure} => pair.figure !== undefined
)

/** The figure whose printed value overlaps the labelled one. */
function figureAt(figures: readonly Figure[], row: Row): Figure | undefined {
  const start = Number(row['value_offset'])
  const end = start + row['value_text']!.length
  return figures.find(({value}) => value.valueStart < end && start < value.valueEnd)
}

function shareOf<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number {
  return items.filter(isRight).length / items.length
}

describe('figures against labels', () => {
  test('nearly all are found', () => {
    expect(shareOf(pairs, ({figure}) => figure !== undefined)).toBeGreaterThan(0.92)
  })

  test('nearly none is found where no label is; where a rise starts counts as labelled', () => {
    const labelled = new Set(found.map(({figure}) => figure))
    const all = policies.flatMap(({figures}) => figures)
    const isLabelled = (figure: Figure) => labelled.has(figure) || figure.value.status === 'baseline'
    expect(shareOf(all, isLabelled)).toBeGreaterThan(0.98)
  })

  test('dates, names and set phrases are none', () => {
    const labelled = ['gansu-2016', 'jinchang-report', 'zhongwei-2023'].flatMap((id) =>
      readGold(`${id}.negatives`).map(({offset}) => ({id, at: Number(offset)}))
    )
    const isNone = ({id, at}: {id: string; at: number}) => {
      const {figures} = policies.find((policy) => policy.id === id)!
      return !figures.some(({value}) => value.valueStart <= at && at < value.valueEnd)
    }
    expect(shareOf(labelled, isNone)).toBeGreaterThan(0.99)
  })

  test('what is to happen every year says so, for the unit does not', () => {
    const yearly = found.filter(({row}) => row['unit']!.endsWith('/年') && row['status'] === 'target')
    expect(yearly.length).toBeGreaterThan(0)
    for (const {figure} of yearly) expect(figure.value.indicator).toMatch(/^每年/)
  })

  test.for<[string, number, (row: Row, value: Figure['value']) => boolean]>([
    ['value', 0.99, (row, {value, masked}) => masked || !isPlain(row) || value === Number(row['value'])],
    ['unit', 1, (row, {unit}) => unit === row['unit']!.replace(/\/.*/, '')],
    ['comparator', 0.99, (row, {comparator}) => side(comparator) === side(comparatorOf(row))],
    ['status', 0.97, (row, {status}) => status === row['status']!.replace('forecast', 'context')],
    ['year', 0.98, (row, {year}) => year === yearOf(row['year']!)],
    [
      'base value',
      0.99,
      (row, {baseValue}) => baseValue === (row['base_value'] ? Number(row['base_value']) : null)
    ],
    ['cumulative', 0.96, (row, {cumulative}) => cumulative === (row['cumulative'] === 'y')],
    ['masked', 1, (row, {masked}) => masked === (row['masked'] === 'y')],
    ['indicator', 0.93, (row, {indicator}) => isLike(indicator, row['indicator']!)]
  ])('%s', ([, least, isRight]) => {
    expect(shareOf(found, ({row, figure}) => isRight(row, figure.value))).toBeGreaterThanOrEqual(least)
  })
})

/** Labels write 翻一番, ranges and ranks in words of their own. */
function isPlain(row: Row): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(row['value']!)
}

function comparatorOf(row: Row): string {
  return row['value_text']!.endsWith('多') ? '>=' : row['comparator']!
}

/** The labels do not tell 突破 from 以上. */
function side(comparator: string): string {
  return comparator.replace(/^([<>])=?$/, '$1')
}

function yearOf(year: string): number | null {
  return /^\d+$/.test(year) ? Number(year) : null
}

/** Same words, one within the other, or half of the shorter one's pairs of characters. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => words.replace(/[\s“”的数]/g, ''))
  if (!a || !b) return false
  if (a.includes(b) || b.includes(a)) return true
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const grams = Array.from({length: shorter.length - 1}, (_, at) => shorter.slice(at, at + 2))
  return grams.filter((gram) => longer.includes(gram)).length >= grams.length / 2
}
