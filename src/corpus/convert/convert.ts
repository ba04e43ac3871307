/**
 * Any file somebody brings → a text, or a refusal that says what was found and what was expected.
 */
import {DecodeError} from '../../policy/1-text/decode.ts'
import {toPlainLine} from '../../policy/1-text/unseen.ts'
import {longestLine} from '../../policy/metadata.ts'
import {limits, megabyte} from '../limits.ts'
import {type About, type Converted, refuse} from './converted.ts'
import {findMain} from './docx/find-main.ts'
import {openPackage} from './docx/open-package.ts'
import {fromText} from './from-text.ts'
import {missingPackage} from './missing-package.ts'
import {type Content, holdsWide, sniff} from './sniff.ts'

interface Format {
  extensions: readonly string[]
  mediaType: string
  /** What its bytes look like. */
  content: Content
  /** Fetched when it is asked for: what reads other formats than texts may not be installed. */
  load(): Promise<(bytes: Uint8Array) => Converted | Promise<Converted>>
}

const formats: readonly Format[] = [
  {extensions: ['.txt'], mediaType: 'text/plain', content: 'text', load: async () => fromText},
  {
    extensions: ['.md', '.markdown'],
    mediaType: 'text/markdown',
    content: 'text',
    load: async () => (await import('./from-markdown.ts')).fromMarkdown
  },
  {
    extensions: ['.html', '.htm'],
    mediaType: 'text/html',
    content: 'html',
    load: async () => (await import('./from-html.ts')).fromHtml
  },
  {
    extensions: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: 'zip',
    load: async () => (await import('./from-docx.ts')).fromDocx
  },
  {
    extensions: ['.pdf'],
    mediaType: 'application/pdf',
    content: 'pdf',
    load: async () => (await import('./from-pdf.ts')).fromPdf
  }
]

const known = formats.map(({extensions}) => extensions[0]).join('、')

/** Control characters and halves of pairs, which XML cannot write, and what would be a byte order mark. */
const unprintable =
  /^\ufeff+|[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Throws a RefusalError. `extension` as in `.docx`, in lower case. */
export async function convert(
  extension: string,
  bytes: Uint8Array
): Promise<Converted & {mediaType: string}> {
  if (bytes.length === 0) refuse('文件是空的，里面应有文字')
  if (bytes.length > limits.fileBytes)
    refuse(
      `文件有 ${Math.ceil(bytes.length / megabyte)} MB，超过 ${limits.fileBytes / megabyte} MB；请分开，或去掉里面的图`
    )
  const format = formats.find(({extensions}) => extensions.includes(extension))
  checkContent(format, extension, bytes)
  try {
    const read = await (await format!.load())(bytes)
    // A text stays as it is; what was made here holds nothing that no format could print.
    const made = extension === '.txt' ? read : withoutUnprintable(read)
    if (made.text.trim() === '') refuse('读完没有文字，里面应有文字')
    return {...made, about: toPlainAbout(made.about), mediaType: format!.mediaType}
  } catch (error) {
    if (error instanceof RangeError) refuse('里面的结构套得太深，读不了；请另存为纯文本（.txt）')
    if (error instanceof DecodeError) refuse(error.message)
    const missing = missingPackage(error)
    if (missing)
      refuse(
        `读 ${extension} 要用的软件包 ${missing} 没有装：请运行 npm ci（不带 --omit=dev）再加入，或另存为纯文本（.txt）`
      )
    throw error
  }
}

/** What a file says of itself goes into fields of one line; what is longer than one may be is left out. */
function toPlainAbout(about: About): About {
  const said = Object.entries(about).map(([name, words]) => [name, toPlainLine(words)] as const)
  return Object.fromEntries(said.filter(([, words]) => words !== '' && words.length <= longestLine))
}

/** Places in the text move with it. */
function withoutUnprintable({text, headings, pages, ...read}: Converted): Converted {
  const gone = [...text.matchAll(unprintable)].flatMap(({0: signs, index}) =>
    Array.from({length: signs.length}, (_, at) => index + at)
  )
  const toMove = () => {
    let before = 0
    return (at: number) => {
      while (before < gone.length && gone[before]! < at) before++
      return at - before
    }
  }
  const moveHeading = toMove()
  return {
    ...read,
    text: text.replace(unprintable, ''),
    headings: headings.map(({at, level}) => ({at: moveHeading(at), level})),
    ...(pages ? {pages: pages.map(toMove())} : {})
  }
}

/** The name and what is inside have to agree: each other pair has its own advice. */
function checkContent(format: Format | undefined, extension: string, bytes: Uint8Array): void {
  const content = sniff(bytes)
  const isText = format?.content === 'text' || format?.content === 'html'
  if (format && (content === format.content || (isText && (content === 'text' || content === 'html')))) return
  const told = explain[content]
  if (told) refuse(told(bytes, extension))
  refuse(
    format
      ? `扩展名是 ${extension}，里面却是文字，不是 ${extension.slice(1).toUpperCase()}；请改用正确的扩展名`
      : `${extension === '' ? '文件名没有扩展名' : `不认识扩展名“${extension}”`}，这里收 ${known}`
  )
}

const explain: Partial<Record<Content, (bytes: Uint8Array, extension: string) => string>> = {
  compound: (bytes) =>
    holdsWide(bytes, 'EncryptedPackage')
      ? '这份文件加了密码，打不开；请去掉密码再加入'
      : '这是旧版 Word（.doc、.wps）一类的文件；请用 Word 或 WPS 另存为 .docx',
  rtf: () => '这是 RTF 文件；请用 Word 或 WPS 另存为 .docx',
  picture: () => '这是图片，没有文字；请先做文字识别（OCR），再加入识别后的文本',
  archive: () => '这是压缩包；请先解开，再加入里面的文件',
  pdf: (_, extension) => `里面是 PDF，扩展名却是“${extension}”；请改为 .pdf`,
  zip: (bytes, extension) => {
    // A workbook or an OFD has advice of its own.
    findMain(openPackage(bytes))
    return `里面是 Word 文件，扩展名却是“${extension}”；请改为 .docx`
  }
}
