/** The numbers of each chart. */
import type {APIRoute} from 'astro'
import {corpus, keynessOf} from '../../corpus.ts'
import {toFigureCsv} from '../../exports/figure-csv.ts'
import type {ChartFigure} from '../../render/charts/figure.ts'
import {toFigures} from '../../render/figures.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  const {policies, links, lexicon} = corpus()
  return toFigures(policies, links, lexicon, keynessOf).map((figure) => ({
    params: {id: figure.id},
    props: {figure}
  }))
}

export const GET: APIRoute<{figure: ChartFigure}> = ({props, site}) =>
  new Response(toFigureCsv(props.figure, siteRoot(site)), {
    headers: {'content-type': 'text/csv; charset=utf-8'}
  })
