/**
 * What the list of units can be asked, and the provisions that name one of them.
 */
import {unitRoleWords, unitWords} from '../../ui-strings/units.ts'
import {documentFacet, regionFacet, targetsFacet, topicFacet} from '../explorer/common-facets.ts'
import {type Explorer, type FacetKind, toExplorer} from '../explorer/explorer.ts'
import {type Role, roles} from './role-order.ts'
import {rolesOf, toUnitDocuments} from './unit-groups.ts'
import type {Unit, UnitEntry} from './unit-rows.ts'

function roleFacet<Row>(of: (row: Row) => readonly Role[]): FacetKind<Row> {
  return {
    key: 'o',
    label: unitWords.role,
    of,
    nameOf: (role) => unitRoleWords[role as Role].head,
    order: roles
  }
}

/** `units`: in the order of the page. */
export function toUnitExplorer(units: readonly Unit[]): Explorer<Unit> {
  const kinds: FacetKind<Unit>[] = [
    {key: 'r', label: unitWords.contents, of: ({region}) => [region.name], order: 'list'},
    documentFacet(({policies}) => policies),
    roleFacet(({counts}) => roles.filter((role) => counts[role] > 0))
  ]
  return toExplorer(units, kinds, [
    {key: 'n', word: unitWords.name, kind: 'text'},
    {key: 'm', word: unitWords.total, kind: 'number'},
    ...rolesOf(units).map((role) => ({key: role, word: unitRoleWords[role].head, kind: 'number' as const})),
    {key: 'f', word: unitWords.documents, kind: 'text'}
  ])
}

export function toEntryExplorer(unit: Unit): Explorer<UnitEntry> {
  const kinds: FacetKind<UnitEntry>[] = [
    documentFacet(({policy}) => [policy]),
    regionFacet(({policy}) => [policy]),
    roleFacet(({role}) => [role]),
    targetsFacet(({targets}) => targets.length > 0),
    topicFacet(({topics}) => topics)
  ]
  return toExplorer(entriesInGroups(unit), kinds, [
    {key: 'n', word: unitWords.head, kind: 'text'},
    {key: 'm', word: unitWords.targets, kind: 'number'}
  ])
}

/** As they stand on its page: by document and role. */
export function entriesInGroups(unit: Unit): UnitEntry[] {
  return toUnitDocuments(unit).flatMap(({groups}) => groups.flatMap(({entries}) => entries))
}
