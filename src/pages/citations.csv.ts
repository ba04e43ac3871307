import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toCitationTable} from '../exports/tables/citations.ts'
import {toCitationPage, toCitationRows} from '../render/citations/citation-explorer.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, links} = corpus()
  return new Response(toCsv(toCitationTable(toCitationRows(toCitationPage(policies, links)), siteRoot(site))))
}
