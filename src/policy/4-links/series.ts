/**
 * The same indicator wherever it is given: within one document and across documents.
 *
 *     外贸进出口总额  中卫 2022 35亿元 · 中卫 2027 70亿元 · 甘肃 2015 80.1亿美元
 */
import type {Policy} from '../policy.ts'
import type {Series} from './links.ts'

/** Indicators with at least two figures, in the order of first mention; figures in reading order. */
export function findSeries(policies: readonly Policy[]): Series[] {
  const figures = policies.flatMap(({id, figures}) =>
    figures
      .filter(({value}) => value.indicator !== '')
      .map((figure) => ({indicator: figure.value.indicator, document: id, figure: figure.id}))
  )
  return [...Map.groupBy(figures, ({indicator}) => indicator)]
    .filter(([, same]) => same.length > 1)
    .map(([indicator, same]) => ({
      indicator,
      figures: same.map(({document, figure}) => ({document, figure}))
    }))
}
