/**
 * Chart: what was reached, held against what was planned for the same year; every plan is 100.
 *
 *                       0                  50%          规划 = 100
 *     货物贸易进出口总额 |■■■■■■■■■■■■■■■■■■■■■ 80.1 71.5%   | 112 亿美元
 */
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {bulletWords} from '../../ui-strings/charts.ts'
import {
  type BulletRow,
  type PlacedBullet,
  type PlacedBullets,
  percentWords,
  placeBullets
} from './place-bullets.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'
import {textWidth} from './text-width.ts'

export type {BulletRow} from './place-bullets.ts'

export function bullets(rows: readonly BulletRow[], {width, title}: {width: number; title: string}): Element {
  const placed = placeBullets(rows, width)
  return svgRoot(
    {chart: 'bullets', width, height: placed.height, title, description: bulletWords.description},
    ...renderAxis(placed),
    ...placed.bullets.flatMap((bullet) => renderBullet(bullet, placed))
  )
}

function renderAxis({zero, half, plan, spans}: PlacedBullets): ElementContent[] {
  const middle = {x: half, text: '50%', anchor: 'middle'}
  const words = [
    {x: zero, text: '0', anchor: zero < 8 ? 'start' : 'middle'},
    ...(plan - half > textWidth(bulletWords.plan) ? [middle] : []),
    {x: plan, text: bulletWords.plan, anchor: 'middle'}
  ]
  const line = (...places: number[]) =>
    spans.flatMap(([top, foot]) => places.map((x) => `M${x} ${top}V${foot}`)).join('')
  return [
    s('path', {className: 'slope-grid', d: line(half, plan)}),
    s('path', {className: 'slope-axis', d: line(zero)}),
    ...words.map(({x, text, anchor}) =>
      s('text', {className: 'chart-text', x, y: 16, textAnchor: anchor}, text)
    )
  ]
}

function renderBullet(
  {row, names, y, end, result, planned}: PlacedBullet,
  {zero, plan}: PlacedBullets
): ElementContent[] {
  const {x, y: baseline, anchor} = result
  return [
    ...names.map((line) =>
      s('text', {className: row.main ? 'chart-value' : 'chart-name', x: line.x, y: line.y}, line.text)
    ),
    s('rect', {
      className: 'bullets-bar',
      x: zero,
      y: y - 4,
      width: round(end - zero),
      height: 8,
      dataValue: row.words
    }),
    s('rect', {className: 'bullets-plan', x: round(plan - 1.5), y: y - 11, width: 3, height: 22}),
    s(
      'text',
      {className: 'chart-text', x, y: baseline, textAnchor: anchor},
      s('tspan', {className: 'chart-value'}, row.reached),
      s('tspan', {dx: 8}, percentWords(row))
    ),
    s('text', {className: 'chart-text', x: planned.x, y: planned.y}, planned.text)
  ]
}
