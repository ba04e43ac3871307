/**
 * Chart: who cites whom.
 *
 *     某市条例 2 •───╮
 *                    ├──• 某法 3
 *     某省条例 1 •───╯
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {citationChartWords} from '../../ui-strings/citations.ts'
import {count} from '../../ui-strings.ts'
import {hitLine, mark} from './mark.ts'
import {
  type CitationChartOptions,
  type CitationRow,
  lineHeight,
  type PlacedDocument,
  placeCitations
} from './place-citations.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export type {CitationRow} from './place-citations.ts'

export function citations(rows: readonly CitationRow[], options: CitationChartOptions): Element {
  const {height, left, right, links} = placeCitations(rows, options)
  const places = rows.reduce((sum, row) => sum + row.places, 0)
  return svgRoot(
    {
      chart: 'citations',
      width: options.width,
      height,
      title: citationChartWords.title(left.length, right.length, places),
      description: citationChartWords.description
    },
    ...links.map(({row, d}) =>
      mark(
        citationChartWords.value(row.from.name, row.to.name, row.places),
        hitLine(d),
        s('path', {className: 'citations-link', d})
      )
    ),
    ...left.flatMap((document) => renderDocument(document, 'end')),
    ...right.flatMap((document) => renderDocument(document, 'start'))
  )
}

const dot = 3.5
const gap = 10

/** The name stands beside its dot, its lines around the dot's height; the count follows the last one. */
function renderDocument({lines, places, x, y}: PlacedDocument, anchor: 'start' | 'end'): ElementContent[] {
  const at = anchor === 'end' ? x - gap : x + gap
  const top = y - ((lines.length - 1) * lineHeight) / 2 + 4.5
  return [
    s('circle', {className: 'citations-dot', cx: x, cy: y, r: dot}),
    s(
      'text',
      {className: 'chart-name', textAnchor: anchor},
      lines.map((line, index) =>
        s('tspan', {x: at, y: round(top + index * lineHeight)}, [
          line,
          ...(index === lines.length - 1 ? [s('tspan', {className: 'chart-count'}, ` ${count(places)}`)] : [])
        ])
      )
    )
  ]
}
