import {isAbsolute, relative} from 'node:path'
import {showUnseen} from '../policy/1-text/unseen.ts'

export type ProblemCode =
  | 'not-found'
  | 'unreadable'
  | 'encoding'
  | 'empty'
  | 'limit'
  | 'metadata'
  | 'name'
  | 'lexicon'
  | 'site'
  | 'corrections'
  | 'published'
  | 'reading'
  | 'links'
  | 'passim'

/** What a person has to mend in the content, and where. `line` and `column` count from 1. */
export interface ContentProblem {
  code: ProblemCode
  /** Relative to the project where it lies inside it. */
  file: string
  line: number
  column: number
  reason: string
}

/** Everything that is wrong with the content, collected in one run. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    super(`有 ${problems.length} 处要改：\n${problems.map(formatProblem).join('\n')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** content/documents/gansu-2016.yaml:5:9 应为真实存在的日期, with nothing in it a terminal would obey. */
export function formatProblem({file, line, column, reason}: ContentProblem): string {
  return showUnseen(`${file}:${line}:${column} ${reason}`)
}

/** A text that ran into a limit, or into a fault of ours, while it was read. */
export function readingProblem(file: string, reason: string): ContentProblem {
  return {code: 'reading', file: toProjectPath(file), line: 1, column: 1, reason}
}

/** A path as people know it: inside the project without the way to the project. */
export function toProjectPath(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/')
}
