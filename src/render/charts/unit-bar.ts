/**
 * Chart: how many provisions name a unit, by its role, from 0 on the scale of the whole list.
 *
 *     |████▒▒▒▒▒▒▒▒▒▒▒▒░░░     dark: 牵头, grey: 责任, hollow: 配合
 *     0               20
 *
 * A role without a provision is not drawn.
 */
import {scaleLinear} from 'd3-scale'
import type {Element} from 'hast'
import {s} from 'hastscript'
import {unitBarWords, unitRoleWords} from '../../ui-strings/units.ts'
import {roles} from '../units/role-order.ts'
import {dumbbellMargin} from './place-dumbbell.ts'
import {round} from './round.ts'
import {svgRoot} from './svg-root.ts'

export interface UnitBarRow {
  name: string
  /** Provisions in which it leads, is responsible, supports. */
  lead: number
  resp: number
  support: number
}

export interface UnitBarOptions {
  width: number
  height: number
  /** Where the axis ends, in provisions. */
  max: number
  /** The numbers beside it say the same. */
  hidden?: boolean
}

export interface PlacedPart {
  role: (typeof roles)[number]
  x: number
  width: number
}

export const thickness = 8
/** A single provision of very many still shows. */
const thinnest = 2

export function unitBar(row: UnitBarRow, {width, height, max, hidden = false}: UnitBarOptions): Element {
  const middle = height / 2
  const told = roles.filter((role) => row[role] > 0).map((role) => unitRoleWords[role].told(row[role]))
  return svgRoot(
    {
      chart: 'unit-bar',
      width,
      height,
      title: `${row.name}：${told.join('，') || unitBarWords.nothing}`,
      description: unitBarWords.description(max),
      hidden
    },
    ...placeParts(row, {from: dumbbellMargin, to: width - dumbbellMargin, max}).map((part) =>
      renderPart(part, middle - thickness / 2, unitRoleWords[part.role].told(row[part.role]))
    ),
    s('path', {className: 'unit-bar-zero', d: `M${dumbbellMargin} ${middle - thickness}v${2 * thickness}`})
  )
}

/** The line around a hollow part stays inside of it. */
export function renderPart({role, x, width}: PlacedPart, y: number, words?: string): Element {
  const inset = role === 'support' ? 0.5 : 0
  return s('rect', {
    className: `unit-bar-${role}`,
    dataValue: words,
    x: x + inset,
    y: y + inset,
    width: round(width - 2 * inset),
    height: thickness - 2 * inset
  })
}

/** One after another, a pixel of ground between them; the axis goes from 0 at `from` to `max` at `to`. */
export function placeParts(
  row: UnitBarRow,
  {from, to, max}: {from: number; to: number; max: number}
): PlacedPart[] {
  const toX = scaleLinear([0, Math.max(max, 1)], [from, to])
  let before = 0
  return roles.flatMap((role) => {
    const start = toX(before)
    before += row[role]
    return row[role] === 0
      ? []
      : [{role, x: round(start + 1), width: round(Math.max(toX(before) - start - 1, thinnest))}]
  })
}
