/**
 * Every chart of the site that stands by itself, in the order of its pages: their files are made from this list,
 * and /dev/charts shows it. Charts inside of table rows belong to their table.
 */
import type {Keyness} from '../policy/4-links/keyness.ts'
import type {Links} from '../policy/4-links/links.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import type {Policy} from '../policy/policy.ts'
import type {ChartFigure} from './charts/figure.ts'
import {citationsFigure} from './citations/citations-figure.ts'
import {toChoices} from './compare/compare-pairs.ts'
import {ribbonFigure} from './compare/ribbon-figure.ts'
import {documentFigures} from './documents/document-figures.ts'
import {timelineFigure} from './documents/timeline-figure.ts'
import {documentAttainment} from './indicators/attainment-figure.ts'
import {toAttainments} from './indicators/attainments.ts'
import {toIndicatorFigures} from './indicators/indicator-figures.ts'
import {toIndicatorPages} from './indicators/indicator-pages.ts'
import {toTargetRows} from './targets/target-rows.ts'
import {toUnits} from './units/unit-rows.ts'
import {unitsFigure} from './units/units-figure.ts'

export function toFigures(
  policies: readonly Policy[],
  links: Links,
  lexicon: Lexicon,
  keynessOf: (id: string) => Keyness
): ChartFigure[] {
  const tables = toAttainments(policies, links.audits)
  const rows = toTargetRows(policies, links, lexicon)
  const figures = [
    timelineFigure(policies),
    ...policies.flatMap((policy) => documentFigures(policy, keynessOf(policy.id), policies.length, lexicon)),
    ...tables.map(documentAttainment),
    ...toIndicatorPages(policies, rows, links.series, lexicon).flatMap((page) => {
      const {panels, lists, attainments} = toIndicatorFigures(page, tables)
      return [...panels, ...lists, ...attainments]
    }),
    ...toChoices(policies, links)
      .filter(({exact}) => exact > 0)
      .map(ribbonFigure),
    citationsFigure(policies, links),
    unitsFigure(toUnits(policies, lexicon), policies)
  ]
  return figures.filter((figure) => figure !== null)
}

/** Of each kind of page, this many charts are enough to look at. */
const mostInGallery = 12

export function toGallery(figures: readonly ChartFigure[]): ChartFigure[] {
  return [...Map.groupBy(figures, ({page}) => page.split('/')[1]).values()].flatMap((group) =>
    group.slice(0, mostInGallery)
  )
}
