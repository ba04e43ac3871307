/**
 * What runs in the threads that read: one document in, what the asker wants of it out.
 */
import {Tinypool} from 'tinypool'
import type {ContentProblem} from '../../../src/corpus/content-error.ts'
import {lostCorrections} from '../../../src/corpus/correction-problems.ts'
import {readDocument} from '../../../src/corpus/read-document.ts'
import {openReadings, type Readings} from '../../../src/corpus/readings.ts'
import {toContract} from '../../../src/policy/contract.ts'
import {type PolicySource, readPolicy} from '../../../src/policy/index.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {Policy} from '../../../src/policy/policy.ts'

/** Given to each thread once. */
export interface Shared {
  lexicon: Lexicon
}

const {lexicon} = Tinypool.workerData as Shared
let readings: Readings | undefined

/** Reads a document of the collection and keeps it where pages and later builds find it. */
export function keepReading(document: PolicySource): void {
  readings ??= openReadings(lexicon)
  readings.keep(document, readPolicy(document, lexicon))
}

type Found<Result> = Result | {problems: ContentProblem[]}

/** A file wherever it lies, as a line of JSON by the contract. */
export function toLine(file: string): Found<{line: string}> {
  return from(file, (policy) => ({line: JSON.stringify(toContract(policy))}))
}

export function toMessages(file: string): Found<Pick<Policy, 'messages'>> {
  return from(file, ({messages}) => ({messages}))
}

export function toPolicy(file: string): Found<{policy: Policy}> {
  return from(file, (policy) => ({policy}))
}

function from<Result>(file: string, want: (policy: Policy) => Result): Found<Result> {
  const source = readDocument(file)
  if ('problems' in source) return source
  const policy = readPolicy(source, lexicon)
  const problems = lostCorrections(policy)
  return problems.length > 0 ? {problems} : want(policy)
}
