/**
 * `npm run release [-- --date=2026-11-26]`: puts the data as they are now into the archive, tells what changed since
 * the last release, and promises their addresses. Exit status 1, and nothing written, where there is nothing to
 * release or something is not in order.
 */
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {toProjectPath} from '../src/corpus/content-error.ts'
import {archiveDirectory, archivedZip} from '../src/corpus/published/read-archive.ts'
import {lostWords} from './steps/lost-words.ts'
import {makeRelease} from './steps/release/make-release.ts'
import {readDate} from './steps/release/read-date.ts'
import {readEdition, readLost, releasedSite} from './steps/release/read-edition.ts'
import {reportFailure} from './steps/report-failure.ts'
import {today} from './steps/today.ts'

try {
  const date = readDate(process.argv.slice(2), today())
  const [content, archive] = [contentDirectory(), archiveDirectory()]
  const {root} = releasedSite()
  const edition = readEdition(date)
  const lost = readLost(edition.addresses)
  const {release, number, addresses} = makeRelease(edition, date, {content, archive})
  process.stdout.write(
    [
      `第 ${number} 版 ${release}，公布过的网址共 ${addresses.count} 处。`,
      root
        ? `链接按 ${root.href} 写。`
        : '没有网址，链接只写路径：发布用的网址请设 SITE_URL，或写在 site.yaml 里。',
      `记录：${toProjectPath(content)} 里的 releases/${release}.json 和 addresses.txt`,
      `数据包：${toProjectPath(archivedZip(archive, release))}\n`
    ].join('\n')
  )
  if (lost.length > 0) process.stderr.write(lostWords(lost, content))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
