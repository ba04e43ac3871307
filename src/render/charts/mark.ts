import type {Element} from 'hast'
import {s} from 'hastscript'

/** Shapes that stand for one value; its words are said when a pointer or the arrow keys come to them. */
export function mark(value: string, ...shapes: readonly Element[]): Element {
  return s('g', {className: 'chart-mark', dataValue: value}, ...shapes)
}

/** A part of the drawing that is not seen, so that a thin mark is easy to hit. */
export function hitArea(x: number, y: number, width: number, height: number): Element {
  return s('rect', {className: 'chart-hit', x, y, width, height})
}

/** The same along a line. */
export function hitLine(d: string): Element {
  return s('path', {className: 'chart-hit', d})
}
