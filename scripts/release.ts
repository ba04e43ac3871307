/**
 * `npm run release [-- --date=2026-11-26]`: puts the data as they are now into the archive, tells what changed since
 * the last release, and promises their addresses. Exit status 1, and nothing written, where there is nothing to
 * release or something is not in order.
 */
import {z} from 'zod'
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {toProjectPath} from '../src/corpus/content-error.ts'
import {archiveDirectory, archivedZip} from '../src/corpus/published/read-archive.ts'
import {makeRelease} from './steps/release/make-release.ts'
import {readEdition} from './steps/release/read-edition.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {today} from './steps/today.ts'

try {
  const [date, content, archive] = [readDate(), contentDirectory(), archiveDirectory()]
  const {release, number, addresses} = makeRelease(readEdition(date), date, {content, archive})
  process.stdout.write(
    [
      `第 ${number} 版 ${release}，公布过的网址共 ${addresses.count} 处。`,
      `收进版本库：${toProjectPath(content)} 里的 releases/${release}.json 和 addresses.txt`,
      `随网站交接：${toProjectPath(archivedZip(archive, release))}\n`
    ].join('\n')
  )
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

/** The day of the release: today, or the one that was asked for. */
function readDate(): string {
  const words = process.argv.slice(2)
  const day = words.length === 0 ? today() : words[0]!.replace(/^--date=/, '')
  if (words.length > 1 || !z.iso.date().safeParse(day).success)
    throw new PlainError('用法：npm run release [-- --date=2026-11-26]')
  return day
}
