import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toMeasureTable} from '../exports/tables/measures.ts'
import {rowsInGroups, toMeasureLists} from '../render/measures/measure-rows.ts'

export function GET(): Response {
  const {policies, lexicon} = corpus()
  return new Response(toCsv(toMeasureTable(toMeasureLists(policies, lexicon).map(rowsInGroups))))
}
