import {existsSync, readdirSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import type {Encoding} from '../policy/1-text/decode.ts'
import type {PolicySource} from '../policy/index.ts'
import {type ContentProblem, type ProblemCode, toProjectPath} from './content-error.ts'
import {strayCorrections} from './correction-problems.ts'
import {isDocumentId} from './document-id.ts'
import {readCorrections, readMetadata, readSource} from './read-document.ts'

/** A document with the file it lies in, and the one that says what is known about it. */
export type FiledSource = PolicySource & {file: string; metadataFile: string; encoding: Encoding}

/**
 * Reads documents/<id>.txt and <id>.yaml of a content directory, with corrections/<id>.yaml where there is one.
 * Documents come in order of their ids; `problems` holds everything that is wrong in any of them, and a document
 * with a problem is left out.
 */
export function readContent(directory: string): {documents: FiledSource[]; problems: ContentProblem[]} {
  const folder = join(directory, 'documents')
  if (!existsSync(folder))
    return {documents: [], problems: [problem('not-found', folder, '没有这个文件夹，文件应放在这里')]}
  const files = listFiles(folder)
  const known = new Set(files)
  const texts = files.filter((file) => extension(file) === '.txt')
  const documents: FiledSource[] = []
  const problems = [
    ...strayProblems(files),
    ...idProblems(texts),
    ...strayCorrections(directory, new Set(texts.map(stem)))
  ]
  if (texts.length === 0)
    problems.push(problem('not-found', folder, '还没有文件：放入 <编号>.txt 和 <编号>.yaml'))
  for (const file of texts) {
    const metadataFile = pairOf(file, known, '.yaml')
    const read = readSource(file)
    const about = metadataFile
      ? readMetadata(metadataFile)
      : {
          problems: [
            problem(
              'metadata',
              file,
              `缺少 ${stem(file)}.yaml：标题、文种、来源等应写在与文本同名的 .yaml 里`
            )
          ]
        }
    const corrected = readCorrections(join(directory, 'corrections', `${stem(file)}.yaml`))
    if (metadataFile && 'source' in read && 'metadata' in about && 'corrections' in corrected)
      documents.push({id: stem(file), file, metadataFile, ...read, ...about, ...corrected})
    for (const part of [read, about, corrected]) if ('problems' in part) problems.push(...part.problems)
  }
  const faulty = new Set(problems.map(({file}) => file))
  const sound = documents.filter(({file}) => !faulty.has(toProjectPath(file)))
  return {documents: sound.sort(byId), problems: problems.sort(byFile)}
}

/** Every file below a folder, in a stable order; names that begin with a dot belong to the system. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Files that belong to no document. */
function strayProblems(files: string[]): ContentProblem[] {
  const known = new Set(files)
  return files.flatMap((file) => {
    const kind = extension(file)
    if (kind === '.txt') return []
    if (kind !== '.yaml') return [problem('name', file, '这里只收 .txt（原文）和 .yaml（说明）')]
    return pairOf(file, known, '.txt')
      ? []
      : [problem('not-found', file, `缺少 ${stem(file)}.txt：有说明而没有原文`)]
  })
}

/** Ids become addresses, and addresses do not tell folders or capital letters apart. */
function idProblems(texts: string[]): ContentProblem[] {
  const owners = new Map<string, string>()
  return texts.flatMap((file) => {
    const id = stem(file)
    const owner = owners.get(id.toLowerCase())
    if (owner)
      return [problem('name', file, `与 ${toProjectPath(owner)} 同一个编号“${id.toLowerCase()}”，请改名`)]
    owners.set(id.toLowerCase(), file)
    return isDocumentId(id)
      ? []
      : [
          problem(
            'name',
            file,
            `编号“${id}”会用作网址，应只有小写字母、数字和连字符，不超过 100 个，也不与系统和网页的固定名字相同，形如 gansu-2016`
          )
        ]
  })
}

function pairOf(file: string, files: ReadonlySet<string>, kind: string): string | undefined {
  const path = file.slice(0, -extname(file).length) + kind
  return [path, path.slice(0, -kind.length) + kind.toUpperCase()].find((other) => files.has(other))
}

const extension = (file: string) => extname(file).toLowerCase()
const stem = (file: string) => basename(file, extname(file))
const problem = (code: ProblemCode, file: string, reason: string): ContentProblem => {
  return {code, file: toProjectPath(file), line: 1, column: 1, reason}
}
const byId = (one: PolicySource, other: PolicySource) => (one.id < other.id ? -1 : 1)
const byFile = (one: ContentProblem, other: ContentProblem) =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
