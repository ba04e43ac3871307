/**
 * Chart: words that one document uses more than the others.
 *
 *     跨境电商  |█|██████████████  24.1     bar: this document, tick: the others
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {keynessWords} from '../../ui-strings/keyness.ts'
import {hitArea, mark} from './mark.ts'
import {lineHeight, type PlacedWordBar, placeWordBars, type WordBarRow} from './place-word-bars.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export type {WordBarRow} from './place-word-bars.ts'

export function wordBars(rows: readonly WordBarRow[], width: number): Element {
  const {height, zero, max, bars} = placeWordBars(rows, width, toLabel)
  return svgRoot(
    {
      chart: 'word-bars',
      width,
      height,
      title: keynessWords.chartTitle(rows.length),
      description: keynessWords.description(keynessWords.rate(max))
    },
    s('path', {className: 'word-bars-zero', d: `M${zero} 0V${height}`}),
    ...bars.flatMap((bar) => renderBar(bar, zero))
  )
}

function toLabel({here}: WordBarRow): string {
  return keynessWords.rate(here)
}

const thickness = 8
const tickHeight = 16

function renderBar(
  {row, lines, top, height, y, end, tick, label}: PlacedWordBar,
  zero: number
): ElementContent[] {
  const first = top + (height - lines.length * lineHeight) / 2 + 13.5
  const {word, here, elsewhere} = row
  return [
    s(
      'text',
      {className: 'chart-name', textAnchor: 'end'},
      lines.map((line, index) => s('tspan', {x: zero - 8, y: round(first + index * lineHeight)}, line))
    ),
    mark(
      keynessWords.value(word, keynessWords.rate(here), keynessWords.rate(elsewhere)),
      hitArea(zero, top, round(Math.max(end, tick) - zero), height),
      s('rect', {
        className: 'word-bars-here',
        x: zero,
        y: y - thickness / 2,
        width: round(end - zero),
        height: thickness
      }),
      s('path', {className: 'word-bars-elsewhere', d: `M${tick} ${y - tickHeight / 2}v${tickHeight}`})
    ),
    s('text', {x: label, y: round(y + 4.5)}, toLabel(row))
  ]
}
