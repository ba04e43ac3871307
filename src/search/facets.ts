/**
 * What hits can be narrowed by, and how many of them each choice would leave.
 */
import type {Catalogue, RecordFacts} from './catalogue.ts'
import {recordKinds} from './index-format.ts'
import type {RecordTest} from './match.ts'
import {facetNames, kindWords, levelWords, passageWords, unknownYear, yesNoWords} from './wording.ts'

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

export function createFacets(catalogue: Catalogue, facts: RecordFacts): Facets {
  const columns = toFacetColumns(catalogue, facts)
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

function toFacetColumns(
  {documents, documentOf, units, topics}: Catalogue,
  {kind, target, units: unitSets, topics: topicSets}: RecordFacts
): FacetColumn[] {
  const byDocument = (
    key: FacetKey,
    told: (document: (typeof documents)[number]) => {value: string; label: string},
    order?: (one: string, other: string) => number
  ): FacetColumn => {
    const labels = new Map(documents.map(told).map(({value, label}) => [value, label]))
    const values = [...labels].map(([value, label]) => ({value, label}))
    if (order) values.sort((one, other) => order(one.value, other.value))
    const places = new Map(values.map(({value}, place) => [value, place]))
    const sets = documents.map((document) => [places.get(told(document).value)!])
    return {key, values, sets, of: (record) => documentOf[record]!}
  }
  const single = (key: FacetKey, labels: readonly {value: string; label: string}[], column: Uint8Array) => {
    const used = new Set(column)
    const values = labels.flatMap((label, number) => (used.has(number) ? [{label, number}] : []))
    const sets = labels.map((_, number) => {
      const place = values.findIndex((one) => one.number === number)
      return place < 0 ? [] : [place]
    })
    const of = (record: number) => column[record]!
    return {key, values: values.map(({label}) => label), sets, of} satisfies FacetColumn
  }
  const listed = (
    key: FacetKey,
    names: readonly string[],
    {sets, of}: RecordFacts['units']
  ): FacetColumn => ({
    key,
    values: names.map((name) => ({value: name, label: name})),
    sets,
    of: (record) => of[record]!,
    long: true
  })
  return [
    byDocument('r', ({region}) => ({
      value: region?.code ?? none,
      label: region?.name ?? facetNames.noRegion
    })),
    byDocument('l', ({region}) => ({
      value: region?.level ?? none,
      label: region ? levelWords[region.level]! : facetNames.noLevel
    })),
    byDocument('k', ({kind}) => ({value: kind, label: kindWords[kind] ?? kind})),
    byDocument('y', ({year}) => ({value: String(year ?? none), label: String(year ?? unknownYear)}), byYear),
    listed('h', topics, topicSets),
    listed(
      'u',
      units.map(([name]) => name!),
      unitSets
    ),
    single(
      't',
      ['0', '1'].map((value) => ({value, label: yesNoWords.t[value]!})),
      target
    ),
    single(
      'p',
      recordKinds.map((value) => ({value, label: passageWords[value]!})),
      kind
    )
  ]
}

/** Rising, the unknown last. */
function byYear(one: string, other: string): number {
  return Number(one === none) - Number(other === none) || Number(one) - Number(other)
}
