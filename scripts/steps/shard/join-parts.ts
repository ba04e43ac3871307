import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {sha256} from '../../../src/corpus/sha256.ts'
import {startProgress} from '../progress/start-progress.ts'
import {PlainError} from '../report-failure.ts'
import {type FiledPart, siteFolder} from './part.ts'
import type {FileSum} from './sum-files.ts'

const most = 5

/**
 * Puts the files of all parts together in `fresh`, an empty folder, each byte held against the sum it was built with.
 * Throws a PlainError with what is missing or damaged.
 */
export function joinParts(parts: readonly FiledPart[], fresh: string): void {
  const total = parts.reduce((sum, {part}) => sum + part.files.length, 0)
  const progress = startProgress('拼文件', total, '个')
  const faults: string[] = []
  const written = new Set<string>()
  try {
    for (const {folder, part} of parts) {
      for (const file of part.files) {
        const content = readSound(join(folder, siteFolder, file.path), file)
        if (typeof content === 'string') faults.push(content)
        else if (!written.has(file.path)) write(join(fresh, file.path), content)
        written.add(file.path)
        progress.step()
      }
    }
  } finally {
    progress.end()
  }
  if (faults.length === 0) return
  const rest = faults.length > most ? [`……共 ${faults.length} 个文件`] : []
  throw new PlainError(
    ['有的文件与建好时不一样，请重建或重新拷贝它所在的那一份：', ...faults.slice(0, most), ...rest].join(
      '\n  '
    )
  )
}

/** The file as it was built, or what is wrong with it. */
function readSound(file: string, sum: FileSum): Uint8Array | string {
  try {
    const content = readFileSync(file)
    return sha256(content) === sum.sha256 ? content : `改动或损坏：${file}`
  } catch {
    return `少了：${file}`
  }
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
}
