/**
 * All indicators that have a page, those of most documents first; a long list stands by what is measured.
 */
import {descending} from 'd3-array'
import {indicatorListWords} from '../../ui-strings/indicator-findings.ts'
import {dimensionWords} from '../../ui-strings/indicators.ts'
import type {IndicatorPage} from './indicator-pages.ts'

export interface IndicatorListGroup {
  /** `null` where all stand together. */
  name: string | null
  pages: IndicatorPage[]
}

export const mostTogether = 40

export function toIndicatorList(pages: readonly IndicatorPage[], most = mostTogether): IndicatorListGroup[] {
  const sorted = pages.toSorted(
    (one, other) =>
      descending(one.documents, other.documents) || descending(one.targets.length, other.targets.length)
  )
  if (sorted.length === 0) return []
  if (sorted.length <= most) return [{name: null, pages: sorted}]
  const groups = [...Map.groupBy(sorted, nameOf)].map(([name, pages]) => ({name, pages}))
  return groups.toSorted((one, other) => rank(one.name) - rank(other.name))
}

const measures = [...Object.values(dimensionWords), indicatorListWords.other]
const order = [...measures, ...measures.map(indicatorListWords.unlisted)]

function rank(name: string): number {
  return order.indexOf(name)
}

function nameOf({listed, dimension}: IndicatorPage): string {
  const measure = dimension ? dimensionWords[dimension] : indicatorListWords.other
  return listed ? measure : indicatorListWords.unlisted(measure)
}
