/**
 * Two comparisons worth a look, chosen and worded from the data: the document with the greatest stated
 * growth, and the two documents that share the most words.
 */
import type {Audit, Links, Reuse} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {findingWords} from '../../ui-strings/pages.ts'

export interface GrowthFinding {
  policy: Policy
  title: string
  rows: {level: Figure; audit: Audit}[]
}

export interface ReuseFinding {
  a: Policy
  b: Policy
  title: string
  rows: Reuse[]
  passages: number
}

const mostRows = 2

/** `null` where no document states a growth that can be held against its own first and last values. */
export function growthFinding(policies: readonly Policy[], {audits}: Links): GrowthFinding | null {
  const found = policies.flatMap((policy) =>
    audits
      .filter(
        ({kind, documents}) => kind === 'growth' && documents.length === 1 && documents[0] === policy.id
      )
      .flatMap((audit) => toGrowth(policy, audit))
  )
  found.sort((a, b) => b.rate - a.rate)
  const first = found[0]
  if (!first) return null
  const rows = found.filter(({policy}) => policy === first.policy).slice(0, mostRows)
  const title = findingWords.growth(
    first.policy.metadata.shortTitle,
    rows.map(({level}) => clause(level))
  )
  return {policy: first.policy, title, rows}
}

/** Audits without a printed first and last value give nothing to draw. */
function toGrowth(
  policy: Policy,
  audit: Audit
): {policy: Policy; level: Figure; audit: Audit; rate: number}[] {
  const names = new Set(audit.figures.map((each) => each.split('#')[1]))
  const figures = policy.figures.filter(({id}) => names.has(id))
  const level = figures.find(({value}) => value.status === 'target' && value.change !== 'growth')
  const rate = figures.find(({value}) => value.change === 'growth')?.value.value
  const drawn = level && level.value.value !== null && level.value.baseValue
  return drawn && rate != null ? [{policy, level, audit, rate}] : []
}

function clause({value}: Figure): string {
  const {indicator, year, baseYear, baseValue} = value
  const years = year !== null && baseYear !== null ? year - baseYear : null
  return findingWords.change(indicator, years, value.value! / baseValue!)
}

/** `null` where no two documents share a passage. */
export function reuseFinding(policies: readonly Policy[], {reuse}: Links): ReuseFinding | null {
  const byPair = Map.groupBy(reuse, ({a, b}) => `${a.document} ${b.document}`)
  const rows = [...byPair.values()].sort((one, other) => shared(other) - shared(one))[0]
  const first = rows?.[0]
  const a = policies.find(({id}) => id === first?.a.document)
  const b = policies.find(({id}) => id === first?.b.document)
  if (!rows || !a || !b) return null
  const share = shared(rows) / b.text.source.length
  const title = findingWords.reuse(b.metadata.shortTitle, a.metadata.shortTitle, shared(rows), share)
  return {a, b, title, rows, passages: rows.reduce((total, {parts}) => total + parts.length, 0)}
}

/** Characters of the later document in exact passages: the same ones the chart draws solid. */
function shared(rows: readonly Reuse[]): number {
  return rows.flatMap(({parts}) => parts).reduce((total, {b}) => total + b.end - b.start, 0)
}
