/**
 * The words of a PDF with their places, page by page, as pdf.js reads them.
 */
import {getDocumentProxy} from 'unpdf'
import {limits} from '../../limits.ts'
import {refuse} from '../converted.ts'
import {ChineseMaps} from './chinese-maps.ts'

/** A run of words; positions in points from the upper left corner of the page as it is shown. */
export interface Piece {
  text: string
  x: number
  /** Of the line the words stand on. */
  y: number
  width: number
  /** Of the type. */
  size: number
}

export interface Page {
  width: number
  height: number
  pieces: Piece[]
  /** Runs that stand askew: watermarks, stamps, the words beside a chart. */
  askew: number
}

/** Throws a RefusalError where it is under lock, damaged or too long. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  try {
    return await readAll(bytes)
  } catch (error) {
    return refuseTheirs(error as Error)
  }
}

async function readAll(bytes: Uint8Array): Promise<Page[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useWorkerFetch: false,
    BinaryDataFactory: ChineseMaps,
    cMapUrl: 'maps/',
    cMapPacked: false
  })
  try {
    if (document.numPages > limits.pages)
      refuse(`有 ${document.numPages} 页，超过 ${limits.pages} 页；请分开加入`)
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {width, height, transform} = page.getViewport({scale: 1})
      const {items} = await page.getTextContent({disableNormalization: true})
      const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []))
      const placed = pieces.map(({str, width: length, transform: matrix}) =>
        place(str, length, matrix, transform)
      )
      pages.push({
        width,
        height,
        pieces: placed.filter((piece) => piece !== null),
        askew: placed.filter((piece) => piece === null).length
      })
      page.cleanup()
    }
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What the reader of PDF throws, while it opens a file or any page of it, is named after what is wrong with the file. */
function refuseTheirs(error: Error): never {
  if (error.name === 'PasswordException') refuse('这份 PDF 加了密码，打不开；请去掉密码再加入')
  // Anything else is a fault of ours.
  if (!/Exception$|^(?:Format|Parser|XRef)/.test(error.name)) throw error
  refuse('这份 PDF 损坏，打不开；请重新下载，或用阅读器打开后另存一份')
}

type Matrix = readonly number[]

/** `null` where the words do not run from left to right as the page is shown. */
function place(text: string, width: number, own: Matrix, view: Matrix): Piece | null {
  const [a, b, c, d, e, f] = multiply(view, own)
  const size = Math.hypot(c, d)
  if (Math.abs(b) > Math.abs(a) * 0.02 || a <= 0 || size === 0) return null
  return {text, x: e, y: f, width, size}
}

function multiply(one: Matrix, other: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
