import {readdirSync, readFileSync} from 'node:fs'
import {extname, join, relative} from 'node:path'
import {gzipSync} from 'node:zlib'
import {widthOf} from './format-remarks.ts'

export interface ByteTable {
  /** HTML, CSS, JS and the rest: how many files, bytes as they lie there and as they travel. */
  rows: {kind: string; files: number; bytes: number; gzip: number}[]
  /** Addresses of all pages, sorted. */
  pages: string[]
  largest: {page: string; bytes: number; gzip: number} | null
}

const kinds: Record<string, string> = {'.html': 'HTML', '.css': 'CSS', '.js': 'JS'}

/** Counts what a built site weighs. */
export function toByteTable(folder: string): ByteTable {
  const rows = ['HTML', 'CSS', 'JS', '其他'].map((kind) => ({kind, files: 0, bytes: 0, gzip: 0}))
  const pages: string[] = []
  let largest: ByteTable['largest'] = null
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const content = readFileSync(file)
    const gzip = gzipSync(content).length
    const kind = kinds[extname(file)] ?? '其他'
    const row = rows.find((one) => one.kind === kind)!
    row.files++
    row.bytes += content.length
    row.gzip += gzip
    if (kind !== 'HTML') continue
    const page = `/${relative(folder, file)
      .replaceAll('\\', '/')
      .replace(/(^|\/)index\.html$/, '$1')}`
    pages.push(page)
    if (!largest || content.length > largest.bytes) largest = {page, bytes: content.length, gzip}
  }
  return {rows, pages: pages.sort(), largest}
}

/** The table as people read it, in kB of 1,000 bytes. */
export function formatByteTable({rows, pages, largest}: ByteTable): string {
  const line = (cells: (string | number)[]) =>
    cells.map((cell, index) => pad(String(cell), index === 0 ? 6 : 12)).join('')
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return [
    `共 ${pages.length} 页`,
    line(['', '文件', '大小', 'gzip 后']),
    ...rows.map(({kind, files, bytes, gzip}) => line([kind, files, kilobytes(bytes), kilobytes(gzip)])),
    ...(largest
      ? [`最大的一页 ${largest.page}：${kilobytes(largest.bytes)}，gzip 后 ${kilobytes(largest.gzip)}`]
      : [])
  ].join('\n')
}

/** Right-aligned by columns of a terminal. */
function pad(text: string, width: number): string {
  return ' '.repeat(Math.max(width - widthOf(text), 0)) + text
}
