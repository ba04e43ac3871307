/**
 * A target held against what the same document says was reached in its year.
 *
 *     专栏1　货物贸易进出口总额　亿美元　112 …… 80.1        2015: planned 112, reached 80.1
 */
import {basisKey, toBasis} from './indicator-basis.ts'
import type {IndicatorPage, ReachedRow} from './indicator-pages.ts'

export interface Attainment {
  year: number
  goal: ReachedRow['figure']
  done: ReachedRow['figure']
}

/** The latest one; `null` where there is none, or a document gives two numbers that differ. */
export function toAttainment({targets, reached, listed}: IndicatorPage): Attainment | null {
  const keyOf = ({policy, figure}: Pick<ReachedRow, 'policy' | 'figure'>) => {
    const basis = toBasis(figure, policy, listed)
    const {value, year, unit} = figure.value
    if (basis.manner !== 'level' || value === null || year === null) return null
    return `${policy.id} ${year} ${unit} ${basisKey(basis)}`
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
