import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {contentDirectory} from '../../src/corpus/content-directory.ts'
import {ContentError, type ContentProblem} from '../../src/corpus/content-error.ts'
import {readLexicon} from '../../src/corpus/read-lexicon.ts'
import type {Lexicon} from '../../src/policy/lexicon.ts'
import type {Policy} from '../../src/policy/policy.ts'
import {startProgress} from './progress/start-progress.ts'
import {sideBySide} from './reading/side-by-side.ts'

/** What was asked of a file, or why it could not be had. */
export type ReadFile<Wanted> = {file: string} & (Wanted | {problems: ContentProblem[]} | {fault: Error})

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

/** What can be asked of a file, by the function of read-worker.ts that says it. */
interface Wants {
  toLine: {line: string}
  toMessages: Pick<Policy, 'messages'>
  toPolicy: {policy: Policy}
}

const module = new URL('reading/read-worker.ts', import.meta.url)

/** Reads documents side by side and tells of each in the order given; one that fails does not keep the others back. */
export async function* readFiles<Want extends keyof Wants>(
  files: readonly string[],
  want: Want,
  lexicon: Lexicon
): AsyncGenerator<ReadFile<Wants[Want]>> {
  const paths = files.map(fromWorkingDirectory)
  const progress = startProgress('读文件', files.length, '份')
  let at = 0
  try {
    for await (const outcome of sideBySide<string, Wants[Want]>(paths, want, {module, shared: {lexicon}})) {
      const file = files[at++]!
      progress.step()
      yield {file, ...('result' in outcome ? outcome.result : outcome)}
    }
  } finally {
    progress.end()
  }
}
