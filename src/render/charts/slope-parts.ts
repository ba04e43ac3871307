/** The parts of a slope in pixels. */
import type {Box, Segment} from './boxes.ts'
import type {ReachedPoint, SlopeLine, SlopeSign} from './slope-data.ts'

export const dotRadius = 4.5

export interface PlacedMark {
  kind: 'reached' | 'planned' | 'expected'
  x: number
  y: number
  /** Upper end of a range. */
  top: number | null
  sign: SlopeSign | null
  point: ReachedPoint
  line: SlopeLine
}

export interface PlacedSegment extends Segment {
  kind: 'reached' | 'planned'
}

export interface PlacedSlope extends PlacedLabels {
  width: number
  height: number
  /** The room of dots and lines. */
  plot: Box
  zero: number
  grid: {y: number; text: string}[]
  years: {x: number; text: string | null}[]
  marks: PlacedMark[]
  segments: PlacedSegment[]
}

export interface PlacedLine {
  x: number
  y: number
  text: string
  anchor: 'start' | 'middle' | 'end'
  kind: 'name' | 'value' | 'text'
}

export interface PlacedLabels {
  labels: PlacedLine[]
  /** From a dot to its label, where that had to move. */
  leaders: Segment[]
  /** Names of lines that found no place. */
  unnamed: string[]
}
