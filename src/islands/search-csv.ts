/** All results of a question as a file. */
import type {Engine} from '../search/answer.ts'
import {csvFileName, toResultsCsv} from '../search/show/results-csv.ts'
import type {State} from '../search/show/url-state.ts'
import {make} from './make-element.ts'
import {siteRoot} from './site-root.ts'

/** `site`: what it is called. Throws where the engine does. */
export async function downloadResults(engine: Engine, state: State, site: string) {
  const answer = await engine.search({...state, limit: Number.POSITIVE_INFINITY})
  const file = new Blob([toResultsCsv(answer, siteRoot())], {type: 'text/csv;charset=utf-8'})
  const href = URL.createObjectURL(file)
  make('a', {href, download: csvFileName(site, state.query)}).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
