/**
 * What hits can be narrowed by, and how many of them each choice would leave.
 */
import type {Catalogue, RecordFacts} from '../index/catalogue.ts'
import {type DocumentEntry, recordKinds} from '../index/index-format.ts'
import {facetNames, kindWords, levelWords, passageWords, unknownYear, yesNoWords} from '../wording.ts'
import type {RecordTest} from './match.ts'

/** Short, because they are the keys in the address; in the order they are shown. */
export const facetKeys = ['r', 'l', 'k', 'y', 'h', 'u', 't', 'p'] as const
export type FacetKey = (typeof facetKeys)[number]
export type Filters = Partial<Record<FacetKey, string>>

export interface Choice {
  value: string
  label: string
  count: number
  selected: boolean
}

export interface Facet {
  key: FacetKey
  name: string
  choices: Choice[]
}

/** A facet as columns: its values, and which of them a record has. */
interface FacetColumn {
  key: FacetKey
  values: {value: string; label: string}[]
  /** By number, which a record is given by `of`: places in `values`. */
  sets: readonly (readonly number[])[]
  of(record: number): number
  /** The commonest first, those no hit has left out: lists of dozens. */
  long?: boolean
}

export interface Facets {
  /** Whether facets that ask for facts of records are among them. */
  isWhole: boolean
  /** Whether this key is of a facet that is not. */
  isLeft(key: string): boolean
  /** Without the values nothing in the collection has: an old address still answers. */
  known(filters: Filters): Filters
  /** Whether a record passes. */
  test(filters: Filters): RecordTest
  /**
   * Every value the collection has, those no record of these has with 0, but for long facets; a facet's own
   * filter does not count against it.
   */
  count(records: Uint32Array, filters: Filters): Facet[]
}

const none = '-'

/** Without `facts`, those of documents alone. */
export function createFacets(catalogue: Catalogue, facts: RecordFacts | null): Facets {
  const columns = [...documentColumns(catalogue), ...(facts ? recordColumns(catalogue, facts) : [])]
  const placeOf = ({values}: FacetColumn, value: string | undefined) =>
    value === undefined ? -1 : values.findIndex((one) => one.value === value)
  const passesIn = ({sets, of}: FacetColumn, place: number) => {
    const passing = sets.map((set) => set.includes(place))
    return (record: number) => passing[of(record)]!
  }
  const toTests = (filters: Filters) =>
    columns.map((column) => {
      const place = placeOf(column, filters[column.key])
      return place < 0 ? null : passesIn(column, place)
    })
  return {
    isWhole: facts !== null,
    isLeft: (key) => facetKeys.includes(key as FacetKey) && !columns.some((column) => column.key === key),
    known: (filters) =>
      Object.fromEntries(
        columns.flatMap((column) =>
          placeOf(column, filters[column.key]) < 0 ? [] : [[column.key, filters[column.key]]]
        )
      ),
    test(filters) {
      const tests = toTests(filters).filter((test) => test !== null)
      return (record) => tests.every((test) => test(record))
    },
    count(records, filters) {
      const tests = toTests(filters)
      // By facet and number: how many hits have it.
      const counts = columns.map(({sets}) => new Uint32Array(sets.length))
      for (const record of records) {
        let failed = -1
        let failures = 0
        for (let at = 0; at < tests.length && failures < 2; at++) {
          if (tests[at] === null || tests[at]!(record)) continue
          failed = at
          failures++
        }
        if (failures > 1) continue
        for (let at = 0; at < columns.length; at++) {
          if (failures === 0 || failed === at) counts[at]![columns[at]!.of(record)]!++
        }
      }
      return columns.map((column, at) => toFacet(column, counts[at]!, filters[column.key]))
    }
  }
}

function toFacet(
  {key, values, sets, long}: FacetColumn,
  counts: Uint32Array,
  chosen: string | undefined
): Facet {
  const totals = new Uint32Array(values.length)
  for (const [number, set] of sets.entries()) for (const place of set) totals[place]! += counts[number]!
  const choices = values.map(({value, label}, place) => ({
    value,
    label,
    count: totals[place]!,
    selected: value === chosen
  }))
  const shown = long
    ? choices.filter(({count, selected}) => count > 0 || selected).sort((a, b) => b.count - a.count)
    : choices
  return {key, name: facetNames[key], choices: shown}
}

function documentColumns({documents, documentOf}: Catalogue): FacetColumn[] {
  const column = (
    key: FacetKey,
    told: (document: DocumentEntry) => {value: string; label: string},
    order?: (one: string, other: string) => number
  ): FacetColumn => {
    const labels = new Map(documents.map(told).map(({value, label}) => [value, label]))
    const values = [...labels].map(([value, label]) => ({value, label}))
    if (order) values.sort((one, other) => order(one.value, other.value))
    const places = new Map(values.map(({value}, place) => [value, place]))
    const sets = documents.map((document) => [places.get(told(document).value)!])
    return {key, values, sets, of: (record) => documentOf[record]!}
  }
  return [
    column('r', ({region}) => ({value: region?.code ?? none, label: region?.name ?? facetNames.noRegion})),
    column('l', ({region}) => ({
      value: region?.level ?? none,
      label: region ? levelWords[region.level]! : facetNames.noLevel
    })),
    column('k', ({kind}) => ({value: kind, label: kindWords[kind] ?? kind})),
    column('y', ({year}) => ({value: String(year ?? none), label: String(year ?? unknownYear)}), byYear)
  ]
}

function recordColumns({units, topics}: Catalogue, facts: RecordFacts): FacetColumn[] {
  const targets = ['0', '1'].map((value) => ({value, label: yesNoWords.t[value]!}))
  const kinds = recordKinds.map((value) => ({value, label: passageWords[value]!}))
  return [
    listColumn('h', topics, facts.topics),
    listColumn(
      'u',
      units.map(([name]) => name!),
      facts.units
    ),
    numberColumn('t', targets, facts.target),
    numberColumn('p', kinds, facts.kind)
  ]
}

function listColumn(key: FacetKey, names: readonly string[], {sets, of}: RecordFacts['units']): FacetColumn {
  const values = names.map((name) => ({value: name, label: name}))
  return {key, values, sets, of: (record) => of[record]!, long: true}
}

/** One value a record; values no record has are left out. */
function numberColumn(
  key: FacetKey,
  all: readonly {value: string; label: string}[],
  column: Uint8Array
): FacetColumn {
  const used = new Set(column)
  const values = all.filter((_, number) => used.has(number))
  const sets = all.map((one) => (values.includes(one) ? [values.indexOf(one)] : []))
  return {key, values, sets, of: (record) => column[record]!}
}

/** Rising, the unknown last. */
function byYear(one: string, other: string): number {
  return Number(one === none) - Number(other === none) || Number(one) - Number(other)
}
