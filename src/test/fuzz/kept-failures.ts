/**
 * Counterexamples that were found once, a file a property: they stay in the repository and are run first ever after.
 * A seed with its path says how one was found, as long as what is given is made up in the same way; the
 * counterexample itself outlives that.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'

export interface Failure {
  given: unknown
  /** What was thrown, its first lines. */
  said: string
  /** Where the chance began; `null` of one that a person wrote down. */
  seed: number | null
  /** Of fast-check: how `given` is reached from the seed. */
  path: string | null
}

const folder = join(import.meta.dirname, 'failures')

/** Where the failures of a property lie, or would. */
export function failureFile(property: string, directory = folder): string {
  return join(directory, `${property}.json`)
}

export function readFailures(property: string, directory = folder): Failure[] {
  const file = failureFile(property, directory)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Failure[]) : []
}

/** One that is there already is not written twice. */
export function keepFailure(property: string, failure: Failure, directory = folder): void {
  const known = readFailures(property, directory)
  if (known.some(({given}) => isDeepStrictEqual(given, failure.given))) return
  writeFileSync(failureFile(property, directory), `${JSON.stringify([...known, failure], null, 2)}\n`)
}
