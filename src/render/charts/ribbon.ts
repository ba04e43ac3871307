/**
 * Chart: what two documents say in the same words.
 *
 *     甘肃规划   ▁▁█▁▁▁▁██▁▁▁▁▁
 *                  ╲    ╱╱
 *     金昌报告   ▁▁▁▁██▁█▁▁▁▁▁▁   stretched to the same width
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {ribbonWords} from '../../ui-strings/charts.ts'
import {hitArea, hitLine, mark} from './mark.ts'
import {
  type PlacedPassage,
  type PlacedRibbon,
  type PlacedSpan,
  placeRibbon,
  type RibbonOptions,
  type RibbonRow
} from './place-ribbon.ts'
import {placeStrip} from './place-strip.ts'
import {svgRoot} from './svg-root.ts'
import type {StripData} from './to-strip-data.ts'

export type {RibbonOptions, RibbonRow} from './place-ribbon.ts'

export function ribbon(
  documents: {upper: StripData; lower: StripData},
  rows: readonly RibbonRow[],
  options: RibbonOptions
): Element {
  const placed = placeRibbon(documents, rows, options)
  const {width, height, shared} = options
  const passages = rows.flatMap(({parts}) => parts).length
  return svgRoot(
    {
      chart: 'ribbon',
      width,
      height,
      title: ribbonWords.title(documents.upper.name, documents.lower.name, shared),
      description: ribbonWords.description(passages)
    },
    ...renderNames(documents, options),
    ...renderBand(documents.upper, placed.upperTop, options),
    ...renderBand(documents.lower, placed.lowerTop, options),
    ...placed.passages.map((passage) => renderPassage(passage, placed, options))
  )
}

function renderNames({upper, lower}: {upper: StripData; lower: StripData}, {width, height}: RibbonOptions) {
  const stretched = upper.length === lower.length ? '' : ribbonWords.stretched
  const shorter = upper.length < lower.length ? upper : lower
  return [upper, lower].flatMap((document): ElementContent[] => {
    const y = document === upper ? 14 : height - 6
    const length = ribbonWords.length(document.length) + (document === shorter ? stretched : '')
    return [
      s('text', {className: 'chart-name', x: 0, y}, document.name),
      s('text', {className: 'chart-text', x: width, y, textAnchor: 'end'}, length)
    ]
  })
}

function renderBand(data: StripData, top: number, {width, band}: RibbonOptions): ElementContent[] {
  const {bands, lines} = placeStrip(data, {width, band, up: 0, down: 0})
  return [
    ...bands.map(({x, width, tint}) =>
      s('rect', {className: `strip-band-${tint}`, x, y: top, width, height: band})
    ),
    ...lines.map((x) => s('path', {className: 'strip-line', d: `M${x} ${top - 3}v${band + 6}`}))
  ]
}

function renderPassage(
  {words, ribbon, upper, lower}: PlacedPassage,
  {upperTop, lowerTop}: PlacedRibbon,
  {band}: RibbonOptions
): Element {
  const solid = (top: number) => (span: PlacedSpan) =>
    s('rect', {className: 'ribbon-shared', x: span.x, y: top, width: span.width, height: band})
  const hit = (top: number) => (span: PlacedSpan) => hitArea(span.x, top, span.width, band)
  return mark(
    words,
    ...upper.map(hit(upperTop)),
    ...lower.map(hit(lowerTop)),
    hitLine(ribbon),
    s('path', {className: 'ribbon-link', d: ribbon}),
    ...upper.map(solid(upperTop)),
    ...lower.map(solid(lowerTop))
  )
}
