import {existsSync, lstatSync, readlinkSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'

/**
 * Where a folder lies, or would lie if it were there: a link stays, and what it leads to is what gets exchanged.
 * Whatever way leads to a folder, its place is one. Throws ELOOP where links lead in a circle.
 */
export function realFolder(folder: string): string {
  const path = resolve(folder)
  statSync(path, {throwIfNoEntry: false})
  if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink()) {
    return realFolder(resolve(dirname(path), readlinkSync(path)))
  }
  const above = dirname(path)
  return existsSync(above) ? join(realpathSync(above), basename(path)) : path
}

/** The folder itself, or the nearest one above it that is there. */
export function nearestFolder(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestFolder(dirname(path))
}
