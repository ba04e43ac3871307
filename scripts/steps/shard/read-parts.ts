import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {PlainError} from '../report-failure.ts'
import {type FiledPart, type Part, partFile, partSchema} from './part.ts'

const howTo = '先逐份 npm run build -- --shard 1/8，再把各份放到一起'

/**
 * Parts in `folders`: each may be one, or hold several. Throws a PlainError where a folder is neither, or where what
 * says what a part is cannot be read.
 */
export function readParts(folders: readonly string[]): FiledPart[] {
  return folders.flatMap(findParts).map((folder) => ({folder, part: readPart(join(folder, partFile))}))
}

function findParts(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory())
    throw new PlainError(`没有文件夹 ${folder}。${howTo}`)
  if (existsSync(join(folder, partFile))) return [folder]
  const parts = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((below) => existsSync(join(below, partFile)))
  if (parts.length > 0) return parts
  throw new PlainError(`${folder} 里没有网站的一份（应有 ${partFile}）。${howTo}`)
}

function readPart(file: string): Part {
  try {
    return partSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new PlainError(`${file} 读不出来：不是这个版本的程序写的，或已损坏。请重建这一份，或重新拷贝`)
  }
}
