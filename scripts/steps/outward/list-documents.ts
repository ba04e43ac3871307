import {existsSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {ContentError, type ContentProblem, toProjectPath} from '../../../src/corpus/content-error.ts'
import {lostCorrections} from '../../../src/corpus/correction-problems.ts'
import {listFiles} from '../../../src/corpus/read-content.ts'
import {readDocument, readSource} from '../../../src/corpus/read-document.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {readPolicy} from '../../../src/policy/index.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {Policy} from '../../../src/policy/policy.ts'
import {startProgress} from '../progress/start-progress.ts'
import {PlainError} from '../report-failure.ts'

export interface ListedDocument {
  id: string
  file: string
}

/** Texts of a content directory in the order of their ids, none of them read yet. Throws a PlainError without any. */
export function listDocuments(directory: string): ListedDocument[] {
  const folder = join(directory, 'documents')
  const files = existsSync(folder) ? listFiles(folder) : []
  const documents = files
    .filter((file) => extname(file).toLowerCase() === '.txt')
    .map((file) => ({id: basename(file, extname(file)), file}))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  if (documents.length === 0) throw new PlainError(`${toProjectPath(folder)} 里还没有文件`)
  return documents
}

/** Hash of each source, by id: read one by one, none kept. Throws a ContentError with every file that cannot be read. */
export function hashDocuments(documents: readonly ListedDocument[]): Map<string, string> {
  const problems: ContentProblem[] = []
  const hashes = new Map<string, string>()
  for (const {id, file} of documents) {
    const read = readSource(file)
    if ('source' in read) hashes.set(id, sha256(read.source))
    else problems.push(...read.problems)
  }
  if (problems.length > 0) throw new ContentError(problems)
  return hashes
}

/** One hash for all: it changes where a document comes, goes or changes. */
export function hashCollection(hashes: ReadonlyMap<string, string>): string {
  return sha256([...hashes].map(([id, hash]) => `${id} ${hash}\n`).join(''))
}

/**
 * Documents one by one, none of them kept. Throws a ContentError after the last, with everything that is wrong with
 * any: whoever takes them gets those that are in order, and should not use them.
 */
export function* readOneByOne(documents: readonly ListedDocument[], lexicon: Lexicon): Generator<Policy> {
  const problems: ContentProblem[] = []
  const progress = startProgress('读文件', documents.length, '份')
  for (const {file} of documents) {
    const source = readDocument(file)
    if ('problems' in source) problems.push(...source.problems)
    else {
      const policy = readPolicy(source, lexicon)
      problems.push(...lostCorrections(policy))
      yield policy
    }
    progress.step()
  }
  progress.end()
  if (problems.length > 0) throw new ContentError(problems)
}
