/**
 * Chart: a share of 0—100 on its track.
 *
 *     |████████████████████░|
 *     0                   100
 */
import type {Element} from 'hast'
import {s} from 'hastscript'
import {shareBarWords} from '../../ui-strings/charts.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export interface ShareBarRow {
  name: string
  /** 0 … 1 */
  share: number
}

const height = 14
const thickness = 8

/** `hidden`: the number beside it says the same. */
export function shareBar(
  {name, share}: ShareBarRow,
  {width, hidden = false}: {width: number; hidden?: boolean}
): Element {
  const y = (height - thickness) / 2
  return svgRoot(
    {
      chart: 'share-bar',
      width,
      height,
      title: shareBarWords.title(name, share),
      description: shareBarWords.description,
      hidden
    },
    s('rect', {className: 'share-bar-track', x: 0, y, width, height: thickness}),
    s('rect', {className: 'share-bar-share', x: 0, y, width: round(width * share), height: thickness}),
    s('path', {className: 'share-bar-zero', d: `M0 ${y - 3}v${thickness + 6}`})
  )
}
