/**
 * The axis of a table of dumbbells, printed once above its rows.
 *
 *     0    1倍    2倍
 */
import {scaleLinear} from 'd3-scale'
import type {Element} from 'hast'
import {s} from 'hastscript'
import {dumbbellMargin} from './place-dumbbell.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export interface DumbbellScaleOptions {
  /** Pixels: the width of the rows' charts. */
  width: number
  /** Where the axis ends. */
  max: number
  /** 倍 or %. */
  unit: string
}

export function dumbbellScale({width, max, unit}: DumbbellScaleOptions): Element {
  const toX = scaleLinear([0, max], [dumbbellMargin, width - dumbbellMargin])
  const ticks = toX.ticks(max <= 4 ? Math.floor(max) : 3).filter((tick) => tick > 0)
  return svgRoot(
    {chart: 'dumbbell-scale', width, height: 16, title: '', description: '', hidden: true},
    ...[0, ...ticks].map((tick) =>
      s('text', {x: round(toX(tick)), y: 12, textAnchor: 'middle'}, tick === 0 ? '0' : `${tick}${unit}`)
    )
  )
}
