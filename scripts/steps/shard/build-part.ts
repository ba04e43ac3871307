import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {sha256} from '../../../src/corpus/sha256.ts'
import {renderSite} from '../render-site.ts'
import {withSiteFolder} from '../site-folder/with-site-folder.ts'
import {siteRequirements} from '../site-requirements.ts'
import {assignPages} from './assign-pages.ts'
import {buildIdentity} from './build-identity.ts'
import {type Part, partFile, partFolder, siteFolder} from './part.ts'
import type {Shard} from './read-shard.ts'
import {sumFiles} from './sum-files.ts'
import {toProvinces} from './to-provinces.ts'

/**
 * Builds one part of the site into a folder of its own, with what it is beside it; the one that lay there stays as it
 * was where anything fails. Throws as `buildSite` does.
 */
export function buildPart(shard: Shard, target = resolve(partFolder(shard))): Promise<Part> {
  return withSiteFolder(target, async (fresh) => {
    const requirements = await siteRequirements()
    const provinces = toProvinces(requirements.documents)
    const build = buildIdentity(requirements)
    let pages: Part['pages'] | undefined
    await renderSite(join(fresh, siteFolder), (paths) => {
      const all = [...new Set(paths)].sort()
      const assigned = assignPages(all, provinces, shard.of)
      const own = new Set(all.filter((path) => assigned.get(path) === shard.shard))
      pages = {own: own.size, all: all.length, sha256: sha256(all.join('\n'))}
      return own
    })
    const files = sumFiles(join(fresh, siteFolder))
    const part: Part = {format: 1, ...shard, build, required: requirements.pages, pages: pages!, files}
    writeFileSync(join(fresh, partFile), `${JSON.stringify(part, null, 1)}\n`)
    return part
  })
}
