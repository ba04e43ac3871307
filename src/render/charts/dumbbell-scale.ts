/**
 * The axis of a table of dumbbells, printed once above its rows.
 *
 *     0    1倍    2倍        0    50    100 in a unit that is said beside it
 */
import {scaleLinear} from 'd3-scale'
import type {Element} from 'hast'
import {s} from 'hastscript'
import {dumbbellMargin} from './place-dumbbell.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'
import {textWidth} from './text-width.ts'

export interface DumbbellScaleOptions {
  /** Pixels: the width of the rows' charts. */
  width: number
  /** Where the axis ends. */
  max: number
  /** Only 倍 and % stand at the ticks; there is no room for 亿美元. */
  unit: string
}

export function dumbbellScale({width, max, unit}: DumbbellScaleOptions): Element {
  const toX = scaleLinear([0, max], [dumbbellMargin, width - dumbbellMargin])
  const ticks = toX.ticks(tickCount(max, unit)).filter((tick) => tick > 0)
  const after = unit === '倍' || unit === '%' ? unit : ''
  return svgRoot(
    {chart: 'dumbbell-scale', width, height: 16, title: '', description: '', hidden: true},
    ...[0, ...ticks].map((tick) => {
      const text = tick === 0 ? '0' : `${tick}${after}`
      const most = width - textWidth(text, fontSize) / 2
      return s('text', {x: round(Math.min(toX(tick), most)), y: 12, textAnchor: 'middle'}, text)
    })
  )
}

/** As charts.css has it, in pixels. */
const fontSize = 12

/** Every 倍 where there are few; of long numbers only as many as keep apart. */
function tickCount(max: number, unit: string): number {
  if (unit === '倍' && max <= 4) return Math.floor(max)
  return max >= 10_000 ? 2 : 3
}
