import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {contentDirectory} from '../../src/corpus/content-directory.ts'
import {ContentError, type ContentProblem} from '../../src/corpus/content-error.ts'
import {lostCorrections} from '../../src/corpus/correction-problems.ts'
import {readDocument} from '../../src/corpus/read-document.ts'
import {readLexicon} from '../../src/corpus/read-lexicon.ts'
import {type PolicySource, readPolicy} from '../../src/policy/index.ts'
import type {Lexicon} from '../../src/policy/lexicon.ts'
import type {Policy} from '../../src/policy/policy.ts'
import {startProgress} from './progress/start-progress.ts'

export type ReadFile =
  | {file: string; policy: Policy}
  | {file: string; problems: ContentProblem[]}
  | {file: string; fault: Error}

/**
 * The word lists of the content, those it does not have from the project. Throws a ContentError where they are not in
 * order.
 */
export function projectLexicon(): Lexicon {
  const usual = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'content')
  const {lexicon, problems} = readLexicon(contentDirectory(usual), usual)
  if (problems.length > 0) throw new ContentError(problems)
  return lexicon
}

/** Where the person stood who typed a path: npm runs scripts from the project's own folder. */
export function fromWorkingDirectory(file: string): string {
  const asked = process.env['npm_lifecycle_event'] ? process.env['INIT_CWD'] : undefined
  return resolve(asked ?? process.cwd(), file)
}

/** Reads documents one by one, in the order given; one that fails does not keep the others back. */
export function* readFiles(files: readonly string[], lexicon: Lexicon): Generator<ReadFile> {
  const progress = startProgress('读文件', files.length, '份')
  try {
    for (const file of files) {
      const read = readFile(file, lexicon)
      progress.step()
      yield read
    }
  } finally {
    progress.end()
  }
}

function readFile(file: string, lexicon: Lexicon): ReadFile {
  const source: PolicySource | {problems: ContentProblem[]} = readDocument(fromWorkingDirectory(file))
  if ('problems' in source) return {file, ...source}
  try {
    const policy = readPolicy(source, lexicon)
    const problems = lostCorrections(policy)
    return problems.length > 0 ? {file, problems} : {file, policy}
  } catch (error) {
    return {file, fault: error instanceof Error ? error : new Error(String(error))}
  }
}
