import {existsSync, renameSync, rmSync} from 'node:fs'
import {type FileLock, lockFile} from './lock-file.ts'
import {realFolder} from './real-folder.ts'
import {toWorkplace, type Workplace} from './workplace.ts'

/** Of a build that ended, in whatever way: the last site goes back where there is none, all else goes. Needs the lock. */
export function putBack(target: string, {work, last}: Workplace): void {
  if (!existsSync(target) && existsSync(last)) renameSync(last, target)
  rmSync(work, {recursive: true, force: true})
}

/** The same for one's own build, and the next one may begin. */
export function leaveWorkplace(target: string, workplace: Workplace, lock: FileLock): void {
  try {
    putBack(target, workplace)
  } finally {
    lock.release()
  }
}

/**
 * For whoever serves a site: puts the last one back where a build was killed as it changed places with the new one.
 * Does nothing while a build is running, which will see to it.
 */
export function restoreSite(folder: string): void {
  const target = realFolder(folder)
  const workplace = toWorkplace(target)
  const lock = existsSync(workplace.work) ? lockFile(workplace.lock) : null
  if (lock) leaveWorkplace(target, workplace, lock)
}
