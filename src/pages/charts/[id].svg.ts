/** Each chart as a file that stands by itself. */
import type {APIRoute} from 'astro'
import {corpus, keynessOf, siteIdentity} from '../../corpus.ts'
import {toFigureSvg} from '../../exports/figure-svg.ts'
import type {ChartFigure} from '../../render/charts/figure.ts'
import {toFigures} from '../../render/figures.ts'
import {siteRoot} from '../../site-root.ts'
import charts from '../../styles/charts.css?raw'
import tokens from '../../styles/tokens.css?raw'

export function getStaticPaths() {
  const {policies, links, lexicon} = corpus()
  return toFigures(policies, links, lexicon, keynessOf).map((figure) => ({
    params: {id: figure.id},
    props: {figure}
  }))
}

export const GET: APIRoute<{figure: ChartFigure}> = ({props, site}) => {
  const where = {title: siteIdentity().title, root: siteRoot(site)}
  return new Response(toFigureSvg(props.figure, where, {tokens, charts}), {
    headers: {'content-type': 'image/svg+xml; charset=utf-8'}
  })
}
