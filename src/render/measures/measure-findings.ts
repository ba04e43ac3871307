import {sum} from 'd3-array'
import {measureWords} from '../../ui-strings/measures.ts'
import type {MeasureList} from './measure-rows.ts'

/** What the list of measures comes to: who is named, what is counted, and which documents name nobody. */
export function measureFinding(lists: readonly MeasureList[]): {
  title: string
  lede: string
  description: string
} {
  const measures = sum(lists, ({rows}) => rows.length)
  const named = sum(lists, (list) => list.named)
  const counted = sum(lists, ({rows}) => rows.filter(({targets}) => targets > 0).length)
  const unnamed = lists.filter((list) => list.named === 0).map(({policy}) => policy.metadata.shortTitle)
  const description = measureWords.description(lists.length, measures)
  if (measures === 0) return {title: measureWords.none, lede: '', description}
  return {
    title: measureWords.title(lists.length, measures, named),
    lede:
      measureWords.targets(counted) + (unnamed.length > 0 && named > 0 ? measureWords.unnamed(unnamed) : ''),
    description
  }
}
