import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {sha256} from '../../../src/corpus/sha256.ts'

/** `path`: below the folder, with `/` on every system. */
export interface FileSum {
  path: string
  bytes: number
  sha256: string
}

/** Every file below a folder, by path. */
export function sumFiles(folder: string): FileSum[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path))
      return {path, bytes: content.length, sha256: sha256(content)}
    })
}
