import {existsSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {type ContentProblem, toProjectPath} from './content-error.ts'
import {isDocumentId} from './document-id.ts'
import {readMetadata} from './read-document.ts'

/** A document that could not be read, and everything that keeps it from being read. */
export interface Unread {
  /** `null` where its name is no address, or belongs to another document. */
  id: string | null
  /** As its .yaml says it, where that much can be read. */
  title: string | null
  /** Relative to the project: the text, or what lies there without one. */
  file: string
  problems: ContentProblem[]
}

/**
 * Problems by the document they keep from being read, in order of its files; `rest` are those of no single document:
 * word lists, settings, a folder that is not there.
 */
export function toUnread(
  problems: readonly ContentProblem[],
  directory: string
): {unread: Unread[]; rest: ContentProblem[]} {
  const folders = ['documents', 'corrections'].map((name) => toProjectPath(join(directory, name)))
  const [documents, corrections] = folders as [string, string]
  const owners = new Map<string, ContentProblem[]>()
  const rest: ContentProblem[] = []
  for (const problem of problems) {
    const {file} = problem
    if (dirname(file) === corrections) add(`${documents}/${basename(file, extname(file))}`, problem)
    else if (file.startsWith(`${documents}/`)) add(file.slice(0, file.length - extname(file).length), problem)
    else rest.push(problem)
  }
  const unread = [...owners].map(([path, own]) => describe(path, own))
  return {unread: unread.sort((one, other) => (one.file < other.file ? -1 : 1)), rest}

  function add(path: string, problem: ContentProblem): void {
    const own = owners.get(path)
    if (own) own.push(problem)
    else owners.set(path, [problem])
  }
}

/** `path`: of its files, without their endings. */
function describe(path: string, problems: ContentProblem[]): Unread {
  const id = basename(path)
  const text = [`${path}.txt`, `${path}.TXT`].find((file) => existsSync(file))
  const named = text !== undefined && isDocumentId(id) && !problems.some(({code}) => code === 'name')
  const about = existsSync(`${path}.yaml`) ? readMetadata(`${path}.yaml`) : null
  const metadata = about && 'metadata' in about ? about.metadata : null
  return {
    id: named ? id : null,
    title: metadata?.title ?? metadata?.editorial?.title ?? null,
    file: text ?? problems[0]!.file,
    problems
  }
}
