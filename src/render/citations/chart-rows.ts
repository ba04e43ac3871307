/** Pairs of documents for the chart: those of which one cites the other most often. */
import type {Policy} from '../../policy/policy.ts'
import type {CitationRow} from '../charts/citations.ts'
import type {CitationList} from './citation-lists.ts'

/** Lines that can still be told apart. */
const mostRows = 60

/** `rest`: how many documents stand in no line that is drawn. */
export function toChartRows(lists: readonly CitationList[]): {rows: CitationRow[]; rest: number} {
  const all = lists.flatMap(({policy, cites}) =>
    cites.map(({document, places}) => ({from: toName(policy), to: toName(document), places: places.length}))
  )
  const drawn = new Set([...all].sort((one, other) => other.places - one.places).slice(0, mostRows))
  const rows = all.filter((row) => drawn.has(row))
  const shown = new Set(rows.flatMap(({from, to}) => [from.id, to.id]))
  return {rows, rest: lists.filter(({policy}) => !shown.has(policy.id)).length}
}

function toName({id, metadata}: Policy): {id: string; name: string} {
  return {id, name: metadata.shortTitle}
}
