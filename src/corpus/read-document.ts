import {existsSync, readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {decode, type Encoding} from '../policy/1-text/decode.ts'
import type {PolicySource} from '../policy/index.ts'
import {type MetadataFile, metadataFileSchema} from '../policy/metadata.ts'
import {type ContentProblem, type ProblemCode, toProjectPath} from './content-error.ts'
import {fromYaml} from './from-yaml.ts'

/** A text file in its own encoding; a file that cannot be read or has no words is a problem. */
export function readSource(
  file: string
): {source: string; encoding: Encoding} | {problems: ContentProblem[]} {
  const problem = (code: ProblemCode, reason: string) => ({
    problems: [{code, file: toProjectPath(file), line: 1, column: 1, reason}]
  })
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const cause = causes[code ?? '']
    return problem(cause?.code ?? 'unreadable', `读不了这个文件：${cause?.reason ?? message}`)
  }
  try {
    const read = decode(bytes)
    return read.source.trim() === '' ? problem('empty', '文件是空的，里面应有文字') : read
  } catch (error) {
    return problem('encoding', (error as Error).message)
  }
}

/** Metadata of a document from its .yaml. */
export function readMetadata(file: string): {metadata: MetadataFile} | {problems: ContentProblem[]} {
  const read = readSource(file)
  if ('problems' in read) return read
  const result = fromYaml(read.source, metadataFileSchema)
  if ('value' in result) return {metadata: result.value}
  const path = toProjectPath(file)
  return {problems: result.problems.map((problem) => ({code: 'metadata', file: path, ...problem}))}
}

/** A document wherever it lies, with the .yaml of the same name beside it, if there is one. */
export function readDocument(file: string): PolicySource | {problems: ContentProblem[]} {
  const id = basename(file, extname(file))
  const beside = `${file.slice(0, file.length - extname(file).length)}.yaml`
  const read = readSource(file)
  const known = existsSync(beside) ? readMetadata(beside) : {metadata: null}
  if ('source' in read && 'metadata' in known) return {id, ...read, ...known}
  return {problems: [read, known].flatMap((part) => ('problems' in part ? part.problems : []))}
}

const causes: Record<string, {code: ProblemCode; reason: string}> = {
  EACCES: {code: 'unreadable', reason: '没有读取权限'},
  EISDIR: {code: 'unreadable', reason: '这是一个文件夹'},
  ENOENT: {code: 'not-found', reason: '没有这个文件'},
  ENOTDIR: {code: 'not-found', reason: '没有这个文件'}
}
