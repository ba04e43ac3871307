import {toProjectPath} from '../../../src/corpus/content-error.ts'
import {PlainError} from '../report-failure.ts'

/** What keeps a folder from being written, by the system's word for it, and what to do about it. */
const words: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `磁盘满了，写不下 ${path}：腾出空间再试`,
  EDQUOT: (path) => `磁盘配额用完了，写不下 ${path}：腾出空间或请管理员加配额再试`,
  EROFS: (path) => `${path} 在只读的文件系统上，写不进去：换到可写的地方，或改为可写再试`,
  EACCES: (path) => `没有权限读写 ${path}：改它的权限，或换有权限的用户再试`,
  EPERM: (path) => `系统不许改动 ${path}：看它的权限和属性，或换有权限的用户再试`,
  EXDEV: (path) => `${path} 与项目里的 .cache 不在同一个文件系统上，建好的网站换不过去：把两者放到一处再试`,
  EBUSY: (path) => `${path} 正被占用，或本身是挂载点，换不了：关掉占用它的程序，或改为挂载它的上一级再试`,
  ENOTDIR: (path) => `${path} 应是文件夹，那里却是别的：移走它再试`,
  EEXIST: (path) => `${path} 应是文件夹，那里却是别的：移走它再试`
}

/** The same in the words of libraries that hand on no code: `No space left on device (os error 28)`. */
const numbers: Record<string, string> = {'28': 'ENOSPC', '122': 'EDQUOT', '30': 'EROFS', '13': 'EACCES'}
/** And in those of SQLite, which the lock is taken through: SQLITE_FULL, SQLITE_READONLY, SQLITE_CANTOPEN. */
const results: Record<number, string> = {13: 'ENOSPC', 8: 'EROFS', 14: 'EACCES'}

/**
 * A PlainError where `error`, or what lies at its bottom, is the system's refusal to write; else the error as it is.
 * `folder` is named where the system does not say which place it was.
 */
export function folderFault(error: unknown, folder: string): unknown {
  if (error instanceof PlainError) return error
  for (let each = error; each instanceof Error; each = each.cause) {
    const {path, dest} = each as NodeJS.ErrnoException & {dest?: string}
    const code = codeOf(each)
    const place = code === 'EXDEV' || code === 'EBUSY' ? folder : (dest ?? path ?? folder)
    if (code !== undefined)
      return new PlainError(words[code]!(toProjectPath(place) || '项目文件夹'), {cause: error})
  }
  return error
}

function codeOf(error: Error): string | undefined {
  const {code = '', errcode} = error as NodeJS.ErrnoException & {errcode?: number}
  if (code in words) return code
  if (code === 'ERR_SQLITE_ERROR') return results[(errcode ?? 0) & 0xff]
  const [, said, number] = /\b(E[A-Z]{3,6})(?=: )|\(os error (\d+)\)/.exec(error.message) ?? []
  const found = said ?? numbers[number ?? '']
  return found !== undefined && found in words ? found : undefined
}
