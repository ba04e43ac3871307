/**
 * `npm run import -- --format=passim FILE|FOLDER…`: passages passim found become links/reuse.jsonl of the content, from
 * which the site takes its reuse links. Exit status 1, and nothing written, where a file is not in order; passages
 * that no longer fit their document are told and left out.
 */
import {formatProblem} from '../src/corpus/content-error.ts'
import {importPassim} from './steps/outward/import-passim.ts'
import {readImportArguments} from './steps/outward/read-arguments.ts'
import {projectLexicon} from './steps/read-files.ts'
import {reportFailure} from './steps/report-failure.ts'

/** As many reasons as a person reads. */
const shown = 50

try {
  const {paths} = readImportArguments(process.argv.slice(2))
  const {file, lines, places, documents, common, whole, left} = await importPassim(paths, projectLexicon())
  process.stdout.write(
    `读了 ${lines} 行，${file} 里有 ${places} 对位置，用于 ${documents} 份文件。两处相同的文字，建站时逐字再读。\n`
  )
  if (common > 0) process.stdout.write(`另有 ${common} 组各在太多份文件里，算通行的话，没有收。\n`)
  if (!whole)
    process.stderr.write(
      '这些结果不出自现在这一批文件：之后新增或改过的文件没有沿用对照，请重新导出、再导入。\n'
    )
  if (left.length > 0) {
    const rest = left.length > shown ? `\n…… 另有 ${left.length - shown} 处` : ''
    process.stderr.write(
      `${left.length} 处没有用：\n${left.slice(0, shown).map(formatProblem).join('\n')}${rest}\n`
    )
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
