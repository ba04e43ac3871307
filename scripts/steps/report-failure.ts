import {ContentError} from '../../src/corpus/content-error.ts'
import {ArchiveError} from '../../src/corpus/published/read-archive.ts'
import {SettingError} from '../../src/corpus/setting-error.ts'
import {showUnseen} from '../../src/policy/1-text/unseen.ts'

/** Its message is all a person needs; where in our code it arose helps nobody. */
export class PlainError extends Error {
  override name = 'PlainError'
}

/** Says on stderr what went wrong, in words for the person who can mend it. Our own faults keep their stack. */
export function reportFailure(error: unknown): void {
  const plain = [ArchiveError, ContentError, SettingError, PlainError].some((kind) => error instanceof kind)
  const reason = error instanceof Error ? (plain ? error.message : error.stack) : String(error)
  process.stderr.write(`${showUnseen(reason ?? '')}\n`)
}
