/**
 * Chart: the strip (全文条带), one picture of a whole document.
 *
 *        |  ||        targets
 *     ▁▁|▁◆▁▁|▁▁▁▁    sections, 一、 as lines, citations as diamonds
 *      | ||           achieved
 *       · · ·         responsible units
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {stripWords} from '../../ui-strings/charts.ts'
import {counted} from '../../ui-strings.ts'
import {type PlacedStrip, placeStrip, type StripOptions} from './place-strip.ts'
import {svgRoot} from './svg-root.ts'
import type {StripData, StripSection} from './to-strip-data.ts'

export type {StripOptions} from './place-strip.ts'
export {type StripData, type StripSection, toStripData} from './to-strip-data.ts'

export function strip(data: StripData, options: StripOptions): Element {
  const placed = placeStrip(data, options)
  const {width, height} = placed
  return svgRoot(
    {
      chart: 'strip',
      width,
      height,
      title: `${data.name}：${[
        counted.characters(data.length),
        counted.targets(data.targets.length),
        counted.achieved(data.achieved.length),
        counted.citations(data.citations.length),
        ...(data.units ? [counted.units(data.units)] : [])
      ].join('，')}`,
      description: stripWords.description,
      hidden: options.href !== undefined
    },
    ...renderBands(placed, options),
    ...renderTicks(placed, options),
    ...renderBandMarks(placed, options)
  )
}

function renderBands({bands, bandTop}: PlacedStrip, {band, href}: StripOptions): ElementContent[] {
  return bands.map(({section, x, width, tint}) => {
    const box = {className: `strip-band-${tint}`, x, y: bandTop, width, height: band}
    if (href === undefined) return s('rect', {...box, dataValue: toSectionTitle(section)})
    const shape = s('rect', box)
    const target = section ? `${href}#${section.id}` : href
    return s('a', {href: target, tabIndex: -1}, s('title', toSectionTitle(section)), shape)
  })
}

function toSectionTitle(section: StripSection | null): string {
  if (!section) return stripWords.opening
  return `${section.label} ${section.title}　${counted.targets(section.targets)}`
}

function renderTicks(placed: PlacedStrip, {up, band, down}: StripOptions): ElementContent[] {
  const below = placed.bandTop + band + 1
  const tick = (name: string, x: number, top: number, height: number) =>
    s('path', {className: `strip-${name}`, d: `M${x} ${top}v${height}`})
  return [
    ...placed.targets.map((x) => tick('target', x, 0, up)),
    ...placed.achieved.map((x) => tick('achieved', x, below, down)),
    ...placed.duties.map((x) => s('circle', {className: 'strip-duty', cx: x, cy: below + down + 3.5, r: 1.3}))
  ]
}

function renderBandMarks(placed: PlacedStrip, {band}: StripOptions): ElementContent[] {
  const {bandTop} = placed
  const middle = bandTop + band / 2
  return [
    ...placed.lines.map((x) => s('path', {className: 'strip-line', d: `M${x} ${bandTop - 2}v${band + 4}`})),
    ...placed.labels.map(({section, text, x}) =>
      s('text', {className: `strip-label-${section.depth}`, x, y: middle + 4.5}, text)
    ),
    ...placed.citations.map((x) =>
      s('path', {className: 'strip-citation', d: `M${x} ${middle - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`})
    ),
    ...(placed.window ? [renderWindow(placed.window, bandTop, band)] : [])
  ]
}

function renderWindow({x, width}: {x: number; width: number}, bandTop: number, band: number): ElementContent {
  return s('rect', {className: 'strip-window', x, y: bandTop - 3, width, height: band + 6})
}
