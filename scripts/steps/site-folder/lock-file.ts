import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

export interface FileLock {
  release(): void
}

/** Milliseconds: of two that ask in the same moment neither should give way to the other. */
const patience = 200
/** SQLITE_BUSY */
const busy = 5

/**
 * Locks `file`, an empty one made for it, until `release` is called or the process ends, however it ends. The lock is
 * the system's own, taken through SQLite: a killed process leaves none behind, so that nobody has to judge by the
 * number of a process, which may be another's by now, whether one is stale. `null` where somebody else holds it.
 * The file stays: who took it away could take away the one another holds by then.
 */
export function lockFile(file: string): FileLock | null {
  mkdirSync(dirname(file), {recursive: true})
  const database = new DatabaseSync(file, {timeout: patience})
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return {release: () => database.close()}
  } catch (error) {
    database.close()
    if ((error as {errcode?: number}).errcode === busy) return null
    throw error
  }
}
