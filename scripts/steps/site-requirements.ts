import {contentDirectory} from '../../src/corpus/content-directory.ts'
import {currentPlaces, staleReason} from '../../src/corpus/shared-places-file.ts'
import {fileSources, published, readSources, siteIdentity} from '../../src/corpus.ts'
import {readAhead} from './reading/read-ahead.ts'

/** What a site is held against before it is published. */
export type SiteRequirements = Awaited<ReturnType<typeof siteRequirements>>

/**
 * Reads the content and what it promised; what is wrong with the settings is told before anything is read, what is
 * wrong with the content before anything is built. Throws a ContentError, a SettingError or an ArchiveError.
 */
export async function siteRequirements() {
  const filed = fileSources()
  if (!filed.problems.some(({code}) => code === 'site')) siteIdentity()
  const faults = await readAhead(filed)
  const {documents, unread} = readSources({...filed, problems: [...filed.problems, ...faults]})
  const stale = filed.shared && staleReason(currentPlaces(filed.shared, documents).stale)
  if (stale) process.stderr.write(`${stale}\n`)
  const {releases, frozen, redirects} = published()
  return {documents, unread, releases, frozen, redirects, content: contentDirectory()}
}
