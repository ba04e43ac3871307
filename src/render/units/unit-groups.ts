/**
 * Units by the region they belong to, and the provisions of one unit by document and role.
 */
import {sum} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'
import {type Role, roles} from './role-order.ts'
import type {UnitOwner} from './unit-identity.ts'
import type {Unit, UnitEntry} from './unit-rows.ts'

export interface UnitGroup {
  region: UnitOwner
  /** Anchor on the list of units. */
  anchor: string
  units: Unit[]
}

/** Regions whose units are named most often come first; the order of their units is kept. */
export function toUnitGroups(units: readonly Unit[]): UnitGroup[] {
  const groups = [...Map.groupBy(units, ({region}) => region.code).values()]
  return groups
    .map((units) => ({region: units[0]!.region, anchor: regionAnchor(units[0]!.region), units}))
    .sort((one, other) => toWeight(other) - toWeight(one) || (one.region.code < other.region.code ? -1 : 1))
}

export function regionAnchor({code}: UnitOwner): string {
  return `region-${code}`
}

function toWeight({units}: UnitGroup): number {
  return sum(units, ({entries}) => entries.length)
}

export interface UnitDocument {
  policy: Policy
  /** What the unit leads before what it is responsible for and what it supports; roles it has not are left out. */
  groups: {role: Role; entries: UnitEntry[]}[]
}

export function toUnitDocuments({entries}: Unit): UnitDocument[] {
  return [...Map.groupBy(entries, ({policy}) => policy)].map(([policy, own]) => ({
    policy,
    groups: roles
      .map((role) => ({role, entries: own.filter((entry) => entry.role === role)}))
      .filter(({entries}) => entries.length > 0)
  }))
}

/** Roles that occur, in their order: the columns of the list. */
export function rolesOf(units: readonly Unit[]): Role[] {
  return roles.filter((role) => units.some(({counts}) => counts[role] > 0))
}
