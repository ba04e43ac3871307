import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toMeasureTable} from '../exports/tables/measures.ts'
import {rowsInGroups, toMeasureLists} from '../render/measures/measure-rows.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, lexicon} = corpus()
  return new Response(
    toCsv(toMeasureTable(toMeasureLists(policies, lexicon).map(rowsInGroups), siteRoot(site)))
  )
}
