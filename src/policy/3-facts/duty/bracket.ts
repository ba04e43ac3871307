/**
 * Which brackets, cells and sentences are about nothing but responsible units, and in which roles.
 *
 *     责任单位：市科技局、商务局             one label
 *     牵头单位：市教委；配合单位：市科技局     several labels
 *     省商务厅牵头，合肥海关配合             verbs
 *     省财政厅、省商务厅按职责分工负责
 *     税务总局、财政部负责，排在第一位的部门为牵头部门，下同
 */
import {splitOutside} from '../../1-text/brackets.ts'
import {matchesOf} from '../../1-text/matches.ts'
import {closingRole, readGroup, type WrittenUnit} from './groups.ts'
import type {DutyWords, Role} from './words.ts'

export interface DutyBracket {
  units: WrittenUnit[]
  /** A label whose first character was lost: 任单位. */
  lost: string | null
}

/** `null` where the inside is about something else. */
export function readDutyBracket(inside: string, words: DutyWords): DutyBracket | null {
  const labels = matchesOf(inside, words.label)
  if (labels.length > 0 && labels[0]!.index === 0) return readLabelled(inside, labels, words)
  return readVerbs(inside, words)
}

/** 列第一位者为牵头单位，下同; 涉及多个牵头部门的，…: no unit. */
const remark = /^(?:下同|其余|以下)|牵头.{0,4}(?:单位|部门)|的$/

function readLabelled(inside: string, labels: RegExpExecArray[], words: DutyWords): DutyBracket {
  const units: WrittenUnit[] = []
  let group = 0
  labels.forEach(({0: raw, index, groups}, at) => {
    const from = index + raw.length
    const to = labels[at + 1]?.index ?? inside.length
    const role = words.roleOf.get(groups!['word'] ?? '') ?? 'resp'
    for (const part of splitOutside(inside.slice(from, to), '，,；;。')) {
      const written = readGroup(inside, {start: from + part.start, end: from + part.end, role, group}, words)
      if (written.length > 0) group++
      units.push(...written.filter(({asWritten}) => !remark.test(asWritten)))
    }
  })
  const first = labels[0]!
  return {units, lost: first.groups!['lost'] ?? null}
}

/** Every clause up to a semicolon or stop whose last group has a verb; the others are remarks. */
function readVerbs(inside: string, words: DutyWords): DutyBracket | null {
  const units: WrittenUnit[] = []
  let group = 0
  for (const clause of splitOutside(inside, '；;。')) {
    const parts = splitOutside(inside.slice(clause.start, clause.end), '，,')
      .map(({start, end}) => ({start: clause.start + start, end: clause.start + end}))
      .filter(({start, end}) => !saysOrder(inside.slice(start, end)))
    const said = rolesOf(
      parts.map(({start, end}) => closingRole(inside.slice(start, end), words)?.role ?? null)
    )
    if (!said) continue
    const named = parts.flatMap((part, at) =>
      readGroup(inside, {...part, role: said[at]!, group: group++}, words)
    )
    if (allUnits(named, words)) units.push(...named)
  }
  return units.length > 0 ? {units, lost: null} : null
}

/**
 * Roles of the groups of a clause; `null` where none says any. A verb speaks for the groups before it that have
 * none: 省发展改革委牵头负责，省科技厅、教育厅，省税务局配合.
 */
function rolesOf(said: readonly (Role | null)[]): Role[] | null {
  if (said.every((role) => role === null)) return null
  let next: Role = 'resp'
  return said
    .toReversed()
    .map((role) => {
      next = role ?? next
      return next
    })
    .reverse()
}

/** A short name of a place may stand before a unit it shares its end with: 广州、深圳市政府. */
function allUnits(units: readonly WrittenUnit[], {isUnit}: DutyWords): boolean {
  let next: WrittenUnit | undefined
  return units.toReversed().every((unit) => {
    if (isUnit(unit.asWritten)) next = unit
    return next === unit || (unit.asWritten.length <= 4 && next?.group === unit.group)
  })
}

const order =
  /(?:列|排)(?:在)?第一(?:位|个)?(?:者|的[^，。；]{0,6})?(?:为|是)?牵头|^下同$|^第一[^，。]{0,8}为牵头|逗号前[^，。；]{0,8}[为是]牵头/

/** What a document says of the order of its lists, from there on: 列第一位者为牵头单位，下同. */
export function saysOrder(text: string): 'unit' | 'group' | null {
  if (!order.test(text)) return null
  return text.includes('逗号前') ? 'group' : 'unit'
}
