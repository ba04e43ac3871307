/**
 * What lists of measures can be asked.
 */
import type {Policy} from '../../policy/policy.ts'
import {facetNames} from '../../ui-strings/explorer.ts'
import {measureKindNames, measureWords} from '../../ui-strings/measures.ts'
import {topicWords} from '../../ui-strings/topics.ts'
import {documentFacet, namedFacet, regionFacet, targetsFacet, topicFacet} from '../explorer/common-facets.ts'
import {type Explorer, type FacetKind, toExplorer} from '../explorer/explorer.ts'
import type {MeasureRow} from './measure-rows.ts'

interface OwnRows {
  policy: Policy
  rows: readonly MeasureRow[]
}

const kind: FacetKind<MeasureRow> = {
  key: 'k',
  label: facetNames.kind,
  of: ({measure}) => [measure.kind],
  nameOf: (kind) => measureKindNames[kind as MeasureRow['measure']['kind']],
  order: Object.keys(measureKindNames)
}
const strength: FacetKind<MeasureRow> = {
  key: 'p',
  label: topicWords.strength,
  of: ({measure}) => (measure.strength ? [measure.strength] : []),
  order: 'frequent'
}
const named = namedFacet<MeasureRow>(({units}) => units.length > 0)
const targets = targetsFacet<MeasureRow>((row) => row.targets > 0)
const topics = topicFacet<MeasureRow>(({measure}) => measure.topics)
const units: FacetKind<MeasureRow> = {
  key: 'u',
  label: facetNames.unit,
  of: (row) => row.units.map(({unit}) => unit),
  order: 'frequent'
}

/** Of all documents, in the order of the page. */
export function toMeasureExplorer(documents: readonly OwnRows[]): Explorer<MeasureRow> {
  const kinds = [...ofDocuments(documents), kind, named, targets, units, topics]
  return toExplorer(
    documents.flatMap(({rows}) => rows),
    kinds,
    [
      {key: 'n', word: measureWords.head, kind: 'text'},
      {key: 'c', word: measureWords.kind, kind: 'text'},
      {key: 'o', word: measureWords.units, kind: 'text'},
      {key: 'm', word: measureWords.targetsHead, kind: 'number'}
    ]
  )
}

/** Of one topic: the rows its page lists. */
export function toTopicExplorer(documents: readonly OwnRows[]): Explorer<MeasureRow> {
  const kinds = [...ofDocuments(documents), kind, strength, named, targets, units]
  return toExplorer(
    documents.flatMap(({rows}) => rows),
    kinds,
    [
      {key: 'n', word: measureWords.head, kind: 'text'},
      {key: 'c', word: topicWords.strength, kind: 'text'},
      {key: 'm', word: measureWords.targetsHead, kind: 'number'}
    ]
  )
}

function ofDocuments(documents: readonly OwnRows[]): FacetKind<MeasureRow>[] {
  const known = new Map(documents.flatMap(({policy, rows}) => rows.map((row) => [row, [policy]] as const)))
  const of = (row: MeasureRow) => known.get(row)!
  return [documentFacet(of), regionFacet(of)]
}
