/** Measures of an upper document and how a lower one takes them up, as a table. */
import {addressLabel} from '../../render/address-label.ts'
import type {Coverage, CoverageItem, CoverageRow} from '../../render/compare/compare-coverage.ts'
import type {Comparison} from '../../render/compare/compare-pairs.ts'
import {toRelations} from '../../render/compare/coverage-explorer.ts'
import {displayTitle} from '../../render/policy-text/header.ts'
import {compareWords} from '../../ui-strings/compare.ts'
import {relationNames} from '../../ui-strings.ts'
import {siteAddress} from '../site-address.ts'

type Sides = Pick<Comparison, 'upper' | 'lower'>

export function toCoverageTable(sides: Sides, {groups}: Coverage, root: URL | null): string[][] {
  const rows = groups.flatMap(({rows}) => rows).map((row) => Object.values(toCells(sides, row, root)))
  return [Object.values(compareWords.columns), ...rows]
}

function toCells(
  {upper, lower}: Sides,
  row: CoverageRow,
  root: URL | null
): Record<keyof typeof compareWords.columns, string> {
  const items = row.cells.flat()
  const all = (of: (item: CoverageItem) => string) => items.map(of).join(compareWords.apart)
  return {
    upper: displayTitle(upper.metadata),
    address: addressLabel(upper, row.section.id),
    title: row.section.title,
    relation: toRelations(row)
      .map((relation) => (relation ? relationNames[relation].word : compareWords.silent))
      .join(compareWords.apart),
    lower: displayTitle(lower.metadata),
    lowerAddress: all(({section}) => addressLabel(lower, section.id)),
    lowerTitle: all(({section}) => section.title),
    link: siteAddress(`/documents/${upper.id}/#${row.section.id}`, root)
  }
}
