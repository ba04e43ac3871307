/** Facets that several lists have. */
import type {Policy} from '../../policy/policy.ts'
import {facetNames, facetValues} from '../../ui-strings/explorer.ts'
import type {FacetKind} from './explorer.ts'

/** Values are the ids of documents, told by their short titles. */
export function documentFacet<Row>(
  of: (row: Row) => readonly Policy[],
  label: string = facetNames.document
): FacetKind<Row> {
  const names = new Map<string, string>()
  return {
    key: 'd',
    label,
    of: (row) =>
      of(row).map(({id, metadata}) => {
        names.set(id, metadata.shortTitle)
        return id
      }),
    nameOf: (id) => names.get(id)!,
    order: 'list'
  }
}

/** Documents without a region have no value. */
export function regionFacet<Row>(of: (row: Row) => readonly Policy[]): FacetKind<Row> {
  return {
    key: 'r',
    label: facetNames.region,
    of: (row) => of(row).flatMap(({metadata}) => metadata.region?.name ?? []),
    order: 'list'
  }
}

export function topicFacet<Row>(of: FacetKind<Row>['of']): FacetKind<Row> {
  return {key: 't', label: facetNames.topic, of, order: 'frequent'}
}

/** Whether units are named. */
export function namedFacet<Row>(isNamed: (row: Row) => boolean): FacetKind<Row> {
  return eitherFacet('h', facetNames.named, facetValues.named, isNamed)
}

/** Whether there are targets. */
export function targetsFacet<Row>(hasTargets: (row: Row) => boolean): FacetKind<Row> {
  return eitherFacet('g', facetNames.targets, facetValues.targets, hasTargets)
}

export function eitherFacet<Row>(
  key: string,
  label: string,
  words: {yes: string; no: string},
  isSo: (row: Row) => boolean
): FacetKind<Row> {
  return {
    key,
    label,
    of: (row) => [isSo(row) ? 'y' : 'n'],
    nameOf: (value) => (value === 'y' ? words.yes : words.no),
    order: ['y', 'n']
  }
}
