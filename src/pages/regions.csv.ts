import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toRegionTable} from '../exports/tables/regions.ts'
import {toRegionLevels} from '../render/regions/region-explorer.ts'
import {toRegionPages} from '../render/regions/region-pages.ts'
import {sortByTime} from '../render/sort-by-time.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, lexicon} = corpus()
  const levels = toRegionLevels(toRegionPages(sortByTime(policies), lexicon))
  return new Response(
    toCsv(
      toRegionTable(
        levels.flatMap(({pages}) => pages),
        siteRoot(site)
      )
    )
  )
}
