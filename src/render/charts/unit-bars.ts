/**
 * Chart: the units that most provisions name, each with its bar.
 *
 *     中卫市 · 市商务局    |████▒▒▒▒▒▒▒▒▒▒▒▒  24
 */
import {max} from 'd3-array'
import type {Element, ElementContent} from 'hast'
import {s} from 'hastscript'
import {unitBarWords, unitRoleWords} from '../../ui-strings/units.ts'
import {count} from '../../ui-strings.ts'
import {roles} from '../units/role-order.ts'
import {breakName} from './break-name.ts'
import {hitArea, mark} from './mark.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'
import {textWidth} from './text-width.ts'
import {placeParts, renderPart, thickness, type UnitBarRow} from './unit-bar.ts'

interface PlacedUnit {
  row: UnitBarRow
  lines: string[]
  top: number
  height: number
}

const lineHeight = 18
const rowPadding = 8
const gap = 8
/** A last part too thin to show is drawn this much further. */
const overhang = 3
/** Of the width, at most, for the names. */
const columnShare = 0.42

export function unitBars(rows: readonly UnitBarRow[], width: number): Element {
  const most = max(rows, totalOf) ?? 0
  const column = Math.round(Math.min(max(rows, ({name}) => textWidth(name)) ?? 0, width * columnShare))
  const room = textWidth(count(most)) + gap + overhang
  const units = stack(rows, column)
  const height = units.reduce((sum, unit) => sum + unit.height, 0)
  const left = column + gap
  return svgRoot(
    {
      chart: 'unit-bars',
      width,
      height,
      title: unitBarWords.listTitle(rows.length),
      description: unitBarWords.description(most)
    },
    s('path', {className: 'unit-bar-zero', d: `M${left} 0V${height}`}),
    ...units.flatMap((unit) => renderUnit(unit, {left, width: width - left - room, max: most}))
  )
}

function totalOf({lead, resp, support}: UnitBarRow): number {
  return lead + resp + support
}

function stack(rows: readonly UnitBarRow[], column: number): PlacedUnit[] {
  let top = 0
  return rows.map((row) => {
    const lines = breakName(row.name, column, 2)
    const height = lines.length * lineHeight + rowPadding
    const unit = {row, lines, top, height}
    top += height
    return unit
  })
}

function renderUnit(
  {row, lines, top, height}: PlacedUnit,
  {left, width, max}: {left: number; width: number; max: number}
): ElementContent[] {
  const y = top + height / 2
  const first = top + (height - lines.length * lineHeight) / 2 + 13.5
  const parts = placeParts(row, {from: left, to: left + width, max})
  const end = parts.at(-1)
  const told = roles.filter((role) => row[role] > 0).map((role) => unitRoleWords[role].told(row[role]))
  return [
    s(
      'text',
      {className: 'chart-name', textAnchor: 'end'},
      lines.map((line, index) => s('tspan', {x: left - gap, y: round(first + index * lineHeight)}, line))
    ),
    mark(
      `${row.name}　${told.join('，')}`,
      hitArea(left, top, round(width), height),
      ...parts.map((part) => renderPart(part, y - thickness / 2))
    ),
    s('text', {x: round((end ? end.x + end.width : left) + gap), y: round(y + 4.5)}, count(totalOf(row)))
  ]
}
