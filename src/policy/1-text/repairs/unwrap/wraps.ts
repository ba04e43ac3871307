/**
 * Lines that were wrapped at the width of a page, as a PDF hands them out.
 *
 *     互联网平台 30 余个。推广应用成效明显，试点示范项目生产⏎        27 wide: full
 *     效率平均提高 45%。⏎                                            short: a paragraph ends
 *     三、重点任务⏎
 *
 * The document's own lines are the evidence: many of them have the same width, and most of those end in the
 * middle of a sentence. Text in a box may have a second width.
 */

import {beginsBlock} from '../../begins-block.ts'
import type {Line} from '../../lines.ts'
import {beginsInside, type Cut} from './page-cuts.ts'

const fewestLines = 10
const [narrowest, widest] = [14, 64]
/** A full line may be this much short of its width: what did not fit any more stands on the next. */
const slack = 2.5
/** And so much over it: signs are set narrower where they would not fit. */
const squeezed = 1.5
/** A paragraph begins so much further right (GB/T 9704: two characters). */
const indent = 2
/** Of all lines of some length, so many are full; and of the full ones, so many end in mid-sentence. */
const [fullShare, openShare] = [0.4, 0.55]
/** A second width counts from this share of lines. */
const secondShare = 0.08
/** Nothing runs past the width of a page but a few lines that were glued together. */
const beyondShare = 0.1

/** All cuts of a text that was wrapped, or `null` where it was not. Linear. */
export function findWraps(lines: readonly Line[]): Cut[] | null {
  const widths = lines.map(({text}) => (text.includes('\t') || dots.test(text) ? 0 : widthOf(text)))
  const fulls = findWidths(widths)
  if (fulls.length === 0) return null
  const isOf = (width: number) => fulls.some((full) => width > full - slack && width <= full + squeezed)
  // The first line of a paragraph lost its indent, and is so much shorter; a heading may end anywhere.
  const isFirst = (at: number) => {
    const {text} = lines[at]!
    if (beginsBlock(text)) return /[，。；]/.test(text)
    return at === 0 || ended.test(lines[at - 1]!.text) || !isOf(widths[at - 1]!)
  }
  const isFull = (at: number) => isOf(widths[at]!) || (isFirst(at) && isOf(widths[at]! + indent))
  // A longer line was glued together: it goes on where no heading stands at its end.
  const isGlued = (at: number) =>
    widths[at]! > Math.max(...fulls) + squeezed && !headingAtEnd.test(lines[at]!.text.slice(-widest))
  const full = [...lines.keys()].filter(isFull)
  const open = full.filter((at) => !ended.test(lines[at]!.text) && !beginsBlock(lines[at + 1]?.text ?? ''))
  const long = widths.filter((width) => width >= narrowest / 2).length
  const beyond = widths.filter((width) => width > Math.max(...fulls) + 2 * squeezed).length
  if (beyond > long * beyondShare) return null
  if (full.length < long * fullShare || open.length < full.length * openShare) return null
  return [...lines.keys()].flatMap((at) => {
    const [line, next] = [lines[at]!, lines[at + 1]]
    return next && goesOn(line, next, isFull(at) || isGlued(at)) ? [{line, next}] : []
  })
}

/** ……581.34亿元。四、数字政务协同服务效能大幅提升 */
const headingAtEnd = /[。！？](?:[一二三四五六七八九十]{1,3}、|[（(【])[^。；]*$/
/** A line of a table of contents. */
const dots = /[.．·…‥]{4}/
const ended = /[。！？；：!?;:…][”’」』）)》]*$/

function goesOn(line: Line, next: Line, full: boolean): boolean {
  if (line.text.includes('\t') || next.text.includes('\t') || dots.test(line.text)) return false
  const closed = ended.test(line.text)
  if (beginsInside.test(next.text)) return !closed || full
  if (headingAtEnd.test(line.text.slice(-widest)) && beginsBlock(next.text)) return false
  // Headings are set larger, and wrap earlier: ……现代化的使⏎命与任务, ……有待深度⏎优化。网络空间……
  if (!closed && beginsBlock(line.text) && !/[。；]/.test(line.text) && !beginsBlock(next.text)) {
    if (/^[^，。；：、]{1,10}(?:。|$)/.test(next.text) && widthOf(line.text) > narrowest / 2) return true
  }
  if (!full && !/[《（“(][^《（“(》）”)]*$/.test(line.text)) return false
  if (!beginsBlock(next.text)) return !closed || !isLead(next.text)
  // A heading, or a provision that ends with its bracket, and the next one: not one sentence.
  const isHeading = beginsBlock(line.text) && !/[。；]/.test(line.text)
  return !closed && !isHeading && !/[）)》]$/.test(line.text)
}

/** 加强关键核心技术攻关。聚焦……, 改造目标：……: a short sentence of its own or a label begins a paragraph. */
function isLead(line: string): boolean {
  return /^[^，。；：、]{4,18}。|^[^，。；：、]{2,10}：/.test(line)
}

/** Widths at which many lines end, the commonest first; empty where none stands out. */
function findWidths(widths: readonly number[]): number[] {
  const long = widths.filter((width) => width >= narrowest)
  if (long.length < fewestLines || long.filter((width) => width <= widest).length < long.length * 0.9)
    return []
  const counts = new Array<number>(widest + 2).fill(0)
  for (const width of long) if (width <= widest) counts[Math.round(width)]!++
  const near = counts.map((count, width) => 2 * count + (counts[width - 1] ?? 0) + (counts[width + 1] ?? 0))
  const first = near.indexOf(Math.max(...near))
  const second = near.map((count, width) => (Math.abs(width - first) < 4 ? 0 : count))
  const other = second.indexOf(Math.max(...second))
  // Short last lines of paragraphs have every width: a second one must be the wider, and must stand out.
  return other > first && second[other]! >= 2 * long.length * secondShare ? [first, other] : [first]
}

/**
 * In Han characters: Latin letters and digits are half as wide, capitals a little more, a space among Han less. How
 * much wider than twice the widest page a line is nobody asks.
 */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length && width <= 2 * widest; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) width += 0.25
    else width += unit >= 0x80 ? 1 : unit >= 0x41 && unit <= 0x5a ? 0.65 : 0.5
  }
  return width
}
