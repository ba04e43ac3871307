/**
 * `npm run -s links -- FILE…`: one JSON object, what these documents have to do with each other. Files that
 * cannot be read are told on stderr and left out; exit status 1.
 */
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {ContentError, type ContentProblem} from '../src/corpus/content-error.ts'
import {currentPlaces, readSharedPlacesFile} from '../src/corpus/shared-places-file.ts'
import {linkPolicies} from '../src/policy/4-links/index.ts'
import type {SharedPlace} from '../src/policy/4-links/reuse/shared-places.ts'
import {toLinksContract} from '../src/policy/links-contract.ts'
import type {Policy} from '../src/policy/policy.ts'
import {projectLexicon, readFiles} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'

try {
  const files = process.argv.slice(2)
  if (files.length === 0) throw new PlainError('用法：npm run -s links -- 文件…')
  const lexicon = projectLexicon()
  const policies = new Map<string, Policy>()
  for await (const read of readFiles(files, 'toPolicy', lexicon)) {
    if ('policy' in read && !policies.has(read.policy.id)) policies.set(read.policy.id, read.policy)
    else if ('policy' in read) refuse(new ContentError([twice(read.file, read.policy.id)]))
    else refuse('fault' in read ? read.fault : new ContentError(read.problems))
  }
  // As in a collection: the order in which files are named says nothing.
  const known = [...policies.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const links = linkPolicies(known, lexicon, keptPlaces(known))
  process.stdout.write(`${JSON.stringify(toLinksContract(links))}\n`)
} catch (error) {
  refuse(error)
}

/** Those of the collection, where it knows all these documents just as they are; else we look ourselves. */
function keptPlaces(policies: readonly Policy[]): SharedPlace[] | null {
  const {shared, problems} = readSharedPlacesFile(contentDirectory())
  if (problems.length > 0) throw new ContentError(problems)
  if (!shared) return null
  const sources = policies.map(({id, text}) => ({id, source: text.source}))
  const {places, stale} = currentPlaces(shared, sources)
  return stale.length > 0 ? null : places
}

function refuse(error: unknown): void {
  reportFailure(error)
  process.exitCode = 1
}

function twice(file: string, id: string): ContentProblem {
  return {code: 'name', file, line: 1, column: 1, reason: `前面已有编号“${id}”的文件，这一份没有用`}
}
