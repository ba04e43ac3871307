/**
 * Shared wording of two documents, in pixels: both stretched to one width, ribbons between.
 */
import {scaleLinear} from 'd3-scale'
import {linkDown} from './link-path.ts'
import {round} from './round.ts'
import type {StripData} from './to-strip-data.ts'

interface Span {
  start: number
  end: number
}

export interface RibbonRow {
  /** In the upper document and in the lower one. */
  upper: Span
  lower: Span
  /** What is said of it: where it stands in both, and its characters. */
  words: string
  /** Passages equal to the letter inside it. */
  parts: {upper: Span; lower: Span}[]
}

export interface RibbonOptions {
  width: number
  height: number
  /** Height of the two bands. */
  band: number
  /** Characters equal to the letter. */
  shared: number
}

export interface PlacedSpan {
  x: number
  width: number
}

export interface PlacedRibbon {
  /** Tops of the bands. */
  upperTop: number
  lowerTop: number
  passages: PlacedPassage[]
}

export interface PlacedPassage {
  words: string
  /** The band between both, as a path. */
  ribbon: string
  /** Equal to the letter. */
  upper: PlacedSpan[]
  lower: PlacedSpan[]
}

/** Room for a name above the upper band and below the lower one. */
const nameHeight = 26

export function placeRibbon(
  documents: {upper: StripData; lower: StripData},
  rows: readonly RibbonRow[],
  {width, height, band}: RibbonOptions
): PlacedRibbon {
  const toUpper = toSpan(documents.upper.length, width)
  const toLower = toSpan(documents.lower.length, width)
  const upperTop = nameHeight
  const lowerTop = height - nameHeight - band
  return {
    upperTop,
    lowerTop,
    passages: rows.map(({words, upper, lower, parts}) => ({
      words,
      ribbon: ribbonPath(toUpper(upper), toLower(lower), upperTop + band, lowerTop),
      upper: parts.map((part) => toUpper(part.upper)),
      lower: parts.map((part) => toLower(part.lower))
    }))
  }
}

/** A passage stays visible however short it is: 1.2 px at least. */
function toSpan(length: number, width: number): (span: Span) => PlacedSpan {
  const toX = scaleLinear([0, Math.max(length, 1)], [0, width])
  return ({start, end}) => ({x: round(toX(start)), width: Math.max(round(toX(end) - toX(start)), 1.2)})
}

/** Down along the left edges, back up along the right ones. */
function ribbonPath(upper: PlacedSpan, lower: PlacedSpan, top: number, bottom: number): string {
  const left = linkDown([upper.x, top], [lower.x, bottom])
  const right = linkDown([round(lower.x + lower.width), bottom], [round(upper.x + upper.width), top])
  return `${left}L${right.slice(1)}Z`
}
