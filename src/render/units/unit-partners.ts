/**
 * With whom a unit is named: the other units of the same provisions, by how often.
 *
 *     市商务局，23 条   同列：各县（区）人民政府 20 条，中卫海关 13 条 …
 */
import type {Unit, UnitEntry} from './unit-rows.ts'

export interface UnitPartner {
  unit: Unit
  /** Provisions that name both. */
  shared: number
}

/** Looked up once for all units; most often first, then in the order of `units`. */
export function partnerFinder(units: readonly Unit[]): (unit: Unit) => UnitPartner[] {
  const named = new Map<string, Unit[]>()
  for (const unit of units) {
    for (const entry of unit.entries) {
      const key = toKey(entry)
      const together = named.get(key)
      if (together) together.push(unit)
      else named.set(key, [unit])
    }
  }
  return (unit) => {
    const shared = new Map<Unit, number>()
    for (const entry of unit.entries) {
      for (const other of named.get(toKey(entry)) ?? []) {
        if (other !== unit) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    return [...shared]
      .map(([unit, shared]) => ({unit, shared}))
      .sort((one, other) => other.shared - one.shared || units.indexOf(one.unit) - units.indexOf(other.unit))
  }
}

/** Beside a unit of its own region the name alone. */
export function toPartnerName(partner: Unit, beside: Unit): string {
  return partner.owner?.code === beside.region.code ? partner.name : partner.label
}

function toKey({policy, id}: UnitEntry): string {
  return `${policy.id}#${id}`
}
