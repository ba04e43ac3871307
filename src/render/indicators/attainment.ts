/**
 * A target held against what the same document says was reached in its year.
 *
 *     专栏1　货物贸易进出口总额　亿美元　112 …… 80.1        2015: planned 112, reached 80.1
 */
import {toGroupOf} from './indicator-groups.ts'
import type {IndicatorPage, ReachedRow} from './indicator-pages.ts'

export interface Attainment {
  year: number
  goal: ReachedRow['figure']
  done: ReachedRow['figure']
}

/** The latest one; `null` where there is none, or a document gives two numbers that differ. */
export function toAttainment({targets, reached, series}: IndicatorPage): Attainment | null {
  const groupOf = toGroupOf(series)
  const keyOf = (row: Pick<ReachedRow, 'policy' | 'figure'>) => {
    const group = groupOf(row)
    const {value, year, unit} = row.figure.value
    const isLevel = group.basis.form === 'level' || group.basis.form === 'share'
    if (!isLevel || group.basis.span !== 'single' || value === null || year === null) return null
    return `${row.policy.id} ${year} ${unit} ${series.groups.indexOf(group)}`
  }
  const done = Map.groupBy(reached, keyOf)
  const pairs = [...Map.groupBy(targets, keyOf)].flatMap(([key, goals]) => {
    const [goal, real] = [onlyValue(goals), onlyValue(done.get(key) ?? [])]
    return key && goal && real ? [{year: goal.value.year!, goal, done: real}] : []
  })
  return pairs.toSorted((one, other) => other.year - one.year)[0] ?? null
}

function onlyValue(rows: readonly Pick<ReachedRow, 'figure'>[]): ReachedRow['figure'] | null {
  const [first] = rows
  return first && rows.every(({figure}) => figure.value.value === first.figure.value.value)
    ? first.figure
    : null
}
