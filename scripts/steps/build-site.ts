import {join, resolve} from 'node:path'
import {contentDirectory} from '../../src/corpus/content-directory.ts'
import {toProjectPath} from '../../src/corpus/content-error.ts'
import {zipName} from '../../src/corpus/data-release.ts'
import {published, readSources, siteIdentity} from '../../src/corpus.ts'
import {type ByteTable, toByteTable} from './byte-table.ts'
import {lostWords} from './lost-words.ts'
import {PlainError} from './report-failure.ts'
import {withSiteFolder} from './site-folder/with-site-folder.ts'
import {unansweredAddresses} from './unanswered-addresses.ts'
import {zipRemark} from './zip-remark.ts'

/**
 * Builds the site into a folder of its own and puts it in the place of `target` only when it is whole:
 * whatever fails, the last good site stays as it was. Throws a ContentError, a SettingError, an ArchiveError
 * or a PlainError.
 */
export function buildSite(target = resolve('dist')): Promise<ByteTable> {
  return withSiteFolder(target, async (fresh) => {
    const {documents} = readSources()
    // What is wrong with the settings is told before anything is built.
    siteIdentity()
    const content = contentDirectory()
    const {releases, frozen, redirects} = published()
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
    const {build} = await import('astro')
    await build({outDir: fresh, logLevel: process.stderr.isTTY ? 'info' : 'warn'})
    const table = toByteTable(fresh)
    const expected = ['/', ...documents.map(({id}) => `/documents/${id}/`)]
    refuseWithout(table, expected, '少了这些页')
    const goals = redirects.map(({is}) => is.replace(/#.*$/, ''))
    refuseWithout(table, goals, `${toProjectPath(join(content, 'redirects.tsv'))} 指到的这些页，网站上没有`)
    const promised = frozen.flatMap(({addresses}) => addresses)
    const lost = unansweredAddresses(fresh, promised)
    if (lost.length > 0) process.stderr.write(lostWords(lost, content))
    process.stderr.write(zipRemark(fresh, zipName, releases) ?? '')
    return table
  })
}

function refuseWithout({pages}: ByteTable, expected: readonly string[], complaint: string): void {
  const built = new Set(pages)
  const missing = expected.filter((page) => !built.has(page))
  if (missing.length > 0) throw new PlainError(`${complaint}：${missing.join('、')}`)
}
