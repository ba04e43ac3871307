/**
 * What the lists of citations can be asked: places that cite a document of the collection, documents cited and
 * missing, citations that do not go together or fit several documents.
 */
import type {Links} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {citationStates, citationWords} from '../../ui-strings/citations.ts'
import {documentFacet, regionFacet} from '../explorer/common-facets.ts'
import {type Explorer, toExplorer} from '../explorer/explorer.ts'
import {type CitationList, type CitingPlace, toCitationLists} from './citation-lists.ts'
import {type AmbiguousRow, type ConflictRow, toAmbiguousRows, toConflictRows} from './doubtful-rows.ts'
import {type CitingPassages, type MissingEntry, type MissingGroup, toMissingGroups} from './missing-lists.ts'

export type CitationItem = CitingPlace | ConflictRow | AmbiguousRow | MissingEntry

export interface CitationRow {
  item: CitationItem
  state: keyof typeof citationStates
  citing: Policy[]
  /** What is cited, by its name. */
  cited: string[]
}

export interface CitationPage {
  lists: readonly CitationList[]
  conflicts: readonly ConflictRow[]
  ambiguous: readonly AmbiguousRow[]
  missing: readonly MissingGroup[]
}

export function toCitationPage(policies: readonly Policy[], links: Links): CitationPage {
  return {
    lists: toCitationLists(policies, links.citations),
    conflicts: toConflictRows(policies, links.conflicts),
    ambiguous: toAmbiguousRows(policies, links.ambiguous),
    missing: toMissingGroups(policies, links.missing)
  }
}

/** In the order of the page. */
export function toCitationRows({lists, conflicts, ambiguous, missing}: CitationPage): CitationRow[] {
  const of = (citing: readonly CitingPassages[]) => citing.map(({policy}) => policy)
  return [
    ...lists.flatMap(({policy, cites}) =>
      cites.flatMap(({document, places}) =>
        places.map((item) => row(item, 'held', [policy], [document.metadata.shortTitle]))
      )
    ),
    ...conflicts.map((item) => row(item, 'conflict', of(item.citing), [])),
    ...ambiguous.map((item) => {
      const names = item.candidates.map(({metadata}) => metadata.shortTitle)
      return row(item, 'ambiguous', of(item.citing), names)
    }),
    ...missing.flatMap(({entries}) =>
      entries.map((item) => row(item, 'missing', of(item.citing), [item.title || (item.docNumber ?? '')]))
    )
  ]
}

function row(
  item: CitationItem,
  state: CitationRow['state'],
  citing: Policy[],
  cited: string[]
): CitationRow {
  return {item, state, citing, cited}
}

/** Rows are known by their items. */
export function toCitationExplorer(rows: readonly CitationRow[]): Explorer<CitationItem> {
  const byItem = new Map(rows.map((row) => [row.item, row]))
  const explorer = toExplorer(rows, [
    documentFacet(({citing}) => citing, citationWords.citing),
    regionFacet(({citing}) => citing),
    {
      key: 'h',
      label: citationWords.state,
      of: ({state}) => [state],
      nameOf: (state) => citationStates[state as CitationRow['state']],
      order: Object.keys(citationStates)
    },
    {key: 'c', label: citationWords.cited, of: ({cited}) => cited, order: 'frequent'}
  ])
  return {...explorer, rows: rows.map(({item}) => item), dataOf: (item) => explorer.dataOf(byItem.get(item)!)}
}
