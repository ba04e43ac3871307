import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {SettingError} from './setting-error.ts'

/**
 * Where the content lies: what CONTENT_DIR says, else `usual`, content/ of the project. Throws a SettingError
 * where CONTENT_DIR is no folder.
 */
export function contentDirectory(usual = 'content'): string {
  const asked = process.env['CONTENT_DIR']
  if (!asked) return resolve(usual)
  const folder = resolve(asked)
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return folder
  throw new SettingError(`环境变量 CONTENT_DIR 应为一个文件夹，这里没有：${folder}`)
}
