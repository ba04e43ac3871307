import {join} from 'node:path'
import {contentDirectory} from '../../src/corpus/content-directory.ts'
import {toProjectPath} from '../../src/corpus/content-error.ts'
import {zipName} from '../../src/corpus/data-release.ts'
import {published} from '../../src/corpus.ts'
import {type ByteTable, toByteTable} from './byte-table.ts'
import {lostWords} from './lost-words.ts'
import {PlainError} from './report-failure.ts'
import {unansweredAddresses} from './unanswered-addresses.ts'
import {zipRemark} from './zip-remark.ts'

/**
 * Weighs the built site in `folder`, and tells on stderr what is gone of what was promised. Throws a PlainError where
 * it lacks one of `pages`, which it must have, or one that a redirect leads to.
 */
export function verifySite(folder: string, pages: readonly string[]): ByteTable {
  const content = contentDirectory()
  const {releases, frozen, redirects} = published()
  const table = toByteTable(folder)
  refuseWithout(table, pages, '少了这些页')
  const goals = redirects.map(({is}) => is.replace(/#.*/, ''))
  refuseWithout(table, goals, `${toProjectPath(join(content, 'redirects.tsv'))} 指到的这些页，网站上没有`)
  const promised = frozen.flatMap(({addresses}) => addresses)
  const lost = unansweredAddresses(folder, promised)
  if (lost.length > 0) process.stderr.write(lostWords(lost, content))
  process.stderr.write(zipRemark(folder, zipName, releases) ?? '')
  return table
}

function refuseWithout({pages}: ByteTable, expected: readonly string[], complaint: string): void {
  const built = new Set(pages)
  const missing = expected.filter((page) => !built.has(page))
  if (missing.length > 0) throw new PlainError(`${complaint}：${missing.join('、')}`)
}
