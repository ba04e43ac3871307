import type {APIContext} from 'astro'
import {corpus} from '../../corpus.ts'
import {toCsv} from '../../exports/csv.ts'
import {toTargetTable} from '../../exports/tables/targets.ts'
import {toIndicatorTargets} from '../../render/indicators/indicator-groups.ts'
import {type IndicatorPage, toIndicatorPages} from '../../render/indicators/indicator-pages.ts'
import {toTargetRows} from '../../render/targets/target-rows.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  const {policies, links, lexicon} = corpus()
  const pages = toIndicatorPages(policies, toTargetRows(policies, links, lexicon), links.series, lexicon)
  return pages.map((page) => ({params: {indicator: page.address}, props: {page}}))
}

export function GET({site, props: {page}}: APIContext<{page: IndicatorPage}>): Response {
  return new Response(
    toCsv(
      toTargetTable(
        toIndicatorTargets(page).flatMap(({rows}) => rows),
        siteRoot(site)
      )
    )
  )
}
