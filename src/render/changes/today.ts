/** What the site of today knows of the things a release speaks of: much of it may be gone. */
import type {DataTable} from '../../exports/data/table.ts'
import {lineageOf} from '../../policy/address.ts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel} from '../address-label.ts'

export interface Place {
  /** Empty for a whole document. */
  label: string
  href: string
}

export interface Today {
  /** Short name of a document; `null` where it is no more. */
  nameOf(document: string): string | null
  /** Where a provision is shown; the document where it is no more, `null` where that is gone too. */
  placeOf(document: string, section: string | null): Place | null
  tableTitle(table: string): string
  columnTitle(table: string, column: string): string
}

/** `addresses`: those that answer today. What has no name any more is called as in the data. */
export function toToday(
  policies: readonly Policy[],
  tables: readonly Pick<DataTable, 'name' | 'title' | 'columns'>[],
  addresses: ReadonlySet<string>
): Today {
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const byName = new Map(tables.map((table) => [table.name, table]))
  return {
    nameOf: (document) => byId.get(document)?.metadata.shortTitle ?? null,
    placeOf: (document, section) => {
      const policy = byId.get(document)
      if (!policy) return null
      const whole = `/documents/${document}/`
      const shown = section === null ? [] : lineageOf(section).map((address) => `${whole}#${address}`)
      const label = section === null ? '' : addressLabel(policy, section)
      return {label, href: shown.findLast((address) => addresses.has(address)) ?? whole}
    },
    tableTitle: (table) => byName.get(table)?.title ?? table,
    columnTitle: (table, column) =>
      byName.get(table)?.columns.find(({name}) => name === column)?.title ?? column
  }
}
