import type {APIContext} from 'astro'
import {corpus} from '../../corpus.ts'
import {toCsv} from '../../exports/csv.ts'
import {toEntryTable} from '../../exports/tables/units.ts'
import {entriesInGroups} from '../../render/units/unit-explorer.ts'
import {toUnits, type Unit} from '../../render/units/unit-rows.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  const {policies, lexicon} = corpus()
  return toUnits(policies, lexicon).map((unit) => ({params: {unit: unit.address}, props: {unit}}))
}

export function GET({site, props: {unit}}: APIContext<{unit: Unit}>): Response {
  return new Response(toCsv(toEntryTable(unit, entriesInGroups(unit), siteRoot(site))))
}
