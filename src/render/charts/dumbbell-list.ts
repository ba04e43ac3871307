/**
 * Chart: baseline and target of one indicator in several documents, one under the other on one axis from 0.
 *
 *                   0          50          100
 *     某市规划      |---●------->●
 *     某省规划      |------●-->○›
 */
import {max, ticks} from 'd3-array'
import {scaleLinear} from 'd3-scale'
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {dumbbellListWords} from '../../ui-strings/charts.ts'
import {count} from '../../ui-strings.ts'
import {breakName} from './break-name.ts'
import {renderDumbbell} from './dumbbell.ts'
import {type DumbbellRow, dumbbellMargin, placeDumbbell} from './place-dumbbell.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'
import {textWidth} from './text-width.ts'

export interface NamedDumbbell extends DumbbellRow {
  /** 某市规划 */
  name: string
  /** Above its dots: 突破 120. */
  baseLabel: string | null
  targetLabel: string
  /** Under the pointer. */
  words: string
}

/** Pixels. */
const narrowest = 480
const rowHeight = 48
const lineHeight = 16
const headRoom = 24
const nameColumn = {share: 0.3, most: 240}

export interface DumbbellListOptions {
  width: number
  title: string
  unit: string
}

export function dumbbellList(
  rows: readonly NamedDumbbell[],
  {width, title, unit}: DumbbellListOptions
): Element {
  const isNarrow = width < narrowest
  const column = isNarrow ? 0 : Math.min(width * nameColumn.share, nameColumn.most)
  const greatest = max(rows, ({base, target, targetMax}) => Math.max(base ?? 0, target ?? 0, targetMax ?? 0))
  const axis = {left: isNarrow ? 0 : column + 16, width: 0, max: (greatest || 1) * 1.05}
  axis.width = width - axis.left - 16
  let y = headRoom
  const spans: string[] = []
  const drawn = rows.map((row) => {
    const names = breakName(row.name, isNarrow ? width : column, 2)
    const above = isNarrow ? names.length * lineHeight : 0
    const top = y + above
    y = top + rowHeight
    spans.push(`${top}v${rowHeight}`)
    const baseline = isNarrow ? top - above + 13 : top + 32.5 - ((names.length - 1) * lineHeight) / 2
    return [
      ...names.map((name, line) =>
        s('text', {className: 'chart-name', x: 0, y: round(baseline + line * lineHeight)}, name)
      ),
      renderRow(row, {...axis, top, right: width})
    ]
  })
  return svgRoot(
    {chart: 'dumbbell-list', width, height: y, title, description: dumbbellListWords.description(unit)},
    ...renderScale(axis, spans),
    ...drawn.flat()
  )
}

interface Axis {
  left: number
  width: number
  max: number
}

/** Printed once, above; its lines run through all rows, on a phone between the names. */
function renderScale({left, width, max: end}: Axis, spans: readonly string[]): ElementContent[] {
  const toX = scaleLinear([0, end], [left + dumbbellMargin, left + width - dumbbellMargin])
  const most = width / 4 > textWidth(count(end)) + 16 ? 4 : 2
  const steps = ticks(0, end, most).slice(1).slice(0, 4)
  return [0, ...steps].flatMap((step) => {
    const x = round(toX(step))
    return [
      s('path', {
        className: step === 0 ? 'slope-axis' : 'slope-grid',
        d: spans.map((span) => `M${x} ${span}`).join('')
      }),
      s('text', {className: 'chart-text', x, y: headRoom - 8, textAnchor: 'middle'}, count(step))
    ]
  })
}

function renderRow(
  row: NamedDumbbell,
  {left, top, width, max: end, right}: Axis & {top: number; right: number}
): Element {
  const placed = placeDumbbell(row, {width, height: rowHeight, max: end})
  const y = placed.y + 4
  return s(
    'g',
    {transform: `translate(${round(left)} ${top})`, dataValue: row.words},
    ...renderDumbbell({...placed, y}, row),
    ...placeNumbers(row, placed, right - left).map(({x, text, isTarget}) =>
      s(
        'text',
        {className: isTarget ? 'chart-value' : 'chart-text', x, y: y - 11, textAnchor: 'middle'},
        text
      )
    )
  )
}

/** Above their dots, 8 px apart, and within the drawing; the base gives way where there is no room for both. */
function placeNumbers(
  {baseLabel, targetLabel}: NamedDumbbell,
  {base, target, targetMax}: ReturnType<typeof placeDumbbell>,
  right: number
): {x: number; text: string; isTarget: boolean}[] {
  if (target === null) return []
  const half = textWidth(targetLabel) / 2
  const within = (x: number, reach: number) => Math.min(Math.max(x, reach), right - reach)
  const x = within((target + (targetMax ?? target)) / 2, half)
  const goal = {x: round(x), text: targetLabel, isTarget: true}
  if (base === null || baseLabel === null) return [goal]
  const reach = textWidth(baseLabel) / 2
  const apart = half + reach + 8
  const free = base <= target ? Math.min(base, x - apart) : Math.max(base, x + apart)
  const at = within(free, reach)
  const isClear = Math.abs(at - x) >= apart - 0.01
  return isClear ? [{x: round(at), text: baseLabel, isTarget: false}, goal] : [goal]
}
