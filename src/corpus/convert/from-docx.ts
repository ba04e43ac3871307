/**
 * A Word file as a text. mammoth turns paragraphs, tables, notes and tracked changes into HTML; what it leaves out,
 * the numbers that Word counts by itself, is written in before.
 */
import {zipSync} from 'fflate'
import mammoth from 'mammoth'
import {type Converted, refuse} from './converted.ts'
import {checkDepth} from './docx/check-depth.ts'
import {toCounter} from './docx/count-numbers.ts'
import {findMain} from './docx/find-main.ts'
import {broken, openPackage} from './docx/open-package.ts'
import {placeNotes} from './docx/place-notes.ts'
import {type Printed, printNumbers} from './docx/print-numbers.ts'
import {readNumbering} from './docx/read-numbering.ts'
import {headingLevel, readStyles, type Style} from './docx/read-styles.ts'
import {parseFragment, readPage} from './from-html.ts'

export async function fromDocx(bytes: Uint8Array): Promise<Converted> {
  const parts = openPackage(bytes)
  const main = findMain(parts)
  for (const [name, part] of parts) {
    if (/<!DOCTYPE|<!ENTITY/i.test(toText(part.subarray(0, 4096))))
      refuse(`“${name}”里有文档类型声明，Word 文件不该有；没有打开`)
    checkDepth(name, toText(part))
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const partAt = (name: string) => toText(parts.get(folder + name) ?? new Uint8Array())
  const styles = readStyles(partAt('styles.xml'))
  const printed = printNumbers(
    toText(parts.get(main)!),
    toCounter(readNumbering(partAt('numbering.xml')), styles)
  )
  const tree = parseFragment(
    await toHtml({...Object.fromEntries(parts), [main]: new TextEncoder().encode(printed.xml)}, styles)
  )
  const notes = placeNotes(tree)
  const page = readPage(tree)
  return {...page, about: {}, remarks: [...page.remarks, ...toRemarks(printed, notes)]}
}

/** Only parts that were unpacked here: nothing of the file itself is opened a second time. */
async function toHtml(
  parts: Record<string, Uint8Array>,
  styles: ReadonlyMap<string, Style>
): Promise<string> {
  try {
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(zipSync(parts, {level: 0}))},
      {
        styleMap: toStyleMap(styles),
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''}))
      }
    )
    return value
  } catch (error) {
    if (error instanceof RangeError) throw error
    return refuse(broken)
  }
}

/** p[style-name='heading 1'] => h1:fresh; tables of contents repeat what stands below. */
function toStyleMap(styles: ReadonlyMap<string, Style>): string[] {
  return [...styles.values()].flatMap((style) => {
    if (style.name === '' || /['\\\n]/.test(style.name)) return []
    const selector = `p[style-name='${style.name}']`
    if (/^(?:toc|目录)\s*(?:\d|heading)$/i.test(style.name)) return [`${selector} => !`]
    const level = headingLevel(styles, style)
    return level === null ? [] : [`${selector} => h${level}:fresh`]
  })
}

function toRemarks({numbers, count}: Printed, notes: number): string[] {
  const changes = count('ins') + count('del') + count('moveFrom')
  const said: [number, string][] = [
    [numbers, `补写了 ${numbers} 处自动编号（Word 只在屏幕上显示、不写进文字的序号），请与原件核对`],
    [changes, `有修订痕迹 ${changes} 处：按接受修订后的文字读，删去的字没有收`],
    [count('commentReference'), `有批注 ${count('commentReference')} 条，没有收`],
    [notes, `有脚注或尾注 ${notes} 条，排在文末，注号写作 [1]`],
    [count('txbxContent'), '有文本框：框里的字接在它所在的段落之后，请核对位置'],
    [count('m:oMath'), `有公式 ${count('m:oMath')} 处，没有收`],
    [count('altChunk'), '嵌有别的文件，其中的文字没有收']
  ]
  return said.filter(([times]) => times > 0).map(([, words]) => words)
}

const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
