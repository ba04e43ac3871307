import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {sha256} from '../../../src/corpus/sha256.ts'

/** Ids that are taken in a folder of documents, and by SHA-256 which document a text or its original is. */
export function readPlace(folder: string): {taken: Set<string>; held: Map<string, string>} {
  const taken = new Set<string>()
  const held = new Map<string, string>()
  if (!existsSync(folder)) return {taken, held}
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (entry.isDirectory() || entry.name.startsWith('.')) continue
    const id = basename(entry.name, extname(entry.name))
    taken.add(id.toLowerCase())
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    held.set(sha256(bytes), id)
    const [, original] = /^[ \t]+sha256:[ \t]*'?([0-9a-f]{64})/m.exec(bytes.toString('latin1')) ?? []
    if (original && entry.name.toLowerCase().endsWith('.yaml')) held.set(original, id)
  }
  return {taken, held}
}
