import {keepsGoing} from '../../src/corpus/keeps-going.ts'
import {currentPlaces, staleReason} from '../../src/corpus/shared-places-file.ts'
import {fileSources, published, readSources, siteIdentity} from '../../src/corpus.ts'
import {readAhead} from './reading/read-ahead.ts'

/** Documents that can be read, those that cannot, and the pages a site of them must have. */
export type SiteRequirements = Awaited<ReturnType<typeof siteRequirements>>

/**
 * Reads the content and what it promised; what is wrong with the settings is told before anything is read, what is
 * wrong with the content before anything is built. Throws a ContentError, a SettingError or an ArchiveError.
 */
export async function siteRequirements() {
  const filed = fileSources()
  if (!filed.problems.some(({code}) => code === 'site')) siteIdentity()
  const faults = await readAhead(filed)
  filed.readings.sweep()
  // A build that goes on finds them beside what was read.
  const problems = keepsGoing() ? filed.problems : [...filed.problems, ...faults]
  const {documents, unread} = readSources({...filed, problems})
  const stale = filed.shared && staleReason(currentPlaces(filed.shared, documents).stale)
  if (stale) process.stderr.write(`${stale}\n`)
  published()
  const ids = [...documents, ...unread].flatMap(({id}) => id ?? [])
  return {documents, unread, pages: ['/', ...ids.map((id) => `/documents/${id}/`)]}
}
