/**
 * A strip in pixels. Lanes from the top: targets up, the band with its sections, achieved down, duties.
 */
import {scaleLinear} from 'd3-scale'
import {type PlacedLabel, placeStripLabels} from './place-strip-labels.ts'
import {round} from './round.ts'
import type {StripData, StripSection} from './to-strip-data.ts'

export interface StripOptions {
  /** Pixels. A document of `scale` characters fills it. */
  width: number
  /** Heights in pixels of the three lanes. */
  up: number
  band: number
  down: number
  /** Characters that fill the width; the document's own length where left out. */
  scale?: number
  /** Write 一 二 三 （一） on the band. */
  labels?: boolean
  /** Draw a frame around these characters: what is on screen. */
  window?: {start: number; end: number}
  /** Address of the document: every section becomes a link, and the page says the same in words. */
  href?: string
}

export interface PlacedStrip {
  width: number
  height: number
  bandTop: number
  bands: {section: StripSection | null; x: number; width: number; tint: 1 | 2}[]
  /** Where a 一、 begins. */
  lines: number[]
  targets: number[]
  achieved: number[]
  citations: number[]
  duties: number[]
  labels: PlacedLabel[]
  window: {x: number; width: number} | null
}

/** Ticks nearer than this are one tick: the number beside the strip tells how many. */
const nearest = 2.2
const footHeight = 7

export function placeStrip(data: StripData, options: StripOptions): PlacedStrip {
  const {scale = data.length, up, band, down} = options
  const toX = scaleLinear([0, Math.max(scale, 1)], [0, options.width])
  const x = (at: number) => round(toX(at))
  const citations = thin(data.citations.map(x), 5)
  return {
    width: x(data.length),
    height: up + 1 + band + 1 + down + footHeight,
    bandTop: up + 1,
    bands: placeBands(data, x),
    lines: thin(
      data.sections.filter(({depth}) => depth === 1).map(({start}) => x(start)),
      nearest
    ),
    targets: thin(data.targets.map(x), nearest),
    achieved: thin(data.achieved.map(x), nearest),
    citations,
    duties: thin(data.duties.map(x), 4),
    labels: options.labels ? placeStripLabels(data.sections, x, citations, x(data.length)) : [],
    window: options.window ? placeWindow(options.window, x) : null
  }
}

/** Alternating tints; a slice under 2 px joins the one before it. */
function placeBands(data: StripData, x: (at: number) => number): PlacedStrip['bands'] {
  const bands: PlacedStrip['bands'] = []
  const starts: {section: StripSection | null; at: number}[] = [{section: null, at: 0}]
  for (const section of data.sections) starts.push({section, at: section.start})
  for (const [index, {section, at}] of starts.entries()) {
    const end = x(starts[index + 1]?.at ?? data.length)
    const before = bands.at(-1)
    const width = round(end - x(at))
    if (before && width < 2) before.width = round(end - before.x)
    else if (width > 0) bands.push({section, x: x(at), width, tint: before?.tint === 1 ? 2 : 1})
  }
  return bands
}

/** Keeps the first of marks that would touch; positions in rising order. */
function thin(positions: readonly number[], least: number): number[] {
  const kept: number[] = []
  for (const position of [...positions].sort((one, other) => one - other)) {
    if (kept.length === 0 || position - kept.at(-1)! >= least) kept.push(position)
  }
  return kept
}

function placeWindow({start, end}: {start: number; end: number}, x: (at: number) => number) {
  return {x: x(start), width: Math.max(round(x(end) - x(start)), 6)}
}
