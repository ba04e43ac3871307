import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Writes several files, all or none: each first beside its place, then, once all are whole, into it. Where one
 * cannot be put into its place, those before it are taken back. Folders made for them stay only where all went well.
 */
export function writeTogether(files: readonly {file: string; content: string | Uint8Array}[]): void {
  const made = files.flatMap(({file}) => mkdirSync(dirname(file), {recursive: true}) ?? [])
  const undo: (() => void)[] = []
  try {
    for (const {file, content} of files) writeFileSync(fresh(file), content)
    for (const {file} of files) {
      const had = existsSync(file)
      if (had) renameSync(file, last(file))
      undo.push(() => (had ? renameSync(last(file), file) : rmSync(file, {force: true})))
      renameSync(fresh(file), file)
    }
    for (const {file} of files) rmSync(last(file), {force: true})
  } catch (error) {
    for (const step of undo.reverse()) step()
    for (const {file} of files) rmSync(fresh(file), {force: true})
    for (const folder of made) rmSync(folder, {recursive: true, force: true})
    throw error
  }
}

const fresh = (file: string) => `${file}.new`
const last = (file: string) => `${file}.last`
