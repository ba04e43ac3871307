/** Units as a table, and the provisions that name one of them. */
import {addressLabel} from '../../render/address-label.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {unitHref} from '../../render/units/unit-identity.ts'
import type {Unit, UnitEntry} from '../../render/units/unit-rows.ts'
import {unitColumns, unitEntryColumns, unitRoleWords, unitWords} from '../../ui-strings/units.ts'
import {siteAddress} from '../site-address.ts'

/** `units`: in the order of the page. */
export function toUnitTable(units: readonly Unit[], root: URL | null): string[][] {
  return [Object.values(unitColumns), ...units.map((unit) => Object.values(toUnitCells(unit, root)))]
}

function toUnitCells(unit: Unit, root: URL | null): Record<keyof typeof unitColumns, string> {
  const {name, region, entries, counts, policies, written, address} = unit
  return {
    name,
    region: region.name,
    total: String(entries.length),
    lead: String(counts.lead),
    resp: String(counts.resp),
    support: String(counts.support),
    documents: policies.map(({metadata}) => displayTitle(metadata)).join(unitWords.and),
    written: written.join(unitWords.and),
    link: siteAddress(unitHref(address), root)
  }
}

/** `entries`: in the order of its page. */
export function toEntryTable({label}: Unit, entries: readonly UnitEntry[], root: URL | null): string[][] {
  return [
    Object.values(unitEntryColumns),
    ...entries.map((entry) => Object.values(toEntryCells(label, entry, root)))
  ]
}

function toEntryCells(
  unit: string,
  entry: UnitEntry,
  root: URL | null
): Record<keyof typeof unitEntryColumns, string> {
  const {policy, id, head, role, topics, targets} = entry
  return {
    unit,
    role: unitRoleWords[role].head,
    document: displayTitle(policy.metadata),
    region: policy.metadata.region?.name ?? '',
    address: id === null ? '' : addressLabel(policy, id),
    head,
    topics: topics.join(unitWords.and),
    targets: targets.map(({words}) => words).join(unitWords.and),
    link: siteAddress(`/documents/${policy.id}/${id === null ? '' : `#${id}`}`, root)
  }
}
