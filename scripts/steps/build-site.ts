import {resolve} from 'node:path'
import type {ByteTable} from './byte-table.ts'
import {renderSite} from './render-site.ts'
import {withSiteFolder} from './site-folder/with-site-folder.ts'
import {siteRequirements} from './site-requirements.ts'
import {verifySite} from './verify-site.ts'

/**
 * Builds the site into a folder of its own and puts it in the place of `target` only when it is whole:
 * whatever fails, the last good site stays as it was. Throws a ContentError, a SettingError, an ArchiveError
 * or a PlainError.
 */
export function buildSite(target = resolve('dist')): Promise<ByteTable> {
  return withSiteFolder(target, async (fresh) => {
    const {pages} = await siteRequirements()
    await renderSite(fresh)
    return verifySite(fresh, pages)
  })
}
