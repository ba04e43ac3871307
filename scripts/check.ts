/**
 * `npm run check [-- FILE…] [--format=json]`: what the program stumbled over, for the people who keep the
 * texts. Without FILE the whole of content/. Exit status 1 where anything is an error.
 */

import {type ContentProblem, toProjectPath} from '../src/corpus/content-error.ts'
import {lostCorrections} from '../src/corpus/correction-problems.ts'
import {strayLexicons} from '../src/corpus/read-lexicon.ts'
import {
  currentPlaces,
  type SharedPlaces,
  sharedPlacesFile,
  staleReason
} from '../src/corpus/shared-places-file.ts'
import {fileSources} from '../src/corpus.ts'
import type {PolicySource} from '../src/policy/index.ts'
import type {Policy} from '../src/policy/policy.ts'
import {formatRemarks, type Remark} from './steps/format-remarks.ts'
import {projectLexicon, readFiles} from './steps/read-files.ts'
import {readAhead} from './steps/reading/read-ahead.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'

try {
  const {files, format} = readArguments()
  const remarks = await (files.length > 0 ? checkFiles(files) : checkContent())
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

async function checkFiles(files: string[]): Promise<Remark[]> {
  const remarks: Remark[] = []
  for await (const read of readFiles(files, 'toMessages', projectLexicon())) {
    if ('fault' in read) throw read.fault
    remarks.push(...('messages' in read ? toRemarks(read, read.file) : read.problems.map(toRemark)))
  }
  return remarks
}

/** Word lists that are not in order would make every document look odd: they come first, alone. */
async function checkContent(): Promise<Remark[]> {
  const filed = fileSources()
  const strays = strayLexicons(filed.directory).map(
    (stray): Remark => ({...toRemark(stray), severity: 'warning'})
  )
  const faults = await readAhead(filed)
  const remarks = [...[...filed.problems, ...faults].map(toRemark), ...strays]
  if (filed.shared) remarks.push(...staleRemarks(filed.directory, filed.shared, filed.documents))
  if (filed.words.length > 0) return remarks
  for (const document of filed.documents) {
    if (!filed.readings.has(document)) continue
    const policy = filed.readings.policy(document)
    remarks.push(...toRemarks(policy, toProjectPath(document.file)), ...lostCorrections(policy).map(toRemark))
  }
  return remarks
}

/** Documents that came or changed after reused wording was looked for elsewhere. */
function staleRemarks(directory: string, shared: SharedPlaces, documents: PolicySource[]): Remark[] {
  const reason = staleReason(currentPlaces(shared, documents).stale)
  if (reason === null) return []
  const place = {file: toProjectPath(sharedPlacesFile(directory)), line: 1, column: 1}
  return [{...toRemark({code: 'links', ...place, reason}), severity: 'warning'}]
}

function toRemarks({messages}: Pick<Policy, 'messages'>, file: string): Remark[] {
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
