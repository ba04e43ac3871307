import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toCitationTable} from '../exports/tables/citations.ts'
import {toCitationPage, toCitationRows} from '../render/citations/citation-explorer.ts'

export function GET(): Response {
  const {policies, links} = corpus()
  return new Response(toCsv(toCitationTable(toCitationRows(toCitationPage(policies, links)))))
}
