/**
 * Repair: paragraphs that a page break cut in two.
 *
 *     总额从2022年的35亿元增长到2027年的70亿⏎⏎元，年均增长
 *                                           ^^
 *
 * A line break is only taken for such a cut with evidence. Certain: the line ends with a comma or an open
 * bracket, or the next begins with what can only follow. Two certain cuts show that the document was
 * paginated, and then a long line that ends in the middle of a sentence counts too. A text whose lines are
 * paragraphs comes through untouched, even where one of them lost its final stop.
 */
import {type Line, toLines} from '../lines.ts'
import type {Repair} from '../text.ts'

/** A paragraph shorter than this fills no line of a page: it may well end without a stop (signature, title). */
const shortestCut = 25
const certainCuts = 2

export const unwrap: Repair = {
  name: 'unwrap',
  *find(text) {
    const lines = toLines(text)
    const cuts = findCuts(lines)
    const paginated = cuts.filter(({certain}) => certain).length >= certainCuts
    for (const {line, next, certain} of cuts) {
      if (!certain && !paginated) continue
      yield {
        start: line.end,
        end: next.start,
        value: '',
        reason: `分页断开的一段，接上读：“…${line.text.slice(-4)}｜${next.text.slice(0, 4)}…”`
      }
    }
  }
}

interface Cut {
  line: Line
  next: Line
  certain: boolean
}

function findCuts(lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = []
  let open = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    // Brackets still open count through cuts already found: a list of units may run over three pages.
    const cutBefore = cuts.at(-1)?.next === line
    open = Math.max(0, (cutBefore ? open : 0) + openBrackets(line.text))
    if (!next || !mayBeCut(line, next)) return
    const certain = endsOpen.test(line.text) || beginsInside.test(next.text) || open > 0
    if (certain || isLongRun(line, next)) cuts.push({line, next, certain})
  })
  return cuts
}

const ended = /[。！？；：!?;:…][”’」』）)》]*$|[》】〕）)]$/
/** Running text has stops or commas; titles and signatures have none. */
const running = /[，。；、,;]/
const endsSentence = /[，。；、,;）)]/
const endsOpen = /[、，,（(〔《“—]$/
const beginsInside = /^[、，,。；：）)〕》”’]/
/** What begins a provision, a box or the frame of a document, and what a table row holds. */
const begins =
  /^(?:第[〇零一二三四五六七八九十百\d]+[编章节条款]|[一二三四五六七八九十]+[、.．是要]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.．、](?!\d)|[①-⑳]|——|专栏|附件|附[：:]|抄送|注[：:]|首先|其次|最后|第[一二三四五六七八九十]+[，、])/

function mayBeCut(line: Line, next: Line): boolean {
  if (line.text.includes('\t') || next.text.includes('\t')) return false
  return !ended.test(line.text) && !begins.test(next.text)
}

function isLongRun(line: Line, next: Line): boolean {
  return line.text.length >= shortestCut && running.test(line.text) && endsSentence.test(next.text)
}

function openBrackets(text: string): number {
  let depth = 0
  for (const character of text) {
    if (character === '（' || character === '(') depth++
    else if (character === '）' || character === ')') depth--
  }
  return depth
}
