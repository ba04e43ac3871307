/**
 * Where a document prints for one year what was planned and what was reached, all indicators of that year together.
 *
 *     专栏1　货物贸易进出口总额　亿美元　112 …… 80.1
 *     　　　对外承包工程营业额　亿美元　4.4 …… 2.9
 */
import {convert} from '../../policy/4-links/audits/convert.ts'
import type {Audit} from '../../policy/4-links/links.ts'
import {nameKey} from '../../policy/4-links/series/plain-name.ts'
import type {Figure, Policy} from '../../policy/policy.ts'

export interface Attained {
  planned: Figure
  reached: Figure
  percent: number
}

export interface AttainmentTable {
  policy: Policy
  year: number
  /** In reading order. */
  rows: Attained[]
}

/** Documents in their order, in each the last year first. */
export function toAttainments(policies: readonly Policy[], audits: readonly Audit[]): AttainmentTable[] {
  const own = Map.groupBy(
    audits.filter(({kind}) => kind === 'attainment'),
    ({documents}) => documents[0]!
  )
  return policies.flatMap((policy) => {
    const pairs = (own.get(policy.id) ?? []).flatMap((audit) => toPair(audit, policy) ?? [])
    return [...Map.groupBy(pairs, ({planned}) => planned.value.year!)]
      .toSorted(([one], [other]) => other - one)
      .map(([year, rows]) => ({
        policy,
        year,
        rows: rows.toSorted((one, other) => one.planned.start - other.planned.start)
      }))
  })
}

/** `null` where either is a range, or per cent of it mean nothing: a plan of 0 or below. */
function toPair({figures}: Audit, policy: Policy): Attained | null {
  const [planned, reached] = figures.map((id) =>
    policy.figures.find((figure) => `${policy.id}#${figure.id}` === id)
  )
  if (!planned || !reached || planned.value.valueMax !== null || reached.value.valueMax !== null) return null
  const factor = convert(reached.value.unit, planned.value.unit, planned.value.indicator)
  const [goal, done] = [planned.value.value, reached.value.value]
  if (factor === null || goal === null || done === null || goal <= 0 || done < 0) return null
  return {planned, reached, percent: ((done * factor) / goal) * 100}
}

/** The rows of one indicator come first; `null` where it has none. */
export function leadBy(table: AttainmentTable, indicator: string): AttainmentTable | null {
  const isLead = ({planned}: Attained) => nameKey(planned.value.indicator) === nameKey(indicator)
  const lead = table.rows.filter(isLead)
  return lead.length > 0 ? {...table, rows: [...lead, ...table.rows.filter((row) => !isLead(row))]} : null
}
