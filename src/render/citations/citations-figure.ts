/** Who cites whom, as a chart; `null` where no document cites another. */
import type {Links} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {citationChartWords, citationTableWords, citationWords} from '../../ui-strings/citations.ts'
import {count} from '../../ui-strings.ts'
import {citations} from '../charts/citations.ts'
import {collectionSource} from '../charts/collection-source.ts'
import type {ChartFigure} from '../charts/figure.ts'
import {toChartRows} from './chart-rows.ts'
import {toCitationLists} from './citation-lists.ts'

/** Of the drawing: how much of it the names take on each side. */
const columnShare = 0.36

export function citationsFigure(
  policies: readonly Policy[],
  links: Pick<Links, 'citations'>
): ChartFigure | null {
  const {rows, rest} = toChartRows(toCitationLists(policies, links.citations))
  if (rows.length === 0) return null
  const sides = (['from', 'to'] as const).map((side) => new Set(rows.map((row) => row[side].id)).size)
  const places = rows.reduce((sum, row) => sum + row.places, 0)
  return {
    id: 'citations',
    page: '/citations/',
    title: citationChartWords.title(sides[0]!, sides[1]!, places),
    unit: citationWords.chartNote,
    legend: [],
    source: collectionSource(policies),
    note: rest > 0 ? citationWords.chartRest(rest) : null,
    widths: {wide: 648, narrow: 328},
    draw: (width) =>
      citations(rows, {width, column: Math.round(width * columnShare), lines: width < 480 ? 4 : 2}),
    table: {
      columns: [
        {name: citationTableWords.from},
        {name: citationTableWords.to},
        {name: citationTableWords.places, numeric: true}
      ],
      rows: rows.map(({from, to, places}) => [
        {text: from.name, href: `/documents/${from.id}/`},
        {text: to.name, href: `/documents/${to.id}/`},
        count(places)
      ])
    }
  }
}
