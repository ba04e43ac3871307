/**
 * What hits can be narrowed by, and how many of them each choice would leave.
 */
import type {Entry} from './entries.ts'
import {recordKinds} from './index-format.ts'
import {facetNames, kindWords, passageWords, unknownYear, yesNoWords} from './wording.ts'

/** Short, because they are the keys in the address. */
export const facetKeys = ['r', 'k', 'y', 'p', 'u', 't'] as const
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

interface FacetDefinition {
  of(entry: Entry): string
  label(value: string, entry: Entry): string
  /** Fixed order of the values; without it they come as the documents do. */
  order?: readonly string[]
}

const none = '-'

const definitions: Record<FacetKey, FacetDefinition> = {
  r: {
    of: ({document}) => document.region?.code ?? none,
    label: (_, {document}) => document.region?.name ?? facetNames.noRegion
  },
  k: {of: ({document}) => document.kind, label: (value) => kindWords[value] ?? value},
  y: {
    of: ({document}) => String(document.year ?? none),
    label: (value) => (value === none ? unknownYear : value)
  },
  p: {of: ({record}) => record.kind, label: (value) => passageWords[value] ?? value, order: recordKinds},
  u: {
    of: ({record}) => (record.units.length > 0 ? '1' : '0'),
    label: (value) => yesNoWords.u[value]!,
    order: ['1', '0']
  },
  t: {
    of: ({record}) => (record.targets > 0 ? '1' : '0'),
    label: (value) => yesNoWords.t[value]!,
    order: ['1', '0']
  }
}

/** Rising, the unknown last. */
function byYear(one: string, other: string): number {
  return Number(one === none) - Number(other === none) || Number(one) - Number(other)
}

export function isKept(entry: Entry, filters: Filters, except?: FacetKey): boolean {
  return facetKeys.every((key) => {
    const wanted = filters[key]
    return wanted === undefined || key === except || definitions[key].of(entry) === wanted
  })
}

/** Without the values nothing in the collection has: an old address still answers. */
export function knownFilters(all: readonly Entry[], filters: Filters): Filters {
  const known = facetKeys.filter((key) => all.some((entry) => definitions[key].of(entry) === filters[key]))
  return Object.fromEntries(known.map((key) => [key, filters[key]]))
}

/** Every value the collection has, those no hit has with 0; a facet's own filter does not count against it. */
export function toFacets(all: readonly Entry[], hits: readonly {entry: Entry}[], filters: Filters): Facet[] {
  return facetKeys.map((key) => {
    const {of, label, order} = definitions[key]
    const labels = new Map<string, string>()
    for (const entry of all) {
      const value = of(entry)
      if (!labels.has(value)) labels.set(value, label(value, entry))
    }
    const counts = new Map<string, number>()
    for (const {entry} of hits) {
      if (isKept(entry, filters, key)) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1)
    }
    const values = order ? order.filter((value) => labels.has(value)) : [...labels.keys()]
    if (key === 'y') values.sort(byYear)
    return {
      key,
      name: facetNames[key],
      choices: values.map((value) => ({
        value,
        label: labels.get(value)!,
        count: counts.get(value) ?? 0,
        selected: filters[key] === value
      }))
    }
  })
}
