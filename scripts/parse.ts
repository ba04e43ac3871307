/**
 * `npm run -s parse -- FILE…`: one JSON object a line for each file, in the order given. A file that cannot
 * be read gives `{"document":{"id":…},"error":{"code":…,"message":…}}` on its line, and exit status 1.
 */
import {basename, extname} from 'node:path'
import {type ContentProblem, formatProblem} from '../src/corpus/content-error.ts'
import {projectLexicon, readFiles} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'

process.stdout.on('error', leave)

try {
  const files = process.argv.slice(2)
  if (files.length === 0) throw new PlainError('用法：npm run -s parse -- 文件…')
  for await (const read of readFiles(files, 'toLine', projectLexicon())) {
    process.stdout.write(`${'line' in read ? read.line : JSON.stringify(toErrorLine(read))}\n`)
    if (!('line' in read)) process.exitCode = 1
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function toErrorLine(read: {file: string} & ({problems: ContentProblem[]} | {fault: Error})): unknown {
  const document = {id: basename(read.file, extname(read.file))}
  if ('fault' in read) {
    process.stderr.write(`${read.file}\n`)
    reportFailure(read.fault)
    const plain = read.fault instanceof PlainError
    const message = plain ? read.fault.message : `程序出错：${read.fault.message}`
    return {document, error: {code: plain ? 'reading' : 'internal', message}}
  }
  const [first] = read.problems
  return {document, error: {code: first?.code, message: read.problems.map(formatProblem).join('\n')}}
}

/** Whoever read us has read enough (`| head`). */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
