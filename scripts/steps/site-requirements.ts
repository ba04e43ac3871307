import {contentDirectory} from '../../src/corpus/content-directory.ts'
import {published, readSources, siteIdentity} from '../../src/corpus.ts'

/** What a site is held against before it is published. */
export type SiteRequirements = ReturnType<typeof siteRequirements>

/**
 * Reads the content and what it promised; what is wrong with it or with the settings is told before anything is
 * built. Throws a ContentError, a SettingError or an ArchiveError.
 */
export function siteRequirements() {
  const {documents} = readSources()
  siteIdentity()
  const {releases, frozen, redirects} = published()
  return {documents, releases, frozen, redirects, content: contentDirectory()}
}
