/**
 * Everything in one file, the same bytes for the same data: names in order, every time stamp the first a zip
 * can hold, and the sums beside.
 */
import {type Zippable, zipSync} from 'fflate'
import type {DataFiles} from './to-data-files.ts'

/** `sha256`: hexadecimal digits of the hash of bytes. */
export function toDataZip(files: DataFiles, sha256: (bytes: Uint8Array) => string): Uint8Array<ArrayBuffer> {
  const paths = [...files.keys()].sort()
  const sums = paths.map((path) => `${sha256(files.get(path)!)}  ${path}\n`).join('')
  const entries: Zippable = {SHA256SUMS: new TextEncoder().encode(sums)}
  for (const path of paths) entries[path] = files.get(path)!
  return zipSync(entries, {level: 6, mtime: new Date(1980, 0, 1)})
}
