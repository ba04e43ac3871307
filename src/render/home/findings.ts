/**
 * Two comparisons worth a look, chosen and worded from the data: the document with the greatest stated
 * growth, and the two documents that share the most words.
 */
import type {Audit, Links} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {findingWords} from '../../ui-strings/pages.ts'
import {type Comparison, toComparisons} from '../compare/compare-pairs.ts'

export interface GrowthFinding {
  policy: Policy
  title: string
  rows: {level: Figure; audit: Audit}[]
}

export interface ReuseFinding {
  comparison: Comparison
  title: string
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
export function reuseFinding(policies: readonly Policy[], links: Links): ReuseFinding | null {
  const [comparison] = toComparisons(policies, links).sort((one, other) => other.exact - one.exact)
  if (!comparison || comparison.exact === 0) return null
  const {upper, lower, exact, share} = comparison
  return {
    comparison,
    title: findingWords.reuse(lower.metadata.shortTitle, upper.metadata.shortTitle, exact, share)
  }
}
