import {createReadStream, readdirSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'
import {type ContentProblem, toProjectPath} from '../content-error.ts'
import {unreadableReason} from '../read-document.ts'

/** Spark writes part-00000-….json, passim a folder of them. */
const written = /(?:^part-[^.]*|\.jsonl?)(?:\.gz)?$/
/** What passim keeps for itself beside its output. */
const aside: ReadonlySet<string> = new Set(['tmp', 'conf'])

/**
 * The files that are meant by these paths, in a stable order: of a folder those that Spark wrote, at any depth. A path
 * that leads to none is a problem.
 */
export function listPassimFiles(paths: readonly string[]): {files: string[]; problems: ContentProblem[]} {
  const problems: ContentProblem[] = []
  const files = paths.flatMap((path) => {
    const found = statSync(path, {throwIfNoEntry: false})
    const inside = found?.isDirectory() ? listFolder(path) : found ? [path] : []
    const reason = found ? '文件夹里没有 passim 的输出（part-*、.json、.jsonl，可以是 .gz）' : '没有这个文件'
    if (inside.length === 0) problems.push(problem(path, 1, reason))
    return inside
  })
  return {files: [...new Set(files)], problems}
}

function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true}).filter(({name}) => !/^[._]/.test(name))
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return aside.has(entry.name) ? [] : listFolder(path)
      return written.test(entry.name) ? [path] : []
    })
}

/** The lines of a file, unpacked where it is packed. A file that breaks off is a problem, after what could be read. */
export async function* readLines(
  file: string
): AsyncGenerator<{line: number; source: string} | {problem: ContentProblem}> {
  let line = 0
  try {
    const bytes = createReadStream(file)
    const input = basename(file).endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
    // Errors of the first stream do not travel down the pipe by themselves.
    if (input !== bytes) bytes.on('error', (error) => input.destroy(error))
    for await (const source of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
      line++
      if (source.trim() !== '') yield {line, source}
    }
  } catch (error) {
    const fault = error as NodeJS.ErrnoException
    const broken = fault.code?.startsWith('Z_') ? '压缩文件不完整，或不是 gzip' : unreadableReason(fault)
    yield {problem: problem(file, line + 1, broken)}
  }
}

export function problem(file: string, line: number, reason: string): ContentProblem {
  return {code: 'passim', file: toProjectPath(file), line, column: 1, reason}
}
