import type {APIContext} from 'astro'
import {corpus} from '../corpus.ts'
import {toCsv} from '../exports/csv.ts'
import {toDocumentTable} from '../exports/tables/documents.ts'
import {sortByLength} from '../render/home/document-explorer.ts'
import {siteRoot} from '../site-root.ts'

export function GET({site}: APIContext): Response {
  const {policies, lexicon} = corpus()
  return new Response(toCsv(toDocumentTable(sortByLength(policies), lexicon, siteRoot(site))))
}
