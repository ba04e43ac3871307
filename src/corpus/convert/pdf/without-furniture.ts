/**
 * What a page repeats: its number, running heads and feet. Found by repetition, and only at the upper and lower edge.
 *
 *     — 3 —        on most pages, one more each time
 *     某市“十四五”规划   on many pages, in the same place
 */
import type {Row} from './to-rows.ts'

/** Where heads and feet stand, of the height of a page. */
const [head, foot] = [0.14, 0.86]
const fewestPages = 3
const pageShare = 0.3
/** Points: where a head stands moves no more than this. */
const sameHeight = 6
const numeral =
  /^[-—–－·•\s第]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*[/／]\s*\d{1,4})?[-—–－·•\s页]*(?:[，,\s/]*共\s*\d{1,4}\s*页)?$/i

/** — 12 — of a page, 第3页，共10页: no more than a few signs. */
function isNumeral(words: string): boolean {
  return words.length <= 40 && numeral.test(words)
}

export interface Plain {
  pages: Row[][]
  numbers: number
  /** Words of heads and feet that were left out. */
  heads: string[]
}

export function withoutFurniture(pages: readonly Row[][]): Plain {
  const edges = pages.map((rows) => rows.filter(({depth}) => depth < head || depth > foot))
  const numbers = findNumbers(edges)
  const heads = findHeads(edges.map((rows) => rows.filter((row) => !numbers.has(row))))
  return {
    pages: pages.map((rows) => rows.filter((row) => !numbers.has(row) && !heads.has(row))),
    numbers: numbers.size,
    heads: [...new Set([...heads].map(({text}) => text.trim()))]
  }
}

/** The first or last line of a page that is a number, where other pages have one as far from the edge. */
function findNumbers(pages: readonly Row[][]): Set<Row> {
  const candidates = pages.flatMap((rows, page) =>
    [rows[0], rows.at(-1)].flatMap((row) => (row && isNumeral(row.text.trim()) ? [{row, page}] : []))
  )
  const kept = candidates.filter(({row, page}) =>
    // 第 5 页 bears a number that goes on from page to page: it differs from the page by the same as others do.
    candidates.some((other) => other.page !== page && valueOf(other.row) - other.page === valueOf(row) - page)
  )
  return new Set(kept.map(({row}) => row))
}

const valueOf = ({text}: Row) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)

/** Lines of the same words, digits aside, at the same height of many pages. */
function findHeads(pages: readonly Row[][]): Set<Row> {
  const needed = Math.max(fewestPages, Math.ceil(pages.length * pageShare))
  const alike = Map.groupBy(pages.flat(), ({text}) => text.replace(/\d+/g, '#').replace(/\s/g, ''))
  return new Set(
    [...alike.values()].flatMap((rows) => {
      const [first] = rows
      return rows.length >= needed && rows.every(({y}) => Math.abs(y - first!.y) < sameHeight) ? rows : []
    })
  )
}
