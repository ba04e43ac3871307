/**
 * What the list of units comes to, and what one unit has to do, in words.
 *
 *     38 家责任单位，列名最多的是中卫市的各县（区）人民政府，24 条
 *     中卫市 · 市商务局：牵头 1 条，列为责任单位 23 条
 */
import {sum} from 'd3-array'
import {unitRoleWords, unitWords} from '../../ui-strings/units.ts'
import type {MeasureList} from '../measures/measure-rows.ts'
import {roles} from './role-order.ts'
import type {UnitPartner} from './unit-partners.ts'
import type {Unit} from './unit-rows.ts'

interface Finding {
  title: string
  lede: string
  description: string
}

/** `units` in the order of `toUnits`. */
export function unitsFinding(units: readonly Unit[], lists: readonly MeasureList[]): Finding {
  const [first, second] = units
  const documents = new Set(units.flatMap(({policies}) => policies)).size
  const description = unitWords.description(documents, units.length)
  if (!first) return {title: unitWords.none, lede: unitWords.noneLede, description: unitWords.noneDescription}
  const most = first.entries.length
  const isAlone = !second || second.entries.length < most
  const measures = sum(lists, ({rows}) => rows.length)
  const named = sum(lists, (list) => list.named)
  return {
    title: isAlone
      ? unitWords.title(units.length, whoseName(first), most)
      : unitWords.titleEven(units.length, most),
    lede: unitWords.lede(measures, named),
    description
  }
}

function whoseName({owner, name, label}: Unit): string {
  return owner && label !== name ? unitWords.whose(owner.name, name) : name
}

export function unitFinding(unit: Unit, partners: readonly UnitPartner[]): Finding {
  const {label, entries, counts, policies, written} = unit
  const told = roles.filter((role) => counts[role] > 0).map((role) => unitRoleWords[role].told(counts[role]))
  const documents = policies.map(({metadata}) => metadata.shortTitle)
  const counted = entries.filter(({targets}) => targets.length > 0).length
  return {
    title: unitWords.finding(label, told),
    lede: unitWords.seen(documents, written) + unitWords.counted(entries.length, counted),
    description: unitWords.unitDescription(
      label,
      documents.length,
      told,
      partners.slice(0, 3).map((partner) => partner.unit.name)
    )
  }
}
