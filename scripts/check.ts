/**
 * `npm run check [-- FILE…] [--format=json]`: what the program stumbled over, for the people who keep the
 * texts. Without FILE the whole of content/. Exit status 1 where anything is an error.
 */

import {contentDirectory} from '../src/corpus/content-directory.ts'
import {type ContentProblem, toProjectPath} from '../src/corpus/content-error.ts'
import {lostCorrections} from '../src/corpus/correction-problems.ts'
import {readContent} from '../src/corpus/read-content.ts'
import {readLexicon, strayLexicons} from '../src/corpus/read-lexicon.ts'
import {readSite} from '../src/corpus/read-site.ts'
import {readPolicy} from '../src/policy/index.ts'
import type {Policy} from '../src/policy/policy.ts'
import {formatRemarks, type Remark} from './steps/format-remarks.ts'
import {startProgress} from './steps/progress/start-progress.ts'
import {projectLexicon, readFiles} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'

try {
  const {files, format} = readArguments()
  const remarks = files.length > 0 ? checkFiles(files) : checkContent()
  process.stdout.write(format === 'json' ? `${JSON.stringify(remarks, null, 2)}\n` : formatRemarks(remarks))
  if (remarks.some(({severity}) => severity === 'error')) process.exitCode = 1
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function readArguments(): {files: string[]; format: string} {
  const rest = process.argv.slice(2)
  const files = rest.filter((word) => !word.startsWith('--'))
  const options = rest.filter((word) => word.startsWith('--'))
  const unknown = options.find((option) => option !== '--format=json' && option !== '--format=text')
  if (unknown) {
    throw new PlainError(`不认识的选项 ${unknown}。用法：npm run check [-- 文件…] [--format=json]`)
  }
  return {files, format: options.includes('--format=json') ? 'json' : 'text'}
}

function checkFiles(files: string[]): Remark[] {
  return [...readFiles(files, projectLexicon())].flatMap((read) => {
    if ('policy' in read) return toRemarks(read.policy, read.file)
    if ('fault' in read) throw read.fault
    return read.problems.map(toRemark)
  })
}

/** Word lists that are not in order would make every document look odd: they come first, alone. */
function checkContent(): Remark[] {
  const directory = contentDirectory()
  const {lexicon, problems: words} = readLexicon(directory, 'content')
  const {documents, problems} = readContent(directory)
  const strays = strayLexicons(directory).map((stray): Remark => ({...toRemark(stray), severity: 'warning'}))
  const remarks = [...[...problems, ...words, ...readSite(directory).problems].map(toRemark), ...strays]
  if (words.length > 0) return remarks
  const progress = startProgress('读文件', documents.length, '份')
  for (const document of documents) {
    const policy = readPolicy(document, lexicon)
    remarks.push(...toRemarks(policy, toProjectPath(document.file)), ...lostCorrections(policy).map(toRemark))
    progress.step()
  }
  progress.end()
  return remarks
}

function toRemarks({messages}: Policy, file: string): Remark[] {
  return messages.map(({line, column, severity, rule, reason}) => ({
    file,
    line,
    column,
    severity,
    rule,
    reason
  }))
}

function toRemark({file, line, column, code, reason}: ContentProblem): Remark {
  return {file, line, column, severity: 'error', rule: `content:${code}`, reason}
}
