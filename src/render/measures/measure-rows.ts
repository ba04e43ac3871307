/**
 * The measures of a document as rows: what, where, who, and how many targets.
 *
 *     三（五）11　推进跨境电商健康发展　措施　各县（区）人民政府、市商务局、国家税务总局中卫市税务局、中卫海关
 */
import type {Section} from '../../policy/2-tree/nodes.ts'
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Policy} from '../../policy/policy.ts'
import {sectionsById} from '../address-label.ts'
import {toParent} from '../compare/compare-coverage.ts'
import {type Role, roles, strongerRole} from '../units/role-order.ts'
import {toUnitIdentity, type UnitLexicon, unitHref} from '../units/unit-identity.ts'

export interface MeasureUnit {
  unit: string
  role: Role
  /** Its page. */
  href: string
}

export interface MeasureRow {
  measure: Measure
  section: Section
  units: MeasureUnit[]
  targets: number
}

export interface MeasureList {
  policy: Policy
  /** By the section they stand in, in reading order. */
  groups: {parent: Section | null; rows: MeasureRow[]}[]
  rows: MeasureRow[]
  /** Rows that name units. */
  named: number
}

/** Documents without a measure are left out. */
export function toMeasureLists(policies: readonly Policy[], lexicon: UnitLexicon): MeasureList[] {
  const identify = toUnitIdentity(lexicon)
  return policies
    .map((policy) => toMeasureList(policy, (unit) => unitHref(identify(unit, policy).address)))
    .filter(({rows}) => rows.length > 0)
}

/** Its rows as they stand on the page: group by group. */
export function rowsInGroups({policy, groups}: MeasureList): {policy: Policy; rows: MeasureRow[]} {
  return {policy, rows: groups.flatMap(({rows}) => rows)}
}

/** Where the row of a measure stands on /measures/. */
export function measureAnchor({id}: Policy, measure: string): string {
  return `${id}/${measure}`
}

function toMeasureList(policy: Policy, hrefOf: (unit: string) => string): MeasureList {
  const byId = sectionsById(policy.sections)
  const rows = policy.measures.flatMap((measure) => {
    const section = byId.get(measure.id)
    const row = section && {
      measure,
      section,
      units: toUnits(policy, measure, hrefOf),
      targets: countTargets(policy, measure)
    }
    return row && tellsToDo(row) ? [row] : []
  })
  const groups = [...Map.groupBy(rows, ({section}) => toParent(policy, section))]
  return {
    policy,
    groups: groups.map(([parent, rows]) => ({parent, rows})),
    rows,
    named: rows.filter(({units}) => units.length > 0).length
  }
}

/** What only describes is no measure, unless it names who must act. */
function tellsToDo({measure, units}: MeasureRow): boolean {
  return measure.kind !== 'other' || units.length > 0
}

/** Each unit once, in its strongest role; those in the lead before the others. */
function toUnits({duties}: Policy, measure: Measure, hrefOf: (unit: string) => string): MeasureUnit[] {
  const units = new Map<string, MeasureUnit>()
  for (const {start, value} of duties) {
    if (!isInside(start, measure)) continue
    const {unit} = value
    const role = strongerRole(value.role, units.get(unit)?.role ?? value.role)
    units.set(unit, {unit, role, href: hrefOf(unit)})
  }
  return [...units.values()].sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
}

function countTargets({figures}: Policy, measure: Measure): number {
  return figures.filter(({start, value}) => value.status === 'target' && isInside(start, measure)).length
}

function isInside(at: number, {start, end}: Measure): boolean {
  return start <= at && at < end
}
