/**
 * The strip of a document as a chart by itself, with everything on it listed in the order of the text.
 */
import {s} from 'hastscript'
import type {Policy} from '../../policy/policy.ts'
import {stripFigureWords} from '../../ui-strings/strip-figure.ts'
import {count} from '../../ui-strings.ts'
import type {ChartFigure, LegendItem} from '../charts/figure.ts'
import {type StripData, strip, toStripData} from '../charts/strip.ts'
import type {UnitLexicon} from '../units/unit-identity.ts'
import {documentChartsPath} from './document-charts-path.ts'
import {toStripRows} from './strip-rows.ts'

const heights = {wide: {up: 12, band: 22, down: 10}, narrow: {up: 8, band: 11, down: 7}}

export function stripFigure(policy: Policy, lexicon: UnitLexicon): ChartFigure {
  const data = toStripData(policy, lexicon)
  const {unit, note, columns} = stripFigureWords
  return {
    id: `${policy.id}-strip`,
    page: documentChartsPath(policy),
    title: toTitle(data),
    unit: unit(data.length),
    legend: toLegend(data),
    source: [{label: data.name, href: `/documents/${policy.id}/`}],
    note,
    widths: {wide: 1184, middle: 912, column: 648, narrow: 328},
    draw: (width) =>
      strip(data, width < 480 ? {width, ...heights.narrow} : {width, ...heights.wide, labels: true}),
    table: {
      columns: [
        {name: columns.at, numeric: true},
        {name: columns.kind},
        {name: columns.section},
        {name: columns.words}
      ],
      rows: toStripRows(policy).map(({at, kind, section, words}) => [count(at), kind, section, words])
    }
  }
}

function toTitle({name, targets, achieved, sections}: StripData): string {
  const words = stripFigureWords
  if (targets.length === 0)
    return achieved.length > 0 ? words.achieved(name, achieved.length) : words.none(name)
  const [most] = sections
    .filter(({depth}) => depth === 1)
    .toSorted((one, other) => other.targets - one.targets)
  if (!most || most.targets === 0) return words.spread(name, targets.length)
  const section = `${most.label} ${most.title}`.trim()
  return most.targets === targets.length
    ? words.all(name, targets.length, section)
    : words.most(name, targets.length, section, most.targets)
}

/** Signs of what there is. */
function toLegend({targets, achieved, citations, duties}: StripData): LegendItem[] {
  const {legend} = stripFigureWords
  const signs = [
    {found: targets, word: legend.target, sign: s('path', {className: 'strip-target', d: 'M6 0v9'})},
    {found: achieved, word: legend.achieved, sign: s('path', {className: 'strip-achieved', d: 'M6 3v9'})},
    {
      found: citations,
      word: legend.citation,
      sign: s('path', {className: 'strip-citation', d: 'M6 1l5 5l-5 5l-5 -5z'})
    },
    {found: duties, word: legend.duty, sign: s('circle', {className: 'strip-duty', cx: 6, cy: 8, r: 1.3})}
  ]
  return signs.filter(({found}) => found.length > 0).map(({word, sign}) => ({word, sign: [sign]}))
}
