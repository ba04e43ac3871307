import {join} from 'node:path'
import {toProjectPath} from '../../src/corpus/content-error.ts'
import {zipName} from '../../src/corpus/data-release.ts'
import {type ByteTable, toByteTable} from './byte-table.ts'
import {lostWords} from './lost-words.ts'
import {PlainError} from './report-failure.ts'
import type {SiteRequirements} from './site-requirements.ts'
import {unansweredAddresses} from './unanswered-addresses.ts'
import {zipRemark} from './zip-remark.ts'

/**
 * Weighs the built site in `folder`, and tells on stderr what is gone of what was promised. Throws a PlainError where
 * it lacks a page it must have.
 */
export function verifySite(
  folder: string,
  {documents, unread, releases, frozen, redirects, content}: SiteRequirements
): ByteTable {
  const table = toByteTable(folder)
  const expected = [
    '/',
    ...[...documents, ...unread].flatMap(({id}) => (id === null ? [] : `/documents/${id}/`))
  ]
  refuseWithout(table, expected, '少了这些页')
  const goals = redirects.map(({is}) => is.replace(/#.*$/, ''))
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
