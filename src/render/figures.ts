/**
 * Every chart of the site that stands by itself, in the order of its pages: their files are made from this list,
 * and /dev/charts shows it. Charts inside of table rows belong to their table.
 */
import type {Links} from '../policy/4-links/links.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import type {Policy} from '../policy/policy.ts'
import type {ChartFigure} from './charts/figure.ts'
import {citationsFigure} from './citations/citations-figure.ts'
import {toChoices} from './compare/compare-pairs.ts'
import {ribbonFigure} from './compare/ribbon-figure.ts'
import {documentAttainment} from './indicators/attainment-figure.ts'
import {toAttainments} from './indicators/attainments.ts'
import {toIndicatorFigures} from './indicators/indicator-figures.ts'
import {toIndicatorPages} from './indicators/indicator-pages.ts'
import {toTargetRows} from './targets/target-rows.ts'

export function toFigures(policies: readonly Policy[], links: Links, lexicon: Lexicon): ChartFigure[] {
  const tables = toAttainments(policies, links.audits)
  const rows = toTargetRows(policies, links, lexicon)
  const figures = [
    ...tables.map(documentAttainment),
    ...toIndicatorPages(policies, rows, links.series, lexicon).flatMap((page) => {
      const {panels, lists, attainments} = toIndicatorFigures(page, tables)
      return [...panels, ...lists, ...attainments]
    }),
    ...toChoices(policies, links)
      .filter(({exact}) => exact > 0)
      .map(ribbonFigure),
    citationsFigure(policies, links)
  ]
  return figures.filter((figure) => figure !== null)
}
