import {accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {toProjectPath} from '../../../src/corpus/content-error.ts'
import {PlainError} from '../report-failure.ts'
import {exchangeFolders} from './exchange-folders.ts'
import {folderFault} from './folder-fault.ts'
import {lockFile} from './lock-file.ts'
import {leaveWorkplace, putBack} from './put-back.ts'
import {nearestFolder, realFolder} from './real-folder.ts'
import {toWorkplace, type Workplace} from './workplace.ts'

/**
 * Lets `make` write a site into an empty folder and puts it in the place of `folder` once it is whole; hands on what
 * `make` returns. Whatever fails, and whenever the process is killed, the site that was there is there still, or
 * is put back by whoever comes next:
 *
 *     .cache/building/dist-1a2b3c4d.lock    held while a build of this folder runs
 *     .cache/building/dist-1a2b3c4d/fresh   the new site
 *     .cache/building/dist-1a2b3c4d/last    the one before, while they change places
 *
 * Throws a PlainError where another build of this folder is running, and where a folder cannot be written.
 */
export async function withSiteFolder<Result>(
  folder: string,
  make: (fresh: string) => Promise<Result>
): Promise<Result> {
  let target = folder
  try {
    target = realFolder(folder)
    const place = toWorkplace(target)
    refuseUnfit(target, place.work)
    const lock = lockFile(place.lock)
    if (!lock) throw new PlainError(busyWords(target, place.holder))
    try {
      return await makeUnderLock(target, place, make)
    } finally {
      leaveWorkplace(target, place, lock)
    }
  } catch (error) {
    throw folderFault(error, target)
  }
}

async function makeUnderLock<Result>(
  target: string,
  workplace: Workplace,
  make: (fresh: string) => Promise<Result>
): Promise<Result> {
  const {fresh, last, holder} = workplace
  putBack(target, workplace)
  mkdirSync(fresh, {recursive: true})
  writeFileSync(holder, `${process.pid} ${new Date().toLocaleString('sv-SE')}`)
  const result = await make(fresh)
  exchangeFolders(fresh, target, last)
  return result
}

/** What would keep the site from being built or from its place is told before a long build. */
function refuseUnfit(target: string, work: string): void {
  if (existsSync(target) && !statSync(target).isDirectory()) refuse('ENOTDIR', target)
  const [above, room] = [nearestFolder(dirname(target)), nearestFolder(work)]
  for (const folder of [above, room]) accessSync(folder, constants.W_OK)
  if (statSync(above).dev !== statSync(room).dev) refuse('EXDEV', target)
}

function refuse(code: string, path: string): never {
  throw Object.assign(new Error(), {code, path})
}

/** 另一个构建（进程 4711，2026-11-26 08:12:33 开始）正在写 dist：等它完成再试 */
function busyWords(target: string, holder: string): string {
  const [pid, ...since] = existsSync(holder) ? readFileSync(holder, 'utf8').split(' ') : []
  const who = pid ? `（进程 ${pid}，${since.join(' ')} 开始）` : ''
  return `另一个构建${who}正在写 ${toProjectPath(target)}：等它完成再试`
}
