import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {round} from './round.ts'

export interface SvgRoot {
  /** Name of the chart, and its class: `strip`. */
  chart: string
  width: number
  height: number
  /** The finding, in one sentence. */
  title: string
  /** What is shown, and how to read it. */
  description: string
  /** The page says the same beside it: nothing for a screen reader here. */
  hidden?: boolean
}

/**
 * The `<svg>` of every chart: drawn in pixels of the usual text size, shown in rem so that it grows with 大字,
 * finding as `<title>`, what is shown as `<desc>`.
 */
export function svgRoot(about: SvgRoot, ...children: ElementContent[]): Element {
  const width = round(about.width)
  const height = round(about.height)
  const voice = about.hidden ? {ariaHidden: 'true'} : {role: 'img', ariaLabel: about.title}
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart', about.chart],
      width: `${round(width / 16)}rem`,
      height: `${round(height / 16)}rem`,
      viewBox: `0 0 ${width} ${height}`,
      ...voice
    },
    ...(about.hidden ? [] : [s('title', about.title), s('desc', about.description)]),
    ...children
  )
}
