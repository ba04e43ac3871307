import {refuse} from '../converted.ts'
import type {Parts} from './open-package.ts'

/** word/document.xml, or what the relations call the main part; throws a RefusalError where it is no Word file. */
export function findMain(parts: Parts): string {
  const relations = toText(parts.get('_rels/.rels') ?? new Uint8Array())
  const relation = relations.match(/<Relationship\b[^<>]*>/g)?.find((tag) => /\/officeDocument["']/.test(tag))
  const target = /\bTarget\s*=\s*["']\/?([^"']+)/.exec(relation ?? '')?.[1]
  const main = [target ?? '', 'word/document.xml'].find((name) => parts.has(name))
  if (main && !/^(?:xl|ppt)\//.test(main)) return main
  const is = (name: string) => [...parts.keys()].some((part) => part.startsWith(name))
  const mime = toText(parts.get('mimetype') ?? new Uint8Array())
  if (is('xl/')) return refuse('这是 Excel 文件；请把需要的文字或表格存为 .docx、.html 或 .txt')
  if (is('ppt/')) return refuse('这是演示文稿；请把文字另存为 .docx 或 .txt')
  if (is('OFD.xml')) return refuse('这是 OFD 版式文件；请转存为带文字的 .pdf 或 .docx')
  if (mime.includes('opendocument')) return refuse('这是 OpenDocument 文件（.odt 等）；请另存为 .docx')
  return refuse('这是压缩包，里面没有 Word 的正文（word/document.xml）；请先解开，再加入里面的文件')
}

const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
