/**
 * Tables of targets: levels by document, since each counts from its own base; shares, counts and the rest
 * of all documents together, since they share an axis or have none.
 */
import {ascending, max as greatest} from 'd3-array'
import {copies, type TargetKind, targetKinds, targetKindWords, targetWords} from '../../ui-strings/targets.ts'
import type {TargetRow} from './target-rows.ts'

/** The axis all charts of a group are drawn on; it begins at 0. */
export interface TargetAxis {
  /** 倍: times the base of the row; any other unit: the numbers as they are. */
  unit: string
  max: number
  /** A whole that is filled, 0–100 %. */
  track: boolean
}

export interface TargetGroup {
  /** 甘肃规划　规模，以基期为 1 倍 */
  of: string
  name: string
  scale: string
  /** What its rows are called by, under a common head. */
  lead: 'indicator' | 'document'
  /** Every row is 预期性. */
  expected: boolean
  rows: TargetRow[]
  /** Documents are named in the rows. */
  mixed: boolean
  /** Nothing is drawn and no base is given: names may take that room. */
  plain: boolean
  /** `null` where nothing is drawn. */
  axis: TargetAxis | null
}

export function toTargetGroups(rows: readonly TargetRow[]): TargetGroup[] {
  return targetKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind)
    const groups = kind === 'level' ? [...Map.groupBy(own, ({policy}) => policy).values()] : [own]
    return groups.filter(({length}) => length > 0).map((group) => toGroup(kind, group))
  })
}

function toGroup(kind: TargetKind, rows: TargetRow[]): TargetGroup {
  const documents = [...new Set(rows.map(({policy}) => policy))]
  const axis = toAxis(kind, rows)
  return {
    of: documents.length === 1 ? documents[0]!.metadata.shortTitle : `${copies(documents.length)}文件`,
    name: targetKindWords[kind].name,
    scale: kind === 'level' && !axis ? targetWords.noAxis : targetKindWords[kind].scale,
    lead: 'indicator',
    expected: rows.every(({expected}) => expected),
    rows: besideEachOther(rows),
    mixed: documents.length > 1,
    plain: axis === null && rows.every(({base}) => base === null),
    axis
  }
}

function toAxis(kind: TargetKind, rows: readonly TargetRow[]): TargetAxis | null {
  if (kind === 'share') return {unit: '%', max: 100, track: true}
  return kind === 'level' ? timesAxis(rows) : null
}

/** 五年累计 stands under the level of the same indicator. */
function besideEachOther(rows: readonly TargetRow[]): TargetRow[] {
  const first = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const key = toKey(row)
    if (!first.has(key)) first.set(key, index)
  }
  const place = (row: TargetRow) => first.get(toKey(row))!
  return [...rows].sort(
    (one, other) =>
      ascending(place(one), place(other)) ||
      Number(one.figure.value.cumulative) - Number(other.figure.value.cumulative)
  )
}

function toKey({policy, figure}: TargetRow): string {
  return `${policy.id} ${figure.value.indicator || figure.id}`
}

/** To 2.25 times the base, or further where a target goes further; `null` where no row has a base. */
export function timesAxis(rows: readonly TargetRow[]): TargetAxis | null {
  const ratios = rows.map(toRatio).filter((ratio) => ratio !== null)
  if (ratios.length === 0) return null
  return {unit: '倍', max: Math.max(2.25, greatest(ratios)! * 1.125), track: false}
}

/** Target in times the base; `null` where either is missing. */
function toRatio({base, figure}: TargetRow): number | null {
  const {value, valueMax} = figure.value
  return base?.value && base.value > 0 && value !== null ? (valueMax ?? value) / base.value : null
}
