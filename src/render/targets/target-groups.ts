/**
 * Tables of targets: levels by document, since each counts from its own base; shares, counts and the rest
 * of all documents together, since they share an axis or have none.
 */
import {ascending, max as greatest} from 'd3-array'
import {copies, type TargetKind, targetKinds, targetKindWords} from '../../ui-strings/targets.ts'
import type {TargetRow} from './target-rows.ts'

export interface TargetGroup {
  kind: TargetKind
  /** 甘肃规划　规模 */
  document: string
  name: string
  /** Every row is 预期性. */
  expected: boolean
  rows: TargetRow[]
  /** Documents are named in the rows. */
  mixed: boolean
  /** Nothing is drawn and no base is given: names may take that room. */
  plain: boolean
  /** End of the axis in times the base, or in per cent; `null` where nothing is drawn. */
  max: number | null
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
  const max = kind === 'share' ? 100 : kind === 'level' ? levelMax(rows) : null
  return {
    kind,
    document: documents.length === 1 ? documents[0]!.metadata.shortTitle : `${copies(documents.length)}文件`,
    name: targetKindWords[kind].name,
    expected: rows.every(({expected}) => expected),
    rows: besideEachOther(rows),
    mixed: documents.length > 1,
    plain: max === null && rows.every(({base}) => base === null),
    max
  }
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

/** 2.25 times the base, or further where a target goes further. */
function levelMax(rows: readonly TargetRow[]): number | null {
  const ratios = rows.map(toRatio).filter((ratio) => ratio !== null)
  return ratios.length === 0 ? null : Math.max(2.25, greatest(ratios)! * 1.125)
}

/** Target in times the base; `null` where either is missing. */
export function toRatio({base, figure}: TargetRow): number | null {
  const {value, valueMax} = figure.value
  return base?.value && base.value > 0 && value !== null ? (valueMax ?? value) / base.value : null
}
