import {mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

export interface FileLock {
  release(): void
}

/**
 * Locks `file`, an empty one made for it, until `release` is called or the process ends, however it ends. The lock is
 * the system's own, taken through SQLite: a killed process leaves none behind, so that nobody has to judge by the
 * number of a process, which may be another's by now, whether one is stale. `null` where somebody else holds it.
 */
export function lockFile(file: string): FileLock | null {
  mkdirSync(dirname(file), {recursive: true})
  for (;;) {
    makeEmpty(file)
    const seen = identityOf(file)
    const database = new DatabaseSync(file, {timeout: 0})
    if (!take(database)) {
      database.close()
      return null
    }
    // Whoever held it before takes the file away: then ours hangs in the air, and somebody may hold the next one.
    if (seen !== undefined && identityOf(file) === seen) return toLock(file, database)
    database.close()
  }
}

/** Only where there is none: to close a file of our own that is locked would, under POSIX, drop the lock. */
function makeEmpty(file: string): void {
  try {
    writeFileSync(file, '', {flag: 'wx'})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function identityOf(file: string): bigint | undefined {
  return statSync(file, {bigint: true, throwIfNoEntry: false})?.ino
}

const busy = 5

function take(database: DatabaseSync): boolean {
  try {
    database.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as {errcode?: number}).errcode === busy) return false
    throw error
  }
}

/** The file goes first, while it is locked: after that nobody could tell whose it is. */
function toLock(file: string, database: DatabaseSync): FileLock {
  return {
    release() {
      try {
        rmSync(file, {force: true})
      } finally {
        database.close()
      }
    }
  }
}
