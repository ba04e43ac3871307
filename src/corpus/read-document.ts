import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, extname, join, resolve, sep} from 'node:path'
import {decode, type Encoding} from '../policy/1-text/decode.ts'
import {type Correction, correctionsSchema} from '../policy/corrections.ts'
import type {PolicySource} from '../policy/index.ts'
import {type MetadataFile, metadataFileSchema} from '../policy/metadata.ts'
import {type ContentProblem, type ProblemCode, toProjectPath} from './content-error.ts'
import {fromYaml} from './from-yaml.ts'
import {limits, megabyte} from './limits.ts'

/** A text file in its own encoding; a file that cannot be read or has no words is a problem. */
export function readSource(
  file: string
): {source: string; encoding: Encoding} | {problems: ContentProblem[]} {
  const problem = (code: ProblemCode, reason: string, place = {line: 1, column: 1}) => ({
    problems: [{code, file: toProjectPath(file), ...place, reason}]
  })
  let bytes: Uint8Array
  try {
    const {size} = statSync(file)
    if (size > limits.textBytes)
      return problem(
        'limit',
        `文件有 ${(size / megabyte).toFixed(1)} MB，超过 ${limits.textBytes / megabyte} MB；请分成几份`
      )
    bytes = readFileSync(file)
  } catch (error) {
    const fault = error as NodeJS.ErrnoException
    return problem(causes[fault.code ?? '']?.code ?? 'unreadable', unreadableReason(fault))
  }
  try {
    const read = decode(bytes)
    if (read.source.trim() === '') return problem('empty', '文件是空的，里面应有文字')
    const line = longLine(read.source)
    if (line === null) return read
    return problem('limit', `这一行超过 ${limits.line} 个字；请在段落之间换行`, {
      line,
      column: limits.line + 1
    })
  } catch (error) {
    return problem('encoding', (error as Error).message)
  }
}

/** The first line that is longer than is read, from 1. */
function longLine(source: string): number | null {
  let start = 0
  for (let line = 1; start <= source.length; line++) {
    const end = source.indexOf('\n', start)
    if ((end < 0 ? source.length : end) - start > limits.line) return line
    if (end < 0) return null
    start = end + 1
  }
  return null
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

/** Corrections of a document from their .yaml, each with where its quote is written; none where there is no file. */
export function readCorrections(
  file: string
): {corrections: readonly Correction[]} | {problems: ContentProblem[]} {
  if (!existsSync(file)) return {corrections: []}
  const read = readSource(file)
  if ('problems' in read) return read
  const result = fromYaml(read.source, correctionsSchema)
  const path = toProjectPath(file)
  if ('problems' in result)
    return {problems: result.problems.map((problem) => ({code: 'corrections', file: path, ...problem}))}
  return {
    corrections: result.value.map((entry, index) => ({
      ...entry,
      written: {file: path, ...result.place([index, 'quote', 'exact'])}
    }))
  }
}

/**
 * A document wherever it lies, with the .yaml of the same name beside it, if there is one. Only one of a collection,
 * documents/<id>.txt, has corrections: corrections/<id>.yaml.
 */
export function readDocument(file: string): PolicySource | {problems: ContentProblem[]} {
  const id = basename(file, extname(file))
  const beside = `${file.slice(0, file.length - extname(file).length)}.yaml`
  const read = readSource(file)
  const known = existsSync(beside) ? readMetadata(beside) : {metadata: null}
  const corrections = correctionsOf(file)
  const corrected = corrections === null ? {corrections: []} : readCorrections(corrections)
  if ('source' in read && 'metadata' in known && 'corrections' in corrected)
    return {id, ...read, ...known, ...corrected}
  return {problems: [read, known, corrected].flatMap((part) => ('problems' in part ? part.problems : []))}
}

/** content/documents/gansu-2016.txt → content/corrections/gansu-2016.yaml; `null` of a file that lies elsewhere. */
function correctionsOf(file: string): string | null {
  const folders = resolve(file).split(sep)
  const at = folders.lastIndexOf('documents')
  if (at < 0) return null
  return join(folders.slice(0, at).join(sep), 'corrections', `${basename(file, extname(file))}.yaml`)
}

/** Why the system would not give a file out. */
export function unreadableReason({code, message}: NodeJS.ErrnoException): string {
  return `读不了这个文件：${causes[code ?? '']?.reason ?? message}`
}

const causes: Record<string, {code: ProblemCode; reason: string}> = {
  EACCES: {code: 'unreadable', reason: '没有读取权限'},
  EISDIR: {code: 'unreadable', reason: '这是一个文件夹'},
  ENOENT: {code: 'not-found', reason: '没有这个文件'},
  ENOTDIR: {code: 'not-found', reason: '没有这个文件'}
}
