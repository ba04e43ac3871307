import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, renameSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Puts `fresh` in the place of `target`, and what was there to `last`. One step of the system where its `mv` can
 * exchange (coreutils 9.5); elsewhere two renames, and killed between them the site lies whole in `last` until
 * `putBack`. Should the second rename fail, the first is taken back.
 */
export function exchangeFolders(fresh: string, target: string, last: string): void {
  mkdirSync(dirname(target), {recursive: true})
  const hadOne = existsSync(target)
  if (hadOne) {
    if (spawnSync('mv', ['--exchange', '-T', '--', fresh, target], {stdio: 'ignore'}).status === 0) return
    renameSync(target, last)
  }
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (hadOne) renameSync(last, target)
    throw error
  }
}
