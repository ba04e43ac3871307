/**
 * What a list can be asked: its facets with the values that occur, and what each of its rows answers.
 *
 *     文件  全部 56  甘肃规划 24  中卫方案 19      <tr data-row="0" data-d="gansu-2016" data-y="2020">
 *
 * Markup only: src/islands/table-explorer.ts reads it.
 */
import {explorerWords, type OrderColumn} from '../../ui-strings/explorer.ts'

/** A question a row answers with any number of values. */
export interface FacetKind<Row> {
  /** Its name in the address: one letter or two. `q` and `s` are taken. */
  key: string
  label: string
  of: (row: Row) => readonly string[]
  /** What a value is called; itself if left out. */
  nameOf?: (value: string) => string
  /** Of its values: as they come in the list, by size, the most frequent first, or these in this order. */
  order: 'list' | 'value' | 'frequent' | readonly string[]
}

export interface FacetValue {
  value: string
  label: string
  count: number
}

export interface Facet {
  key: string
  label: string
  values: FacetValue[]
  /** Too many for a line of words. */
  isLong: boolean
}

/** What its controls are made from. */
export interface ExplorerControls {
  rows: readonly object[]
  facets: Facet[]
  /** By what its rows can be put into order. */
  columns: readonly OrderColumn[]
}

export interface Explorer<Row> extends ExplorerControls {
  /** Attributes of a row; `data-row` is its place among the rows, and in the CSV. */
  dataOf: (row: Row) => Record<string, string>
}

/** Characters of names on the button. */
const mostOnButton = 11
/** Values of a facet that stand in a line. */
const mostWords = 8

/** `rows` in the order of the page: a row is known again by identity. */
export function toExplorer<Row extends object>(
  rows: readonly Row[],
  kinds: readonly FacetKind<Row>[],
  columns: readonly OrderColumn[] = []
): Explorer<Row> {
  const told = kinds
    .map((kind) => ({kind, values: rows.map((row) => [...new Set(kind.of(row))])}))
    .filter(({values}) => parts(values))
    .filter(({values}, at, all) => !all.slice(0, at).some((earlier) => isSame(earlier.values, values)))
  const places = new Map(rows.map((row, at) => [row, at]))
  return {
    rows,
    facets: told.map(({kind, values}) => toFacet(kind, values)),
    columns,
    dataOf: (row) => {
      const at = places.get(row)!
      const data = told.flatMap(({kind, values}) =>
        values[at]!.length > 0 ? [[`data-${kind.key}`, values[at]!.join('\t')]] : []
      )
      return {'data-row': String(at), ...Object.fromEntries(data)}
    }
  }
}

/** 文件、类、责任单位等: as many names as a button of a phone has room for. */
export function toFacetNames(facets: readonly Facet[]): string {
  const names = [...new Set(facets.map(({label}) => label))]
  const fitting = names.filter((_, at) => names.slice(0, at + 1).join('、').length <= mostOnButton)
  return `${fitting.join('、')}${fitting.length < names.length ? explorerWords.others : ''}`
}

/** Some rows answer otherwise than others. */
function parts(values: readonly (readonly string[])[]): boolean {
  return new Set(values.map((each) => each.join('\t'))).size > 1
}

/** 甘肃规划 and 甘肃省 part the rows alike: the second says nothing new. */
function isSame(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean {
  const pairs = one.map((each, at) => `${each.join('\t')}\n${other[at]!.join('\t')}`)
  const count = (all: readonly string[]) => new Set(all).size
  const of = (all: readonly (readonly string[])[]) => all.map((each) => each.join('\t'))
  return count(pairs) === count(of(one)) && count(pairs) === count(of(other))
}

function toFacet<Row>({key, label, nameOf, order}: FacetKind<Row>, rows: readonly string[][]): Facet {
  const counts = new Map<string, number>()
  for (const value of rows.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts].map(([value, count]) => ({value, label: nameOf?.(value) ?? value, count}))
  if (order === 'frequent') values.sort((one, other) => other.count - one.count)
  else if (order === 'value') values.sort((one, other) => (one.value < other.value ? -1 : 1))
  else if (order !== 'list')
    values.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
  return {key, label, values, isLong: values.length > mostWords}
}
