import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toUnitTable} from '../exports/tables/units.ts'
import {toUnitGroups} from '../render/units/unit-groups.ts'
import {toUnits} from '../render/units/unit-rows.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, lexicon} = corpus()
  const groups = toUnitGroups(toUnits(policies, lexicon))
  return new Response(
    toCsv(
      toUnitTable(
        groups.flatMap(({units}) => units),
        siteRoot(site)
      )
    )
  )
}
