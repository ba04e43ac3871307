/**
 * What is on screen, as an address: short keys, defaults left out, unknown keys and values ignored.
 *
 *     ?q=跨境电商&r=620000&s=y&x=1
 */
import type {Sort} from '../answer.ts'
import {type Filters, facetKeys} from '../match/facets.ts'

export interface State {
  query: string
  filters: Filters
  sort: Sort
  synonyms: boolean
  /** How many pages of hits are open. */
  pages: number
}

const sortKeys = new Map<string, Sort>([
  ['y', 'year'],
  ['d', 'document']
])

export function fromSearch(search: string): State {
  const values = new URLSearchParams(search)
  const filters: Filters = {}
  for (const key of facetKeys) {
    const value = values.get(key)
    if (value) filters[key] = value
  }
  const pages = Number(values.get('n'))
  return {
    query: (values.get('q') ?? '').trim(),
    filters,
    sort: sortKeys.get(values.get('s') ?? '') ?? 'relevance',
    synonyms: values.get('x') !== '1',
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, 99) : 1
  }
}

/** Begins with `?`, also when everything is as by default. */
export function toSearch({query, filters, sort, synonyms, pages}: State): string {
  const values = new URLSearchParams()
  if (query) values.set('q', query)
  for (const key of facetKeys) if (filters[key]) values.set(key, filters[key])
  for (const [key, each] of sortKeys) if (each === sort) values.set('s', key)
  if (!synonyms) values.set('x', '1')
  if (pages > 1) values.set('n', String(pages))
  return `?${values}`
}
