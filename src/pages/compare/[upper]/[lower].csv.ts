import type {APIContext} from 'astro'
import {corpus} from '../../../corpus.ts'
import {toCsv} from '../../../exports/csv.ts'
import {toCoverageTable} from '../../../exports/tables/coverage.ts'
import {type Coverage, toCoverage} from '../../../render/compare/compare-coverage.ts'
import {type Comparison, toComparisons} from '../../../render/compare/compare-pairs.ts'
import {siteRoot} from '../../../site-root.ts'

export function getStaticPaths() {
  const {policies, links} = corpus()
  return toComparisons(policies, links).flatMap((comparison) => {
    const coverage = toCoverage(comparison)
    const {upper, lower} = comparison
    return coverage ? [{params: {upper: upper.id, lower: lower.id}, props: {comparison, coverage}}] : []
  })
}

export function GET({
  site,
  props: {comparison, coverage}
}: APIContext<{comparison: Comparison; coverage: Coverage}>): Response {
  return new Response(toCsv(toCoverageTable(comparison, coverage, siteRoot(site))))
}
