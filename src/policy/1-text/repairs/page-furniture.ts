/**
 * Repair: page numbers, and the heads and feet that run along with them.
 *
 *     着力提升创新能力，加快构
 *     3                              a number alone on its line, one more than the page number before
 *     建智能制造发展生态
 *
 *     — 12 —    第 3 页 共 15 页    3/15     such forms tell by themselves
 *
 * Serial numbers in the cells of a table rise by one too: pages are far apart.
 */
import {type Line, toLines} from '../lines.ts'
import {matchesOf} from '../matches.ts'
import type {Repair, Repaired} from '../text.ts'

const plain = /^\d{1,3}$/
const decorated = /^(?:[-—–·•]\s?\d{1,3}\s?[-—–·•]|第\s?\d{1,3}\s?页(?:[\s，,/]*共\s?\d{1,3}\s?页)?)$/
/** 3/15, and more of the same 15: a lone 1/3 is a share. */
const ofAll = /^(\d{1,3})\s?\/\s?(\d{1,3})$/
/** — 1 — in the middle of a line that a page break once cut; not 2024 - 05 - 12. */
const inLine = /(?<!\d[ \u3000]?)[ \u3000]?[-—–] \d{1,3} [-—–](?![ \u3000]?\d)[ \u3000]?/g
/** （下转第四版）（紧接第一版）: where a newspaper goes on with a text. */
const jump = /[（(](?:下转|上接|紧接)第?[一二三四五六七八九十\d]{1,3}版[)）]/g
const fewestPages = 3
/** Characters from one page number to the next, in the middle of all gaps. */
const smallestPage = 150
const longestHead = 40

export const pageFurniture: Repair = {
  name: 'page-furniture',
  *find(text) {
    const lines = toLines(text)
    const pages = [...lines.keys()].filter((at) => decorated.test(lines[at]!.text)).concat(findShares(lines))
    const numbered = findNumbers(lines)
    const found = new Set([...pages, ...numbered])
    for (const at of findHeads(lines, found)) found.add(at)
    const edits: Repaired[] = [...found].map((at) => toEdit(lines[at]!, lines[at + 1]))
    for (const {0: sign, index} of matchesOf(text, inLine)) {
      const end = index + sign.length
      edits.push({start: index, end, value: '', reason: `句中的页码“${sign.trim()}”不读`})
    }
    for (const {0: sign, index} of matchesOf(text, jump)) {
      edits.push({start: index, end: index + sign.length, value: '', reason: `报纸的转版“${sign}”不读`})
    }
    let last = 0
    for (const edit of edits.sort((one, other) => one.start - other.start || other.end - one.end)) {
      if (edit.start >= last) yield edit
      last = Math.max(last, edit.end)
    }
  }
}

function findShares(lines: readonly Line[]): number[] {
  const places = Map.groupBy(
    [...lines.keys()].filter((at) => ofAll.test(lines[at]!.text)),
    (at) => ofAll.exec(lines[at]!.text)![2]
  )
  return [...places.values()].filter((at) => at.length >= 2).flat()
}

/** The whole line goes, with its break: its neighbours may be one sentence. */
function toEdit(line: Line, next: Line | undefined): Repaired {
  return {
    start: line.start,
    end: next ? next.start : line.end,
    value: '',
    reason: `“${line.text}”是页码或页眉页脚，不读`
  }
}

/** Lines that are only a number, each one more than the last, far enough apart to be pages. */
function findNumbers(lines: readonly Line[]): number[] {
  const candidates = [...lines.keys()].filter((at) => plain.test(lines[at]!.text))
  let best: number[] = []
  for (const first of candidates.slice(0, 5)) {
    const chain = [first]
    for (const at of candidates) {
      const last = chain.at(-1)!
      if (at > last && Number(lines[at]!.text) === Number(lines[last]!.text) + 1) chain.push(at)
    }
    if (chain.length > best.length) best = chain
  }
  if (best.length < fewestPages) return []
  const gaps = best.slice(1).map((at, index) => lines[at]!.start - lines[best[index]!]!.start)
  const middle = gaps.sort((one, other) => one - other)[gaps.length >> 1]!
  return middle >= smallestPage ? best : []
}

/** Short lines without a stop that stand beside at least three page numbers. */
function findHeads(lines: readonly Line[], pages: ReadonlySet<number>): number[] {
  const beside = new Map<string, number[]>()
  for (const page of pages) {
    for (const at of [page - 1, page + 1]) {
      const text = lines[at]?.text
      if (!text || pages.has(at) || text.length > longestHead || /[，。；：！？]/.test(text)) continue
      const places = beside.get(text)
      if (places) places.push(at)
      else beside.set(text, [at])
    }
  }
  return [...beside.values()].filter((places) => places.length >= fewestPages).flat()
}
