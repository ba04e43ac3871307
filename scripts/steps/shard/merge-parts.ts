import {resolve} from 'node:path'
import type {ByteTable} from '../byte-table.ts'
import {PlainError} from '../report-failure.ts'
import {withSiteFolder} from '../site-folder/with-site-folder.ts'
import {verifySite} from '../verify-site.ts'
import {contentHash} from './build-identity.ts'
import {joinParts} from './join-parts.ts'
import {partProblems} from './part-problems.ts'
import {readParts} from './read-parts.ts'

/**
 * Puts the parts in `folders` together to the site they are parts of, byte for byte that of one build; the site in
 * the place of `target` stays as it was where they are none. Throws as `buildSite` does.
 */
export function mergeParts(folders: readonly string[], target = resolve('dist')): Promise<ByteTable> {
  return withSiteFolder(target, async (fresh) => {
    const parts = readParts(folders)
    const problems = partProblems(parts, contentHash())
    if (problems.length > 0) throw new PlainError(problems.join('\n'))
    joinParts(parts, fresh)
    return verifySite(fresh, parts[0]!.part.required)
  })
}
