/** Bars of units for chart-cases.ts. */
import type {Element} from 'hast'
import {type UnitBarRow, unitBar} from './unit-bar.ts'
import {unitBars} from './unit-bars.ts'

const bureau: UnitBarRow = {name: '某市 · 市商务局', lead: 3, resp: 12, support: 5}

const rows: Record<string, Partial<UnitBarRow> & {max?: number}> = {
  'three-roles': {},
  'one-role': {lead: 0, support: 0},
  'leads-only': {resp: 0, support: 0},
  'named-once-among-many': {lead: 0, resp: 0, support: 1, max: 400},
  'nothing-named': {lead: 0, resp: 0, support: 0}
}

export const unitBarCases: Record<string, () => Element> = Object.fromEntries(
  Object.entries(rows).map(([name, {max = 20, ...row}]) => [
    name,
    () => unitBar({...bureau, ...row}, {width: 200, height: 24, max})
  ])
)

const list: UnitBarRow[] = [
  bureau,
  {name: '某市 · 国家税务总局某市税务局第一税务分局', lead: 0, resp: 9, support: 0},
  {name: '某县人民政府', lead: 0, resp: 0, support: 1}
]

export const unitBarsCases: Record<string, () => Element> = {
  wide: () => unitBars(list, 720),
  phone: () => unitBars(list, 328)
}
