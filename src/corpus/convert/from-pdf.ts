/**
 * A PDF with text as a text: its lines, put together where the page shows that they are one paragraph. Pictures of
 * pages are refused: there are no words in them.
 */
import {type Converted, refuse} from './converted.ts'
import {foldRadicals} from './pdf/fold-radicals.ts'
import {readPages} from './pdf/read-pages.ts'
import {toParagraphs} from './pdf/to-paragraphs.ts'
import {toRows} from './pdf/to-rows.ts'
import {type Plain, withoutFurniture} from './pdf/without-furniture.ts'

/** A page with fewer signs shows a picture, or nothing. */
const fewestSigns = 10
/** Of all signs so many may be unreadable: a bullet of an odd font here and there. */
const garbledShare = 0.03

/** Neither Han, Latin, Greek, Cyrillic nor a sign of punctuation or another symbol: no Chinese plan is full of it. */
const unreadable =
  /[^\s\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{No}\p{Nl}\p{P}\p{S}\u2e80-\u33ff\uff00-\uffef]|[\ufffd\p{Co}\p{Cn}]/gu

export async function fromPdf(bytes: Uint8Array): Promise<Converted> {
  const pages = await readPages(bytes)
  const plain = withoutFurniture(pages.map(toRows))
  const folded = plain.pages.map((rows) => rows.map((row) => ({...row, ...foldRadicals(row.text)})))
  const count = folded.flat().reduce((sum, row) => sum + row.count, 0)
  const {text, starts, joined} = toParagraphs(folded)
  const silent = plain.pages.flatMap((rows, at) =>
    countSigns(rows.map((row) => row.text).join('')) < fewestSigns ? [at + 1] : []
  )
  checkWords(text, pages.length, silent.length)
  const askew = pages.reduce((sum, page) => sum + page.askew, 0)
  return {
    text,
    pages: starts,
    headings: [],
    about: {},
    remarks: toRemarks(plain, {silent, count, askew, joined, pages: pages.length})
  }
}

function checkWords(text: string, pages: number, silent: number): void {
  if (silent === pages || silent * 2 > pages)
    refuse(
      `这份 PDF 是扫描图像，${silent === pages ? '没有文字' : `${pages} 页里有 ${silent} 页没有文字`}；请先做文字识别（OCR），校对后把文本存为 .txt 再加入`
    )
  const garbled = text.match(unreadable)?.length ?? 0
  if (garbled > countSigns(text) * garbledShare)
    refuse(
      `这份 PDF 里的字读不出来（${countSigns(text)} 个里有 ${garbled} 个是乱码）：它的字体没有带对照表；请找 .docx 或网页版，或先做文字识别（OCR）`
    )
}

interface Seen {
  silent: number[]
  count: number
  askew: number
  joined: boolean
  pages: number
}

function toRemarks({numbers, heads}: Plain, {silent, count, askew, joined, pages}: Seen): string[] {
  const left = [
    ...(numbers > 0 ? [`页码 ${numbers} 处`] : []),
    ...(heads.length > 0
      ? [
          `页眉页脚 ${heads
            .slice(0, 3)
            .map((head) => `“${head}”`)
            .join('、')}`
        ]
      : [])
  ]
  return [
    `共 ${pages} 页，${joined ? '按版面把断行接成了段' : '按页面上的行写出'}；表格和分栏请与原件核对`,
    ...(left.length > 0 ? [`没有收${left.join('、')}`] : []),
    ...(silent.length > 0
      ? [
          `第 ${silent.slice(0, 8).join('、')} 页${silent.length > 8 ? `等 ${silent.length} 页` : ''}没有文字，可能是图`
        ]
      : []),
    ...(askew > 0 ? [`有 ${askew} 处斜排或竖排的字（水印、图中的字）没有收`] : []),
    ...(count > 0 ? [`${count} 个部首字形按普通汉字写出（⼈作人、⺠作民）`] : [])
  ]
}

const countSigns = (text: string) => text.replace(/\s/g, '').length
