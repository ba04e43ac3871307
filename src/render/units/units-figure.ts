/** The list of units as a chart: on its page the table draws it, its files have the units named most. */
import {sum} from 'd3-array'
import {s} from 'hastscript'
import type {Policy} from '../../policy/policy.ts'
import {unitFigureWords, unitRoleWords, unitWords} from '../../ui-strings/units.ts'
import {count} from '../../ui-strings.ts'
import {collectionSource} from '../charts/collection-source.ts'
import type {ChartFigure, LegendItem} from '../charts/figure.ts'
import {unitBars} from '../charts/unit-bars.ts'
import type {Role} from './role-order.ts'
import {rolesOf} from './unit-groups.ts'
import {unitHref} from './unit-identity.ts'
import type {Unit} from './unit-rows.ts'

/** Bars of a drawing one takes in. */
const mostBars = 24
/** Units whose share is told. */
const topUnits = 5

/** `units` in the order of `toUnits`; `null` where no document names one. */
export function unitsFigure(units: readonly Unit[], policies: readonly Policy[]): ChartFigure | null {
  if (units.length === 0) return null
  const roles = rolesOf(units)
  const drawn = units.slice(0, mostBars)
  const rest = units.length - drawn.length
  const naming = new Set(units.flatMap((unit) => unit.policies))
  return {
    id: 'units',
    page: '/units/',
    title: toTitle(units),
    unit: unitFigureWords.unit,
    legend: roles.length > 1 ? roles.map(toLegend) : [],
    source: collectionSource(policies.filter((policy) => naming.has(policy))),
    note: `${unitWords.note}${rest > 0 ? unitFigureWords.drawn(drawn.length, rest) : ''}`,
    widths: {wide: 720, narrow: 328},
    draw: (width) =>
      unitBars(
        drawn.map(({label, counts}) => ({name: label, ...counts})),
        width
      ),
    table: {
      columns: [
        {name: unitWords.name},
        {name: unitFigureWords.region},
        {name: unitWords.total, numeric: true},
        ...roles.map((role) => ({name: unitRoleWords[role].head, numeric: true}))
      ],
      rows: units.map(({name, address, region, entries, counts}) => [
        {text: name, href: unitHref(address)},
        region.name,
        count(entries.length),
        ...roles.map((role) => (counts[role] > 0 ? count(counts[role]) : null))
      ])
    }
  }
}

/** Few units have no first five of their own. */
function toTitle(units: readonly Unit[]): string {
  if (units.length <= topUnits) return unitFigureWords.few(units.length)
  const entries = ({entries}: Unit) => entries.length
  return unitFigureWords.most(topUnits, sum(units.slice(0, topUnits), entries) / sum(units, entries))
}

function toLegend(role: Role): LegendItem {
  const sign = s('rect', {className: `unit-bar-${role}`, x: 0.5, y: 2.5, width: 11, height: 7})
  return {sign: [sign], word: unitRoleWords[role].head}
}
