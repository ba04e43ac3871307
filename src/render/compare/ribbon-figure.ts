/**
 * The wording two documents share, as a chart with its passages listed.
 *
 *     甘肃规划 三（四）7    金昌报告 二（三）2    41 字    支持兰州新区、武威保税物流中心……
 */
import {readSlice} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'
import {sectionAt} from '../../policy/section-at.ts'
import {ribbonTableWords} from '../../ui-strings/compare.ts'
import {count} from '../../ui-strings.ts'
import type {ChartFigure} from '../charts/figure.ts'
import {ribbon} from '../charts/ribbon.ts'
import {toStripData} from '../charts/strip.ts'
import {placeOf} from '../passages.ts'
import {sharedFinding} from './compare-findings.ts'
import type {Comparison} from './compare-pairs.ts'

const band = 14
/** Pixels of its height; on a phone the names stand a little further apart. */
const heights = {wide: 176, narrow: 180}

export function ribbonFigure(comparison: Comparison): ChartFigure {
  const {upper, lower, reuse, exact} = comparison
  const documents = {upper: toStripData(upper), lower: toStripData(lower)}
  const rows = reuse
    .toSorted((one, other) => one.b.start - other.b.start)
    .map(({a, b, exact, parts}) => ({
      words: ribbonTableWords.passage(toPlace(upper, a).text, toPlace(lower, b).text, exact),
      upper: a,
      lower: b,
      parts: parts.map((part) => ({upper: part.a, lower: part.b}))
    }))
  const {title, note} = sharedFinding(comparison)
  return {
    id: `${upper.id}-${lower.id}`,
    page: `/compare/${upper.id}/${lower.id}/`,
    title,
    unit: note,
    legend: [],
    source: [upper, lower].map(({id, metadata}) => ({label: metadata.shortTitle, href: `/documents/${id}/`})),
    note: null,
    widths: {wide: 1184, middle: 912, column: 648, narrow: 328},
    draw: (width) =>
      ribbon(documents, rows, {
        width,
        height: width < 480 ? heights.narrow : heights.wide,
        band,
        shared: exact
      }),
    table: {
      columns: [
        {name: upper.metadata.shortTitle},
        {name: lower.metadata.shortTitle},
        {name: ribbonTableWords.characters, numeric: true},
        {name: ribbonTableWords.words}
      ],
      rows: reuse
        .flatMap(({parts}) => parts)
        .toSorted((one, other) => one.b.start - other.b.start)
        .map(({a, b}) => [
          toPlace(upper, a),
          toPlace(lower, b),
          count(b.end - b.start),
          readSlice(lower.text, b.start, b.end).replace(/\s+/g, '')
        ])
    }
  }
}

function toPlace(policy: Policy, spot: Spot): {text: string; href: string} {
  const section = sectionAt(policy.sections, spot.start)
  const {href, place} = placeOf(policy, {...spot, section: section?.id ?? null})
  return {text: place, href}
}
